/** A reply as it is being written: one letter in three parts, and the day that it promises. */

export interface ReplyDraft {
  readonly acknowledge: string;
  readonly assure: string;
  readonly timeline: string;
  /** A day of the calendar where the shop is; empty when none is chosen. */
  readonly due: string;
  /** Chosen outright: some replies have nothing left to promise. */
  readonly withoutPromise: boolean;
}

export type PartName = 'acknowledge' | 'assure' | 'timeline';

export const EMPTY_DRAFT: ReplyDraft = {
  acknowledge: '',
  assure: '',
  timeline: '',
  due: '',
  withoutPromise: false,
};

/** The parts that are there, a blank line between them. */
export function textOf({ acknowledge, assure, timeline }: ReplyDraft): string {
  return [acknowledge, assure, timeline]
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('\n\n');
}

const keyOf = (reviewId: string) => `candor-reply-${reviewId}`;

/** What was kept on this device; anything that is not a draft of ours is none. */
export function readDraft(reviewId: string): ReplyDraft {
  const kept = parse(localStorage.getItem(keyOf(reviewId)));
  const text = (name: keyof ReplyDraft) => (typeof kept[name] === 'string' ? kept[name] : '');
  return {
    acknowledge: text('acknowledge'),
    assure: text('assure'),
    timeline: text('timeline'),
    due: text('due'),
    withoutPromise: kept['withoutPromise'] === true,
  };
}

export function keepDraft(reviewId: string, draft: ReplyDraft): void {
  if (JSON.stringify(draft) === JSON.stringify(EMPTY_DRAFT)) dropDraft(reviewId);
  else localStorage.setItem(keyOf(reviewId), JSON.stringify(draft));
}

export function dropDraft(reviewId: string): void {
  localStorage.removeItem(keyOf(reviewId));
}

function parse(text: string | null): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(text ?? '{}')) as Record<string, unknown>;
  } catch {
    return {};
  }
}
