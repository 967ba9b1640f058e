import { JSON_LD_REVIEWS, productJsonLd } from '../contract/json-ld.ts';
import type { InputOf } from '../contract/check-request.ts';
import type { AnswerOf } from '../contract/operations.ts';
import type { storefrontOperations } from '../contract/operations/storefront.ts';
import type { Answers } from './memory-shop.ts';
import { highlights } from './highlights.ts';
import { mostHelpful, newestPhotos, pageOfReviews } from './page-of-reviews.ts';
import { NEGATIVE_UP_TO, type Premises } from './premises.ts';
import { toReview } from './to-review.ts';

const DISCLOSURE = [
  'Anyone may write a review here; no purchase is checked.',
  'Every review is published at once, whatever its stars.',
  'The average is the plain mean of all published reviews.',
];
/** As an example of another language. */
const DISCLOSURE_IN_GERMAN = [
  'Jeder kann hier eine Bewertung schreiben; der Kauf wird nicht geprüft.',
  'Jede Bewertung wird sofort veröffentlicht, wie viele Sterne sie auch hat.',
  'Der Durchschnitt ist das einfache Mittel aller veröffentlichten Bewertungen.',
];

export function forShoppers(premises: Premises): Answers<typeof storefrontOperations> {
  return {
    listReviews({ params: { productId }, query }) {
      const { productID, name } = premises.product(productId);
      const published = premises.reviewsOf(productId);
      return {
        product: { productID, name },
        aggregateRating: premises.aggregateRating(productId),
        attributes: premises.attributes(productId),
        disclosure: query.locale?.startsWith('de') ? DISCLOSURE_IN_GERMAN : DISCLOSURE,
        channels: [...(premises.options.channels ?? [])],
        negativeUpTo: NEGATIVE_UP_TO,
        media: newestPhotos(published),
        ...pageOfReviews(published, query),
        mostHelpful: isPlain(query) ? mostHelpful(published, NEGATIVE_UP_TO) : [],
      };
    },

    listRatings({ query }) {
      const asked = [...new Set(query.product)];
      const known = asked.filter((id) => premises.options.products.some((each) => each.productID === id));
      return {
        ratings: known.map((productID) => ({
          productID,
          aggregateRating: premises.aggregateRating(productID),
        })),
      };
    },

    listHighlights: ({ query }) => highlights(premises, query),

    getJsonLd({ params: { productId } }) {
      const { name, url = null } = premises.product(productId);
      const newest = { sort: 'newest', limit: JSON_LD_REVIEWS } as const;
      const { reviews } = pageOfReviews(premises.reviewsOf(productId), newest);
      return productJsonLd({ name, url }, premises.aggregateRating(productId), reviews);
    },

    submitReview: (input) => submit(premises, input),

    uploadMedia: ({ body }) => ({ id: premises.photos.take(body) }),
  };
}

function submit(
  premises: Premises,
  { params: { productId }, body }: InputOf<'submitReview'>,
): AnswerOf<'submitReview'> {
  const { productID, variant = '' } = premises.product(productId);
  const attributes = premises.wordAnswers(body.attributes);
  const media = premises.photos.use(body.media);
  const review = {
    ...toReview(body, premises.now()),
    itemReviewed: { productID, variant },
    attributes,
    media,
  };
  const isNegative = review.reviewRating.ratingValue <= NEGATIVE_UP_TO;
  const token = crypto.randomUUID();
  premises.add(review, token, isNegative || body.contactRequest !== undefined);
  return {
    review: structuredClone(review),
    heldUntil: null,
    aggregateRating: premises.aggregateRating(productID),
    attributes: premises.attributes(productID),
    ownReview: { token, url: `https://shop.example/r/${token}` },
  };
}

/** The first page of all reviews. */
function isPlain({
  sort: _sort,
  limit: _limit,
  locale: _locale,
  ...query
}: InputOf<'listReviews'>['query']): boolean {
  return Object.values(query).every((value) => value === undefined);
}
