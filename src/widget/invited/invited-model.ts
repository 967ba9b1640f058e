/** The invitation whose link has opened the form: what it asks its buyer, or what to do where it is no longer good. */
import { getInvitation } from 'virtual:compiled-operations';
import type { RequestParts } from '../../client/caller.ts';
import { accepted } from '../../client/client.ts';
import type { ProblemError } from '../../client/problem-error.ts';
import type { OpenedInvitation } from '../../contract/invited.ts';
import type { SubmissionInput } from '../../contract/submission.ts';
import { t } from '../../ui/words.ts';
import type { Draft } from '../form/judge.ts';
import type { InvitedOptions } from '../form/invited-door.ts';

/** answerInvitation of the contract; its answer is that of submitReview. */
const ANSWER = { method: 'PUT', path: '/invitation/answers/{productId}' } as const;

/** By the last part of a problem's type. */
const CLOSED: Readonly<Record<string, string>> = {
  'invitation-revoked': t`The link that you came with was taken back.`,
  'invitation-expired': t`The link that you came with has expired.`,
  'invitation-used': t`You have deleted the review that you wrote with this link.`,
};
const BROKEN = t`The link that you came with opens nothing here. Open it from your mail once more.`;
const INSTEAD = t`You can write here all the same; only the mark of a verified purchase is missing then.`;

export type Asked = OpenedInvitation['products'][number] & Omit<OpenedInvitation, 'products'>;

/** As the form sends it. */
export interface SubmissionRequest extends RequestParts {
  readonly body: SubmissionInput;
}

export class InvitedModel {
  /** Undefined until it is known, and where the link is no longer good. */
  asked: Asked | undefined;
  /** Why it is not good, and what can be done. */
  closed = '';
  readonly #options: InvitedOptions;
  readonly #headers: Readonly<Record<string, string>>;

  constructor(options: InvitedOptions, token: string) {
    this.#options = options;
    this.#headers = { authorization: `Bearer ${token}` };
  }

  async ask(signal: AbortSignal): Promise<void> {
    const { call, product } = this.#options;
    const request = { headers: this.#headers, query: { product } };
    try {
      const answer = accepted(getInvitation, await call(getInvitation, request, signal));
      const [first] = answer.products;
      if (first && (first.review || !first.isAnswered)) this.asked = { ...answer, ...first };
      else this.#close(first && 'invitation-used');
    } catch (error) {
      if (!this.refused(error)) throw error;
    }
  }

  /** What was typed before counts more than what is proposed. */
  propose(draft: Draft): Draft {
    const { author, review } = this.asked ?? {};
    const { rating, headline, reviewBody } = draft;
    const isTyped = Boolean(headline || reviewBody);
    return {
      ...draft,
      name: review?.author.name ?? (draft.name || (author?.name ?? '')),
      rating: rating || (review?.reviewRating.ratingValue ?? 0),
      headline: isTyped ? headline : (review?.headline ?? ''),
      reviewBody: isTyped ? reviewBody : (review?.reviewBody ?? ''),
    };
  }

  /** The request that sends this in answer to the invitation; undefined where that is not good. */
  toAnswer({ headers, body }: SubmissionRequest): [typeof ANSWER, RequestParts] | undefined {
    if (!this.asked) return undefined;
    const { name } = body.author;
    return [
      ANSWER,
      {
        params: { productId: this.asked.productID },
        headers: { ...headers, ...this.#headers },
        body: { ...body, author: { name } },
      },
    ];
  }

  /** Whether it is the link that was refused; the form is anybody's then. A refusal that may pass is none of the link. */
  refused(error: unknown): boolean {
    const { status = 0, problem } = Object(error) as Partial<ProblemError>;
    const isFinal = status >= 400 && status < 500 && status !== 429;
    if (isFinal) this.#close(problem?.type);
    return isFinal;
  }

  #close(type = ''): void {
    this.asked = undefined;
    this.closed = `${CLOSED[type.split('/').at(-1) ?? ''] ?? BROKEN} ${INSTEAD}`;
  }
}
