import type { Caller } from '../../client/caller.ts';
import type { ReportReason } from '../../contract/report-reasons.ts';
import { Task } from '../task.ts';
import { visitorToken } from './visitor.ts';

/** reportReview of the contract; nothing is answered that could be judged. */
const REPORT = { method: 'POST', path: '/reviews/{reviewId}/reports' } as const;

/** Reporting one review, for one reason of a closed list. */
export class ReportModel {
  reason: ReportReason | undefined;
  readonly sending: Task;
  readonly #call: Caller;
  readonly #reviewId: string;
  readonly #changed: () => void;

  constructor(call: Caller, reviewId: string, changed: () => void) {
    this.#call = call;
    this.#reviewId = reviewId;
    this.#changed = changed;
    this.sending = new Task(changed);
  }

  choose(reason: ReportReason): void {
    this.reason = reason;
    this.#changed();
  }

  send(): void {
    const { reason } = this;
    if (!reason || this.sending.waiting) return;
    const request = { params: { reviewId: this.#reviewId }, body: { visitor: visitorToken(), reason } };
    this.sending.run(
      (signal) => this.#call(REPORT, request, signal),
      () => undefined,
    );
  }
}
