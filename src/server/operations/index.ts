import type { OperationName, Operations } from '../../contract/operations.ts';
import { editReply } from './edit-reply.ts';
import type { Read, Write } from './handler.ts';
import { listRatings } from './list-ratings.ts';
import { listReviews } from './list-reviews.ts';
import { submitReview } from './submit-review.ts';
import { withdrawReply } from './withdraw-reply.ts';
import { writeReply } from './write-reply.ts';

type Named<M> = { [N in OperationName]: Operations[N]['method'] extends M ? N : never }[OperationName];
export type ReadName = Named<'GET'>;
export type WriteName = Exclude<OperationName, ReadName>;

/** A compile error here means that the table has an operation which nobody answers. */
export const reads: { readonly [N in ReadName]: Read<N> } = { listReviews, listRatings };
export const writes: { readonly [N in WriteName]: Write<N> } = {
  submitReview,
  writeReply,
  editReply,
  withdrawReply,
};
