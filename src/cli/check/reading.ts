/** The level "read": what a product page asks before anybody acts. */
import { aggregateOf } from '../../contract/aggregate.ts';
import type { OperationName } from '../../contract/operations.ts';
import type { AggregateRating, Review } from '../../contract/review.ts';
import type { Bench, Trial } from './trial.ts';
import type { Sort } from '../../contract/sorts.ts';
import { expectThat } from './verdict.ts';

/** No product is called so. */
const UNKNOWN_PRODUCT = 'candor-check-no-such-product';
/** Enough to see that paging works; a shop may have thousands of pages. */
const PAGES_MAX = 20;

const reading = (operation: OperationName, promise: string, run: Trial['run']): Trial => ({
  level: 'read',
  operation,
  promise,
  run,
});

const optional = (trial: Trial): Trial => ({ ...trial, optional: true });

export const readingTrials: readonly Trial[] = [
  reading('listReviews', 'answers a page of reviews with all its fields', async (bench) => {
    await bench.page();
  }),
  reading('listReviews', 'the aggregate rating is the plain mean of every published review', aggregateTrial),
  reading('listReviews', 'a page has no more reviews than its limit, ten unless asked', limitTrial),
  reading('listReviews', 'paging shows each review once and leaves none out', pagingTrial),
  reading('listReviews', 'each order sorts as it says', sortTrial),
  reading('listReviews', 'the filter by stars shows those reviews and no others', filterTrial),
  reading('listReviews', 'an unknown product is told as such', (bench) =>
    bench.endpoint.refuses('listReviews', { params: { productId: UNKNOWN_PRODUCT } }, 'unknown-product'),
  ),
  reading('listReviews', 'a bad limit is refused by its name', (bench) =>
    bench.endpoint.refuses(
      'listReviews',
      { params: { productId: bench.product }, query: { limit: 0 } },
      'invalid-request',
      ['/limit'],
    ),
  ),
  reading(
    'listRatings',
    'badges show the rating of the product page, and unknown products are left out',
    ratingsTrial,
  ),
  optional(
    reading('listHighlights', 'answers a few reviews and the rating of all', async ({ endpoint }) => {
      await endpoint.get('listHighlights');
    }),
  ),
  optional(
    reading('getJsonLd', 'answers what search engines read, or null without a rating', async (bench) => {
      const jsonLd = await bench.endpoint.get('getJsonLd', { params: { productId: bench.product } });
      const { ratingCount } = (await bench.page()).aggregateRating;
      expectThat(
        (jsonLd === null) === (ratingCount === 0),
        `it is ${jsonLd === null ? 'null' : 'a product'} with ${ratingCount} ratings`,
        'Answer null exactly while the product has no rating.',
      );
    }),
  ),
  optional(
    reading('getReviewsHtml', 'answers the first view as an element, drawn already', async (bench) => {
      const html = await bench.endpoint.textOf('getReviewsHtml', { params: { productId: bench.product } });
      const { reviews } = await bench.page();
      const isDrawn = html.includes('<template shadowrootmode="open">');
      expectThat(
        isDrawn && reviews.every(({ id }) => html.includes(`id="review-${id}"`)),
        isDrawn ? 'a review of the first page is missing in it' : 'it has no declarative shadow root',
        'Leave it to a reference server: it is drawn by the components of the widget.',
      );
    }),
  ),
  optional(
    reading('getLedger', 'answers what became of all reviews', async ({ endpoint }) => {
      await endpoint.get('getLedger');
    }),
  ),
];

async function aggregateTrial(bench: Bench): Promise<void> {
  const { aggregateRating, total } = await bench.page();
  expectRightAggregate(aggregateRating);
  expectThat(
    total === aggregateRating.ratingCount,
    `/total is ${total} without a filter, and /aggregateRating/ratingCount ${aggregateRating.ratingCount}`,
    'Count every published review of the product in both.',
  );
}

export function expectRightAggregate(told: AggregateRating): void {
  const due = aggregateOf(told.distribution, told.reviewCount);
  const remedy =
    'Count all published reviews by their stars, and take the plain mean of these, to two decimals.';
  const counts = JSON.stringify(told.distribution);
  expectThat(
    told.ratingCount === due.ratingCount,
    `/aggregateRating/ratingCount is ${told.ratingCount}, and the distribution ${counts} adds up to ${due.ratingCount}`,
    remedy,
  );
  expectThat(
    told.ratingValue === due.ratingValue,
    `/aggregateRating/ratingValue is ${told.ratingValue}, and the mean of ${counts} is ${due.ratingValue}`,
    remedy,
  );
  expectThat(
    told.reviewCount <= told.ratingCount,
    `/aggregateRating/reviewCount is ${told.reviewCount}, more than the ${told.ratingCount} ratings`,
    'Count in reviewCount the ratings that come with a text.',
  );
}

async function limitTrial(bench: Bench): Promise<void> {
  const { total, reviews } = await bench.page();
  const one = await bench.page({ limit: 1 });
  const remedy =
    'Answer as many reviews as `limit` says, 10 without it, and all of them where there are fewer.';
  expectThat(
    reviews.length === Math.min(total, 10),
    `${reviews.length} of ${total} reviews came without a limit`,
    remedy,
  );
  expectThat(
    one.reviews.length === Math.min(total, 1),
    `${one.reviews.length} reviews came with limit=1`,
    remedy,
  );
}

async function pagingTrial(bench: Bench): Promise<void> {
  const { total } = await bench.page();
  const limit = Math.max(1, Math.min(100, Math.ceil(total / PAGES_MAX)));
  const seen = new Set<string>();
  let cursor: string | null = null;
  let pages = 0;
  do {
    const page = await bench.page({ limit, ...(cursor !== null && { cursor }) });
    for (const { id } of page.reviews) {
      expectThat(!seen.has(id), `review ${id} came on two pages`, PAGING_REMEDY);
      seen.add(id);
    }
    pages += 1;
    expectThat(
      page.nextCursor === null || page.reviews.length > 0,
      'a page without reviews has a nextCursor, so that paging never ends',
      PAGING_REMEDY,
    );
    cursor = page.nextCursor;
  } while (cursor !== null && pages < PAGES_MAX + 1);
  const due = Math.min(total, limit * (PAGES_MAX + 1));
  expectThat(seen.size === due, `${pages} pages held ${seen.size} reviews of ${due}`, PAGING_REMEDY);
}

const PAGING_REMEDY =
  'Go on after the last review of the page before, by its place in the order and its id, and answer null as nextCursor on the last page.';

/** What must never rise from one review to the next. */
const FALLING: Readonly<Record<Sort, (review: Review) => number>> = {
  newest: ({ datePublished }) => Date.parse(datePublished),
  oldest: ({ datePublished }) => -Date.parse(datePublished),
  highest: ({ reviewRating }) => reviewRating.ratingValue,
  lowest: ({ reviewRating }) => -reviewRating.ratingValue,
  helpful: ({ helpfulCount }) => helpfulCount,
};

async function sortTrial(bench: Bench): Promise<void> {
  for (const [sort, place] of Object.entries(FALLING)) {
    const { reviews } = await bench.page({ sort, limit: 100 });
    const wrong = reviews.findIndex((review, index) => {
      const before = reviews[index - 1];
      return before !== undefined && place(review) > place(before);
    });
    expectThat(
      wrong === -1,
      `with sort=${sort}, /reviews/${wrong} does not belong after the one before it`,
      'Sort by datePublished, stars or helpfulCount, and the id among equals.',
    );
  }
}

async function filterTrial(bench: Bench): Promise<void> {
  const { distribution } = (await bench.page()).aggregateRating;
  for (const [rating, count] of Object.entries(distribution)) {
    const { reviews, total } = await bench.page({ rating, limit: 100 });
    const other = reviews.findIndex(({ reviewRating }) => String(reviewRating.ratingValue) !== rating);
    const remedy = 'List with `rating` only the reviews with so many stars, and count these in /total.';
    expectThat(other === -1, `with rating=${rating}, /reviews/${other} has other stars`, remedy);
    expectThat(
      total === count,
      `with rating=${rating}, /total is ${total}, and the distribution counts ${count}`,
      remedy,
    );
  }
}

async function ratingsTrial(bench: Bench): Promise<void> {
  const { aggregateRating } = await bench.page();
  const { ratings } = await bench.endpoint.get('listRatings', {
    query: { product: [bench.product, UNKNOWN_PRODUCT] },
  });
  const names = ratings.map(({ productID }) => productID).join(', ');
  expectThat(
    names === bench.product,
    `asked for ${bench.product} and for a product that does not exist, it answered ${names || 'nothing'}`,
    'Answer the products that exist, in the order asked for, and leave out the others.',
  );
  const [rating] = ratings;
  expectThat(
    rating !== undefined &&
      JSON.stringify(countsOf(rating.aggregateRating)) === JSON.stringify(countsOf(aggregateRating)),
    'the badge and the product page have different ratings',
    'Take the aggregate rating of both from one place.',
  );
}

/** Without regard to the order of its fields. */
const countsOf = ({ ratingValue, ratingCount, reviewCount, distribution }: AggregateRating) => [
  ratingValue,
  ratingCount,
  reviewCount,
  ...Object.values(distribution),
];
