/** What the link of an invitation opens, asked by the form within a product page. */
import * as z from 'zod/mini';
import { InvitationAnswer, OpenedInvitation } from '../invited.ts';
import { IdempotencyHeaders, type Operation, ProductId } from '../operation.ts';
import { PublishedReview } from '../review.ts';

/** In a header, so that the token is in no address that a log or a script of the page could keep. */
const InvitationHeaders = z.object({
  authorization: z
    .string()
    .check(z.regex(/^Bearer [\w.-]{1,200}$/, { error: 'must be the token of an invitation' })),
});

export const buyerOperations = {
  getInvitation: {
    method: 'GET',
    path: '/invitation',
    access: 'buyer',
    summary: 'What an invitation asks',
    description:
      'Of the invitation whose token is sent: what it asks about, what was answered, and the name to propose. It counts as opened from then on; nothing else is stored.',
    headers: InvitationHeaders,
    query: z.strictObject({
      /** Only this product, or those that share its reviews. */
      product: z.optional(ProductId),
    }),
    answer: { status: 200, description: 'The invitation.', body: OpenedInvitation },
    problems: ['unknown-invitation', 'invitation-revoked', 'invitation-expired'],
  },
  answerInvitation: {
    method: 'PUT',
    path: '/invitation/answers/{productId}',
    access: 'buyer',
    summary: 'A buyer reviews what they were asked about',
    description:
      'The first answer is published as a verified purchase by the rule of all reviews. Each after it revises stars and words of that review, and keeps the earlier version; name, photos and answers to questions stay. An answer whose review its author has deleted can not be given again.',
    params: z.object({ productId: ProductId }),
    headers: z.extend(IdempotencyHeaders, InvitationHeaders.shape),
    body: InvitationAnswer,
    answer: { status: 200, description: 'The review as published, or as it will be.', body: PublishedReview },
    problems: [
      'unknown-invitation',
      'invitation-revoked',
      'invitation-expired',
      'invitation-used',
      'unknown-product',
      'idempotency-key-reused',
      'too-many-requests',
    ],
  },
} as const satisfies Record<string, Operation>;
