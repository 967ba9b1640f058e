import type { InputOf } from '../../contract/check-request.ts';
import { attributeRefused } from '../../contract/request-errors.ts';
import type { PublishedReview } from '../../contract/review.ts';
import { openCase } from '../cases/case-work.ts';
import type { AnswerEntry } from '../database/attribute-tables.ts';
import { wordAnswers } from '../database/attributes.ts';
import { recordInLedger } from '../database/ledger-lines.ts';
import { isMemberAddress } from '../database/members.ts';
import { currentToken } from '../database/private-links.ts';
import { readProduct } from '../database/products.ts';
import type { NewReview } from '../database/schema.ts';
import { storeReview } from '../database/submitted-reviews.ts';
import { placeOfReview } from '../database/variants.ts';
import { starsDetail } from '../ledger/ledger-line.ts';
import { lookAt } from '../moderation/look-at.ts';
import type { Suspect } from '../moderation/signals.ts';
import { publicationTime } from '../moderation/publication-time.ts';
import { announce } from '../outbox/announce.ts';
import { ProblemException } from '../problem-exception.ts';
import type { Write, Writing } from './handler.ts';

export const submitReview: Write<'submitReview'> = (input, writing) =>
  publishReview(input, writing, { verified: false, incentivized: false });

/** What is known of how a review came about. Only who asked for it can tell; it never comes with the review itself. */
export interface Provenance {
  /** Written with the link of an invitation, so that its author has bought the product. */
  readonly verified: boolean;
  /** Something was promised for it, whatever its stars. */
  readonly incentivized: boolean;
}

export async function publishReview(
  { params, body }: Pick<InputOf<'submitReview'>, 'params' | 'body'>,
  writing: Writing,
  provenance: Provenance,
): ReturnType<Write<'submitReview'>> {
  const { shopId, transaction } = writing;
  const shop = await readProduct(transaction, shopId, params.productId);
  if (!shop?.product) throw new ProblemException('unknown-product');
  const answers = await answersOf(params.productId, body, writing);
  const place = placeOfReview(params.productId, shop.product.leadingId);
  const about = {
    ...place,
    ...(await provenanceOf(body, writing, provenance)),
    answers: JSON.stringify(answers),
  };
  const time = publicationTime({ receivedAt: writing.now }, shop);
  const heldUntil = time > writing.now ? time : null;
  const published = await store(about, body, heldUntil, writing);
  const reviewId = published.review.id;
  await currentToken(transaction, { shopId, reviewId }, writing);
  await recordReceipt(published, writing);
  await lookAt(writing, reviewId, suspectOf(body, body.author.email), writing.besides);
  if (body.reviewRating.ratingValue <= shop.negativeUpTo || body.contactRequest) {
    await openCase(writing, { id: reviewId, rating: body.reviewRating.ratingValue });
    await announce(transaction, writing, { type: 'review.negative', reviewId });
  }
  if (heldUntil === null) await announce(transaction, writing, { type: 'review.published', reviewId });
  return published;
}

/** What the signals see of it. */
export function suspectOf(
  { headline, reviewBody, inLanguage }: Pick<Body, 'headline' | 'reviewBody' | 'inLanguage'>,
  email: string,
): Suspect {
  return { words: `${headline}\n${reviewBody}`, language: inLanguage ?? null, email };
}

async function recordReceipt(
  { review, heldUntil }: Omit<PublishedReview, 'ownReview'>,
  writing: Writing,
): Promise<void> {
  const { shopId, transaction, actor } = writing;
  const about = { shopId, reviewId: review.id, actor };
  const detail = starsDetail(review.reviewRating.ratingValue);
  await recordInLedger(transaction, { ...about, act: 'review-received', detail }, writing);
  if (heldUntil === null) await recordInLedger(transaction, { ...about, act: 'review-published' }, writing);
}

type Body = InputOf<'submitReview'>['body'];

/** All of them, or the review is refused. */
async function answersOf(productId: string, body: Body, writing: Writing): Promise<AnswerEntry[]> {
  const { transaction, shopId } = writing;
  const worded = await wordAnswers(transaction, { shopId, productId }, body.attributes);
  const errors = worded.flatMap((answer, index) => (answer ? [] : [attributeRefused(index)]));
  if (errors.length > 0) throw new ProblemException('invalid-request', { errors });
  return worded.filter((answer) => answer !== undefined);
}

/** Who works for the shop may review, and it is said; their own order proves nothing to others. */
async function provenanceOf({ author }: Body, { transaction, shopId }: Writing, known: Provenance) {
  const staff = await isMemberAddress(transaction, shopId, author.email);
  return { ...known, staff, verified: known.verified && !staff };
}

function store(
  about: Pick<NewReview, 'product_id' | 'variant_id' | 'answers' | 'staff' | keyof Provenance>,
  body: Body,
  heldUntil: Date | null,
  writing: Writing,
) {
  const { shopId, transaction, now, makeId } = writing;
  const review = {
    shop_id: shopId,
    id: makeId(),
    ...about,
    rating: body.reviewRating.ratingValue,
    headline: body.headline,
    body: body.reviewBody,
    author_name: body.author.name,
    author_email: body.author.email,
    language: body.inLanguage ?? null,
    imported_from: null,
    external_id: null,
    published_at: heldUntil ?? now,
    standing: heldUntil ? ('held' as const) : ('published' as const),
    created_at: now,
    topic: body.topic ?? null,
    contact_requested: body.contactRequest !== undefined,
    contact_note: body.contactRequest?.note ?? '',
  };
  return storeReview(transaction, review, body.media, writing);
}
