import type { html } from 'hono/html';
import type { OwnReview } from '../../contract/case.ts';

export type Html = ReturnType<typeof html>;

/** What each page of a review is drawn from. */
export interface PageFacts {
  readonly token: string;
  readonly own: OwnReview;
  readonly now: Date;
  /** Goes with each form, so that a second click or a reload does nothing twice. */
  readonly key: string;
}

/** What was wrong with a form; `field` is the id of one, and absent when it is about no single one. */
export interface Fault {
  readonly field?: string;
  readonly words: string;
}

/** What was typed, by the id of its field, and what is wrong with it. Nothing of it was stored. */
export interface Draft {
  readonly values: Readonly<Record<string, string>>;
  readonly faults: readonly Fault[];
}

export const NO_DRAFT: Draft = { values: {}, faults: [] };
