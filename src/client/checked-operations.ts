/**
 * The whole table for {@link createClient}, judged by the schemas themselves: for Node and for
 * bundles to which zod's size does not matter. The widget uses the compiled readers instead.
 */
import * as z from 'zod/mini';
import { type OperationName, operations } from '../contract/operations.ts';
import type { CallableOperation } from './client.ts';

function checked<N extends OperationName>(name: N): CallableOperation<N> {
  const { method, path, answer } = operations[name];
  const schema: z.ZodMiniType = 'body' in answer ? answer.body : z.undefined();
  return {
    method,
    path,
    accepts: (value): value is never => schema.safeParse(value).success,
  };
}

export const checkedOperations: { readonly [N in OperationName]: CallableOperation<N> } = {
  listReviews: checked('listReviews'),
  listRatings: checked('listRatings'),
  submitReview: checked('submitReview'),
  writeReply: checked('writeReply'),
  editReply: checked('editReply'),
  withdrawReply: checked('withdrawReply'),
};
