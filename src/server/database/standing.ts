/** Whether everyone sees a review. What is shown or counted in public asks for {@link isPublished}. */
import { type RawBuilder, sql } from 'kysely';

export const STANDINGS = ['published', 'held', 'rejected'] as const;
/** `held`: published by itself at its time. `rejected`: for a reason that its author was told. */
export type Standing = (typeof STANDINGS)[number];

/** Upon a row of `review`. */
export const isPublished: RawBuilder<boolean> = sql<boolean>`review.standing = 'published'`;
