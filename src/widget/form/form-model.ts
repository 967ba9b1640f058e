/** Writing a review: the draft, what is wrong with it, and its way to the endpoint. Nothing typed is ever lost. */
import { submitReview } from 'virtual:compiled-operations';
import type { Caller } from '../../client/caller.ts';
import { accepted } from '../../client/client.ts';
import type { ProblemError } from '../../client/errors.ts';
import type { PublishedReview } from '../../contract/review.ts';
import { Task } from '../task.ts';
import { idempotencyKey } from './idempotency-key.ts';
import {
  type Draft,
  EMPTY,
  type FieldErrors,
  type FieldName,
  judge,
  refusedFields,
  toSubmission,
} from './judge.ts';

export interface FormOptions {
  readonly call: Caller;
  readonly product: string;
  /** BCP 47 tag of the page, as the best guess of what is written. */
  readonly language: string | undefined;
  readonly changed: () => void;
}

export class FormModel {
  draft: Draft = EMPTY;
  errors: FieldErrors = {};
  /** How often it was sent, or tried to be. */
  attempts = 0;
  readonly sending: Task;
  readonly #options: FormOptions;
  readonly #keyFor = idempotencyKey();

  constructor(options: FormOptions) {
    this.#options = options;
    this.sending = new Task(options.changed);
  }

  set(field: FieldName, value: string | number): void {
    // A mended field is judged anew when the form is sent, and is not called wrong until then.
    const { [field]: _mended, ...errors } = this.errors;
    this.draft = { ...this.draft, [field]: value };
    this.errors = errors;
    this.#options.changed();
  }

  submit(onPublished: (published: PublishedReview) => void): void {
    this.attempts += 1;
    this.errors = judge(this.draft);
    this.#options.changed();
    if (Object.keys(this.errors).length > 0) return;
    this.sending.run(
      (signal) => this.#send(signal),
      (published) => {
        this.draft = EMPTY;
        onPublished(published);
      },
    );
  }

  async #send(signal: AbortSignal): Promise<PublishedReview> {
    const { call, product, language } = this.#options;
    const body = { ...toSubmission(this.draft), ...(language && { inLanguage: language }) };
    const headers = { 'idempotency-key': this.#keyFor(JSON.stringify(body)) };
    const request = { params: { productId: product }, headers, body };
    try {
      return accepted(submitReview, await call(submitReview, request, signal));
    } catch (error) {
      this.errors = refusedFields((error as Partial<ProblemError>).problem?.errors ?? []);
      throw error;
    }
  }
}
