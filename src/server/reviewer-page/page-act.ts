/** An act of the reviewer, run by the very handler that answers it over REST. */
import { checkRequest } from '../../contract/check-request.ts';
import type { RequestError } from '../../contract/problem.ts';
import type { ProblemName } from '../../contract/problem-types.ts';
import { formatCount } from '../../ui/format.ts';
import type { ServerDependencies } from '../dependencies.ts';
import type { PrivateLinkAddress } from '../private-link.ts';
import { ProblemException } from '../problem-exception.ts';
import { REVIEWER } from '../actor.ts';
import { runWrite } from '../run-operation.ts';
import type { Fault } from './page-facts.ts';

type ReviewerWrite =
  | 'addMessage'
  | 'appealRejection'
  | 'editMessage'
  | 'reviseReview'
  | 'settleCase'
  | 'deleteReview';

/** A part of the operation's body as the form has it. */
export interface FormField {
  readonly id: string;
  /** Begins a sentence about it. */
  readonly label: string;
  readonly value: string;
  /** What is said when it is left empty and must not be. */
  readonly empty: string;
}

export interface PageAct<N extends ReviewerWrite> {
  readonly name: N;
  readonly address: PrivateLinkAddress;
  readonly params?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Left out where nothing can be done twice. */
  readonly key?: string;
  /** By their pointer in the body. */
  readonly fields?: Readonly<Record<string, FormField>>;
}

/** Refusals that the reviewer can do something about; all others are faults of the page or the server. */
const REFUSALS: Partial<Record<ProblemName, string>> = {
  'idempotency-key-reused':
    'This form was sent before, with other words. If you want to send these as well, send it once more.',
  'nothing-to-appeal': 'This was asked already, or it is published again. Look at where it stands now.',
  'no-case': 'There is nothing to settle yet. Write a message instead.',
  'move-not-allowed': 'This can no longer be said. Look at where it stands now.',
};

/** What is wrong with the act, before anything is done. */
export function judge<N extends ReviewerWrite>(act: PageAct<N>): Fault[] {
  const checked = check(act);
  return checked.ok ? [] : checked.errors.map((error) => faultOf(error, act.fields?.[error.pointer]));
}

/** Does it, unless something is wrong with it: then it answers what. */
export async function perform<N extends ReviewerWrite>(
  dependencies: ServerDependencies,
  act: PageAct<N>,
): Promise<Fault[]> {
  const checked = check(act);
  if (!checked.ok) return judge(act);
  const { name, address, key } = act;
  const { shopId } = address;
  try {
    const { input } = checked;
    await runWrite(dependencies, { name, shopId, actor: REVIEWER, input, idempotencyKey: key });
    return [];
  } catch (error) {
    const words = error instanceof ProblemException && REFUSALS[error.problem];
    if (!words) throw error;
    return [{ words }];
  }
}

function check<N extends ReviewerWrite>({ name, address, params, body, key }: PageAct<N>) {
  return checkRequest(name, {
    params: { reviewId: address.reviewId, ...params },
    query: [],
    header: () => key,
    body,
  });
}

function faultOf({ detail }: RequestError, field: FormField | undefined): Fault {
  if (!field) return { words: 'The form is not complete. Go back to your review and begin there.' };
  const { id, label, value, empty } = field;
  if (value === '') return { field: id, words: empty };
  const count = detail.startsWith('must have at most') ? `; it has ${formatCount(value.length)}` : '';
  return { field: id, words: `${label} ${detail}${count}.` };
}
