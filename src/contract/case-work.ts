/** What people of a shop do with cases among themselves: whose it is, its tags, notes. No shopper sees any of it. */
import * as z from 'zod/mini';
import { CASE_STATES } from './case-moves.ts';
import { LANGUAGE } from './showable.ts';
import { line, paragraphs } from './text.ts';
import { Time } from './times.ts';
import { TOPICS } from './topics.ts';

export const TAGS_MAX = 10;
export const TAG_LENGTH = 30;
export const NOTE_LENGTH = 5000;
/** The most cases that one bulk act takes. */
export const BULK_MAX = 100;
/** How many notes a page of them has, and how many reviews a page of a customer's has. */
export const NOTES_PAGE = 50;
export const CUSTOMER_REVIEWS = 20;

/** A word of the shop's own; upper and lower case are one. */
export const Tag = line(1, TAG_LENGTH).check(z.overwrite((text) => text.toLowerCase()));
const Tags = z.array(Tag).check(z.maxLength(TAGS_MAX));

/** Somebody of the shop. */
export const Colleague = z.object({ id: z.string(), name: z.string() });
export type Colleague = z.infer<typeof Colleague>;
const ColleagueId = line(1, 100);

/** Somebody who may answer cases. */
export const Assignee = z.object({
  ...Colleague.shape,
  /** The ids of the products whose cases they see; null for all. */
  products: z.nullable(z.array(z.string())),
});
export type Assignee = z.infer<typeof Assignee>;

/** Whom a case can be given to, and who else works for the shop. */
export const AssigneeList = z.object({
  assignees: z.array(Assignee),
  /** All members, those who only look among them. */
  colleagues: z.array(Colleague),
  /** Who asks; null for an API key. */
  me: z.nullable(z.string()),
  /** The names of those who decide what a member may do. */
  owners: z.array(z.string()),
});
export type AssigneeList = z.infer<typeof AssigneeList>;

export const CaseFilters = z.strictObject({
  stars: z.optional(z.array(z.enum(['1', '2', '3', '4', '5']))),
  product: z.optional(line(1, 200)),
  /** The root cause as the shop counts it. */
  topic: z.optional(z.enum(TOPICS)),
  /** The id of a colleague; `none` for cases that are nobody's. */
  assignee: z.optional(ColleagueId),
  tag: z.optional(Tag),
  /** Of the review, as its reviewer or their browser gave it. */
  language: z.optional(z.string().check(z.regex(LANGUAGE, { error: 'must be a language tag such as en' }))),
  /** The customer has spoken since the merchant last did. */
  changedSinceReply: z.optional(z.literal('true')),
  promiseLate: z.optional(z.literal('true')),
  /** Words of the review, its author's name, or the thread; the last may be a beginning. */
  q: z.optional(line(1, 200)),
});
export type CaseFilters = z.infer<typeof CaseFilters>;

/** `active` is all but the resolved and the closed. */
export const QueueState = z.enum(['active', ...CASE_STATES]);

/** The most that is offered of each. */
export const FILTER_CHOICES_MAX = 200;

/** What the cases of a shop can be narrowed down to. */
export const FilterChoices = z.object({
  tags: z.array(z.string()),
  /** Those with the most active cases first. */
  products: z.array(z.object({ productID: z.string(), name: z.string() })),
  languages: z.array(z.string()),
});
export type FilterChoices = z.infer<typeof FilterChoices>;

/** The most views that one member keeps. */
export const VIEWS_MAX = 50;

/** A way to narrow the queue down that a member comes back to; nobody else sees it. */
export const ViewSubmission = z.strictObject({
  name: line(1, 60),
  state: QueueState,
  filters: CaseFilters,
});

export const SavedView = z.object({ id: z.string(), ...ViewSubmission.shape });
export type SavedView = z.infer<typeof SavedView>;
export const SavedViews = z.object({ views: z.array(SavedView) });
export type SavedViews = z.infer<typeof SavedViews>;

export const Assignment = z.strictObject({ assignee: z.nullable(ColleagueId) });

export const TagChange = z.strictObject({ add: z._default(Tags, []), remove: z._default(Tags, []) });

/** Whether whoever says so is writing a reply just now. */
export const Presence = z.strictObject({ writing: z.boolean() });

/** The others who are. */
export const Writers = z.object({ writers: z.array(Colleague) });
export type Writers = z.infer<typeof Writers>;

export const NoteSubmission = z.strictObject({ text: paragraphs(1, NOTE_LENGTH) });

export const Note = z.object({
  id: z.string(),
  author: z.object({ name: z.string() }),
  text: z.string(),
  /** Who is named in it, and the words that name them, such as `@Maren`. */
  mentions: z.array(z.object({ id: z.string(), name: z.string(), words: z.string() })),
  dateCreated: Time,
});
export type Note = z.infer<typeof Note>;

/** The newest first. */
export const NotePage = z.object({ notes: z.array(Note), nextCursor: z.nullable(z.string()) });
export type NotePage = z.infer<typeof NotePage>;

const CustomerReview = z.object({
  reviewId: z.string(),
  reviewRating: z.object({ ratingValue: z.number() }),
  headline: z.string(),
  product: z.object({ name: z.string() }),
  datePublished: Time,
  /** Null when the review opened no case. */
  state: z.nullable(z.enum(CASE_STATES)),
});
export type CustomerReview = z.infer<typeof CustomerReview>;

/** The newest first. */
export const CustomerReviewPage = z.object({
  reviews: z.array(CustomerReview),
  nextCursor: z.nullable(z.string()),
});
export type CustomerReviewPage = z.infer<typeof CustomerReviewPage>;

/** What else came from the same e-mail address; the address itself stays private. */
export const Customer = z.object({
  ...CustomerReviewPage.shape,
  /** All their other reviews. */
  count: z.int(),
  /** Orders from before the review, besides the one that it is about. */
  earlierOrders: z.int(),
});
export type Customer = z.infer<typeof Customer>;

/** One act upon many cases. */
export const BulkChange = z.strictObject({
  reviewIds: z.array(z.uuid()).check(z.minLength(1), z.maxLength(BULK_MAX)),
  change: z
    .strictObject({
      assignee: z.optional(z.nullable(ColleagueId)),
      addTag: z.optional(Tag),
      close: z.optional(z.literal(true)),
    })
    .check(
      z.refine((change) => Object.values(change).filter((each) => each !== undefined).length === 1, {
        error: 'must be one of assignee, addTag, close',
      }),
    ),
});
export type BulkChange = z.infer<typeof BulkChange>;

export const BulkOutcome = z.object({
  outcomes: z.array(
    z.object({
      reviewId: z.string(),
      /** The name of the problem that a single act would have met; null when it was done. */
      problem: z.nullable(z.string()),
    }),
  ),
});
export type BulkOutcome = z.infer<typeof BulkOutcome>;
