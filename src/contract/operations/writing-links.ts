/** Permanent links at which anybody may write, for the inbox. */
import * as z from 'zod/mini';
import { type Operation, Cursor, PageLimit } from '../operation.ts';
import { SEARCH_MAX } from '../search-words.ts';
import { WritingLinkList } from '../writing-link.ts';

export const writingLinkOperations = {
  listWritingLinks: {
    method: 'GET',
    path: '/merchant/writing-links',
    access: 'merchant',
    right: 'see-buyers',
    summary: 'The permanent links of the shop and its products',
    description:
      'At which anybody may write a review, without script: for parcels, counters and receipts. They never change. Products in the order of their names; those that share the reviews of another are left out.',
    query: z.strictObject({
      /** Only products whose name holds each of these words, or whose id or article number it is. */
      q: z._default(z.string().check(z.maxLength(SEARCH_MAX)), ''),
      cursor: z.optional(Cursor),
      limit: PageLimit,
    }),
    answer: { status: 200, description: 'The links.', body: WritingLinkList },
    problems: [],
  },
} as const satisfies Record<string, Operation>;
