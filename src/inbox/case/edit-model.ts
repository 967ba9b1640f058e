/** A reply while it is being edited. Whatever happens to the case meanwhile, what was typed stays. */
import { signal } from '@preact/signals';
import type { Message } from '../../contract/review.ts';
import { CoachModel } from '../composer/coach-model.ts';
import { problemName } from '../failure-words.ts';
import type { CaseModel } from './case-model.ts';

export class EditModel {
  readonly text = signal('');
  readonly coach = new CoachModel();
  readonly #case: CaseModel;
  readonly #messageId: string;
  /** The version of the case that the writer has before their eyes. */
  #seenVersion: number | undefined;

  constructor(caseModel: CaseModel, message: Message) {
    this.#case = caseModel;
    this.#messageId = message.id;
    this.#seenVersion = caseModel.detail.peek()?.version;
    this.text.value = message.text;
  }

  change(text: string): void {
    this.coach.confirmed.value = [];
    this.text.value = text;
  }

  /** Answers whether it is stored; what reads as a threat or a reward is asked about first. */
  async save(): Promise<boolean> {
    if (!this.coach.mayGo()) return false;
    const confirmed = [...this.coach.confirmed.value];
    const isStored = await this.#case.editReply(this.#messageId, {
      text: this.text.value,
      ...(confirmed.length > 0 && { confirmed }),
      seenVersion: this.#seenVersion,
    });
    const { acting, detail } = this.#case;
    if (problemName(acting.failure.value) === 'confirmation-needed') {
      this.coach.ask(acting.failure.value);
      acting.cancel();
    }
    // Who was told of the change and saves again has seen it.
    this.#seenVersion = detail.value?.version;
    return isStored;
  }

  /** "Send all the same". */
  confirm(): Promise<boolean> {
    this.coach.confirm();
    return this.save();
  }
}
