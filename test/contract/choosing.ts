import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { ProductReviews, type Review } from '../../src/contract/review.ts';
import { SORTS } from '../../src/contract/sorts.ts';
import { key, reviewsOf, submission, type Ask, type Asking } from './ask.ts';
import { expectFaults, expectProblem } from './expect-problem.ts';
import { REVIEWS, seeded } from './seed.ts';

/** What each filter keeps, said once more and apart from the code. */
const kept: Readonly<Record<string, (review: Review) => boolean>> = {
  'rating=5': (review) => review.reviewRating.ratingValue === 5,
  'topic=quality': (review) => review.topic === 'quality',
  'verified=true': (review) => review.verified,
  'media=true': (review) => review.media.length > 0,
  'language=de': (review) => review.inLanguage === 'de-AT',
  'language=en': (review) => review.inLanguage === 'en',
  'q=number 1': (review) => /number 1/.test(review.reviewBody),
};

const combinations = [
  ['topic=quality'],
  ['verified=true'],
  ['media=true'],
  ['language=de'],
  ['q=number 1'],
  ['rating=5', 'verified=true'],
  ['topic=quality', 'language=en'],
  ['rating=5', 'language=en', 'verified=true'],
  ['q=number 1', 'language=en', 'rating=5'],
  ['topic=quality', 'rating=5'],
];

export function choosingPromises(ask: Asking): void {
  const list = async (query: Ask['query'] = {}, product = 'strap') => {
    const response = await ask('GET', reviewsOf(product), { query });
    expect(response.status).toBe(200);
    return z.parse(ProductReviews, await response.json());
  };

  test.for(combinations)('%s keep what fits all of them, in every order, page by page', async (filters) => {
    const query = Object.fromEntries(filters.map((each) => each.split('=')));
    const expected = REVIEWS.filter((review) => filters.every((each) => kept[each]?.(review)));
    for (const sort of SORTS) {
      const all: string[] = [];
      let cursor: string | null = null;
      do {
        const page = await list({ ...query, sort, limit: 2, ...(cursor !== null && { cursor }) });
        expect(page.total).toBe(expected.length);
        expect(page.aggregateRating.ratingCount).toBe(REVIEWS.length);
        all.push(...page.reviews.map(({ id }) => id));
        cursor = page.nextCursor;
      } while (cursor !== null);
      expect(all.toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
      expect(new Set(all).size).toBe(all.length);
    }
  });

  test('each choice is counted beside the other filters, not beside itself', async () => {
    const { choices } = await list({ rating: 5, verified: 'true' });
    const count = (filter: string, value: string) =>
      choices.find((each) => each.filter === filter && each.value === value)?.count;
    const among = (keep: (review: Review) => boolean) => REVIEWS.filter(keep).length;
    const isFive = (review: Review) => review.reviewRating.ratingValue === 5;
    expect(count('rating', '4')).toBe(
      among((review) => review.reviewRating.ratingValue === 4 && review.verified),
    );
    expect(count('verified', 'true')).toBe(among((review) => isFive(review) && review.verified));
    expect(count('language', 'en')).toBe(
      among((review) => isFive(review) && review.verified && review.inLanguage === 'en'),
    );
    expect(count('topic', 'quality')).toBe(0);
    expect(count('media', 'true')).toBeUndefined();
  });

  test.for(['NUMBER 14', 'number 14', 'Headline 14', 'think, 14!', 'Reviewer 14'])(
    'words are found whatever their case and what stands between them: %s',
    async (q) => {
      expect((await list({ q })).reviews.map(({ id }) => id)).toContain(seeded(14).id);
    },
  );

  test('the last word may be a beginning, one before it not, and what holds no word finds nothing', async () => {
    expect((await list({ q: 'secon' })).total).toBeGreaterThan(0);
    expect(await list({ q: 'secon line' })).toMatchObject({ total: 0, reviews: [], nextCursor: null });
    const words = {
      headline: 'とても良いスニーカー',
      reviewBody: '这双鞋很舒服。 GRÖßE passt, Ähnlich wie früher.',
    };
    const body = submission(words);
    await ask('POST', reviewsOf('written'), { body, headers: key() });
    for (const q of ['良い', 'スニーカー', '舒服', '鞋很', 'größe', 'ÄHNLICH', 'frü', '良い 舒服 größe']) {
      expect([q, (await list({ q }, 'written')).total]).toEqual([q, 1]);
    }
    for (const q of ['悪い', '良い 悪い', 'rösse', 'röß']) {
      expect([q, (await list({ q }, 'written')).total]).toEqual([q, 0]);
    }
    expect(await list({ q: '- ?' })).toMatchObject({ total: 0, reviews: [] });
  });

  test('a link to one review finds it wherever it stands', async () => {
    const { id } = seeded(0);
    expect(await list({ review: id })).toMatchObject({ reviews: [{ id }], total: 1, nextCursor: null });
    expect((await list({ review: id }, 'buckle')).reviews).toEqual([]);
    expect((await list({ review: crypto.randomUUID() })).reviews).toEqual([]);
  });

  test('the most helpful good review stands beside the most helpful bad one, on the first page of all', async () => {
    const { mostHelpful } = await list({ sort: 'oldest' });
    const best = (isWanted: (stars: number) => boolean) =>
      REVIEWS.filter((review) => isWanted(review.reviewRating.ratingValue) && review.reviewBody !== '')
        .toSorted((a, b) => a.helpfulCount - b.helpfulCount || (a.id < b.id ? -1 : 1))
        .at(-1)?.id;
    expect(mostHelpful.map(({ id }) => id)).toEqual([
      best((stars) => stars > 3),
      best((stars) => stars <= 3),
    ]);
    expect((await list({ rating: 5 })).mostHelpful).toEqual([]);
    expect((await list({}, 'buckle')).mostHelpful).toEqual([]);
  });

  test('a page of one choice is no page of another', async () => {
    const { nextCursor: cursor } = await list({ language: 'en', limit: 2 });
    expect(cursor).not.toBeNull();
    for (const other of [{}, { language: 'de' }, { language: 'en', rating: 5 }, { language: 'en', q: 'x' }]) {
      await expectProblem(
        await ask('GET', reviewsOf('strap'), { query: { ...other, cursor } }),
        'invalid-request',
      );
    }
  });

  test('choices follow a review as it is written, changed and deleted', async () => {
    const q = `word${crypto.randomUUID().slice(0, 8)}`;
    const count = async (rating: number) =>
      (await list({}, 'written')).choices.find(
        (each) => each.filter === 'rating' && each.value === `${rating}`,
      )?.count ?? 0;
    const before = { two: await count(2), four: await count(4) };
    const body = submission({ reviewRating: { ratingValue: 2 }, headline: q, topic: 'damaged' });
    const response = await ask('POST', reviewsOf('written'), { body, headers: key() });
    const { review, ownReview } = (await response.json()) as { review: Review; ownReview: { token: string } };
    expect(await count(2)).toBe(before.two + 1);
    expect(await list({ q, topic: 'damaged', rating: 2 }, 'written')).toMatchObject({ total: 1 });
    const { token } = ownReview;
    await ask('PATCH', `/reviews/${review.id}`, { body: { reviewRating: { ratingValue: 4 } }, token });
    expect([await count(2), await count(4)]).toEqual([before.two, before.four + 1]);
    await ask('DELETE', `/reviews/${review.id}`, { token });
    expect([await count(2), await count(4)]).toEqual([before.two, before.four]);
    expect(await list({ q }, 'written')).toMatchObject({ total: 0 });
  });

  test('a filter that is none is refused, and says what would be right', async () => {
    const wrong = { topic: 'smell', verified: 'false', language: 'German', q: '', review: '7' };
    await expectFaults(await ask('GET', reviewsOf('strap'), { query: wrong }), [
      'query /topic',
      'query /verified',
      'query /language',
      'query /q',
      'query /review',
    ]);
  });
}
