/** What a merchant sees of a case; cases are named by their review. */
import * as z from 'zod/mini';
import { CASE_STATES } from './case-moves.ts';
import { CaseOrder } from './case-order.ts';
import { Colleague, Customer, NotePage } from './case-work.ts';
import { Channel } from './channel.ts';
import { REJECTION_REASONS } from './rejection-reasons.ts';
import { RatingValue, Review } from './review.ts';
import { Time } from './times.ts';
import { TOPICS } from './topics.ts';

/** Why a case stands where it does in the queue, the most urgent first. */
export const URGENCY_REASONS = [
  'promise-late',
  'contact-asked',
  'promise-due',
  'not-yet',
  'customer-answered',
  'unanswered',
  'promise-open',
  'awaiting-customer',
  'ended',
] as const;

export const Urgency = z.object({
  reason: z.enum(URGENCY_REASONS),
  /**
   * The moment that the reason is about: when the promise's day ends or ended, when the customer
   * last spoke, when the merchant last did, or when the case ended.
   */
  at: Time,
});
export type Urgency = z.infer<typeof Urgency>;

export const CaseSummary = z.object({
  reviewId: z.string(),
  /** Grows with each change of the review, its thread or its case; sent back as `seenVersion`. */
  version: z.int(),
  state: z.enum(CASE_STATES),
  urgency: Urgency,
  /** The URL of its page, relative ones to the shop's own address. */
  product: z.object({ productID: z.string(), name: z.string(), url: z.string() }),
  reviewRating: z.object({ ratingValue: RatingValue }),
  headline: z.string(),
  /** The beginning of the review. */
  excerpt: z.string(),
  author: z.object({ name: z.string() }),
  /** As the merchant corrected it, else as the reviewer gave it; null when neither said. */
  topic: z.nullable(z.enum(TOPICS)),
  contactRequested: z.boolean(),
  /** Null when it is nobody's. */
  assignee: z.nullable(Colleague),
  tags: z.array(z.string()),
  dateOpened: Time,
  dateChanged: Time,
});
export type CaseSummary = z.infer<typeof CaseSummary>;

export const CaseList = z.object({
  cases: z.array(CaseSummary),
  /** How many of the cases that fit the filters are in each state. */
  counts: z.object({
    open: z.int(),
    answered: z.int(),
    promised: z.int(),
    resolved: z.int(),
    closed: z.int(),
  }),
  nextCursor: z.nullable(z.string()),
});
export type CaseList = z.infer<typeof CaseList>;

/** One act, as it stands in the log that only grows. */
export const AuditEntry = z.object({
  id: z.string(),
  at: Time,
  actor: z.object({
    kind: z.enum(['member', 'api-key', 'reviewer', 'candor']),
    name: z.string(),
  }),
  /** Such as `reply-written`, `promise-kept`, `topic-corrected`. */
  act: z.string(),
  /** What changed, in a few words; null when the act says it all. */
  detail: z.nullable(z.string()),
});
export type AuditEntry = z.infer<typeof AuditEntry>;

/** The text of a message before it was changed. */
export const MessageRevision = z.object({ messageId: z.string(), text: z.string(), dateReplaced: Time });
export type MessageRevision = z.infer<typeof MessageRevision>;

export const CaseDetail = z.object({
  ...CaseSummary.shape,
  /** As shoppers see it, with its thread. */
  review: Review,
  /** Only when the reviewer asked the shop to get in touch. */
  contact: z.nullable(z.object({ email: z.nullable(z.string()), note: z.string() })),
  history: z.array(MessageRevision),
  /** The newest first. */
  audit: z.array(AuditEntry),
  /** What colleagues tell one another; no shopper and no reviewer sees them. */
  notes: NotePage,
  /** Null when no order is known to be the one that the review is about. */
  order: z.nullable(CaseOrder),
  customer: Customer,
});
export type CaseDetail = z.infer<typeof CaseDetail>;

/** A review as its author sees it, on their private page. */
export const OwnReview = z.object({
  review: Review,
  product: z.object({ productID: z.string(), name: z.string(), url: z.string() }),
  shop: z.object({ name: z.string() }),
  /** The ways to reach the shop. */
  channels: z.array(Channel),
  /** Null when the review opened none. */
  case: z.nullable(z.object({ state: z.enum(CASE_STATES) })),
  history: z.array(MessageRevision),
  /** Whether everyone sees it: now, by itself on `review.datePublished`, or not, for a reason. */
  standing: z.enum(['published', 'held', 'rejected']),
  /** Null unless it is rejected. An appeal can be made once. */
  rejection: z.nullable(
    z.object({ reason: z.enum(REJECTION_REASONS), appeal: z.nullable(z.enum(['open', 'refused'])) }),
  ),
});
export type OwnReview = z.infer<typeof OwnReview>;
