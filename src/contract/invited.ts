/** What an invitation asks its buyer, as the form within a product page needs it. */
import * as z from 'zod/mini';
import { Review } from './review.ts';
import { Submission } from './submission.ts';

export const OpenedInvitation = z.object({
  /** The page on which all that the order held can be reviewed; it needs no script. */
  url: z.string(),
  /** As the buyer would most likely be shown: the first name, and the first letter of the last. */
  author: z.object({ name: z.string() }),
  /** What everybody is given for a review, whatever its stars; empty for nothing. */
  incentive: z.string(),
  products: z.array(
    z.object({
      productID: z.string(),
      name: z.string(),
      /** It was answered, though the review may be deleted; then it can not be answered again. */
      isAnswered: z.boolean(),
      /** The answer that stands; answering once more revises it. */
      review: z.nullable(Review),
    }),
  ),
});
export type OpenedInvitation = z.infer<typeof OpenedInvitation>;

/** A review on its way in, whose author's address is that of the order. */
export const InvitationAnswer = z.extend(Submission, {
  author: z.strictObject({ name: Submission.shape.author.shape.name }),
});
export type InvitationAnswer = z.infer<typeof InvitationAnswer>;
