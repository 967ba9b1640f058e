/** Writing a review: the draft, what is wrong with it, and its way to the endpoint. Nothing typed is ever lost. */
import { submitReview } from 'virtual:compiled-operations';
import type { Caller } from '../../client/caller.ts';
import { accepted } from '../../client/client.ts';
import type { ProblemError } from '../../client/errors.ts';
import type { PublishedReview } from '../../contract/review.ts';
import { createTask, type Task } from '../task.ts';
import { idempotencyKey } from './idempotency-key.ts';
import { type Draft, EMPTY, type FieldErrors, type FieldName, judge, refusedFields, toSubmission } from './judge.ts';

export interface FormOptions {
  readonly call: Caller;
  readonly product: string;
  /** BCP 47 tag of the page, as the best guess of what is written. */
  readonly language: string | undefined;
  readonly changed: () => void;
}

export type FormModel = ReturnType<typeof createFormModel>;

interface FormState {
  draft: Draft;
  errors: FieldErrors;
  readonly sending: Task;
}

export function createFormModel({ call, product, language, changed }: FormOptions) {
  const state: FormState = { draft: EMPTY, errors: {}, sending: createTask(changed) };
  const keyFor = idempotencyKey();

  async function send(signal: AbortSignal): Promise<PublishedReview> {
    const body = { ...toSubmission(state.draft), ...(language && { inLanguage: language }) };
    const headers = { 'idempotency-key': keyFor(JSON.stringify(body)) };
    try {
      return accepted(submitReview, await call(submitReview, { params: { productId: product }, headers, body }, signal));
    } catch (error) {
      state.errors = refusedFields((error as Partial<ProblemError>).problem?.errors ?? []);
      throw error;
    }
  }

  return Object.assign(state, {
    set(field: FieldName, value: string | number) {
      // A mended field is judged anew when the form is sent, and is not called wrong until then.
      const { [field]: _mended, ...errors } = state.errors;
      Object.assign(state, { draft: { ...state.draft, [field]: value }, errors });
      changed();
    },
    submit(onPublished: (published: PublishedReview) => void) {
      state.errors = judge(state.draft);
      changed();
      if (Object.keys(state.errors).length > 0) return;
      state.sending.run(send, (published) => {
        state.draft = EMPTY;
        onPublished(published);
      });
    },
  });
}
