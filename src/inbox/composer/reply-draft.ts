/** A reply as it is being written: one letter in three parts, and the day that it promises. */
import type { Mark } from './marks.ts';

export interface ReplyDraft {
  readonly acknowledge: string;
  readonly assure: string;
  readonly timeline: string;
  /** A day of the calendar where the shop is; empty when none is chosen. */
  readonly due: string;
  /** Chosen outright: some replies have nothing left to promise. */
  readonly withoutPromise: boolean;
}

export const PART_NAMES = ['acknowledge', 'assure', 'timeline'] as const;
export type PartName = (typeof PART_NAMES)[number];

export const EMPTY_DRAFT: ReplyDraft = {
  acknowledge: '',
  assure: '',
  timeline: '',
  due: '',
  withoutPromise: false,
};

const BETWEEN = '\n\n';

/** The parts that are there, a blank line between them. */
export function textOf({ acknowledge, assure, timeline }: ReplyDraft): string {
  return [acknowledge, assure, timeline]
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(BETWEEN);
}

/** Where a part stands in the letter, and what white space before it was left out. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly left: number;
}

/** Of each part, in the letter that `textOf` makes. */
export function placesOf(draft: ReplyDraft): Readonly<Record<PartName, Place>> {
  let at = 0;
  const placeOf = (part: string): Place => {
    const { length } = part.trim();
    const place = { start: at, end: at + length, left: part.length - part.trimStart().length };
    if (length > 0) at = place.end + BETWEEN.length;
    return place;
  };
  const [acknowledge, assure, timeline] = [
    placeOf(draft.acknowledge),
    placeOf(draft.assure),
    placeOf(draft.timeline),
  ];
  return { acknowledge, assure, timeline };
}

/** What of a stretch of the letter lies in a part, counted from where that begins. */
export function within({ start, end, left }: Place, mark: Mark): Mark | undefined {
  const from = Math.max(start, mark.start);
  const to = Math.min(end, mark.end);
  return from < to ? { start: from - start + left, end: to - start + left } : undefined;
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
