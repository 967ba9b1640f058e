import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { catalogue } from '../../demo/shop/catalogue.ts';
import { makeProducts, makeReviews, type Reply } from '../../demo/shop/make-shop.ts';

const read = (name: string) => readFileSync(new URL(`../../demo/shop/${name}`, import.meta.url), 'utf8');
const raw = read('womens-clothing.csv');
const replies = JSON.parse(read('replies.json')) as Reply[];

interface Row {
  readonly [column: string]: string;
}
const rawRows = parse<Row>(raw, { columns: true });
const rows = parse<Row>(read('reviews.csv'), { columns: true });

test('making the demo shop again gives the very files that are kept', () => {
  expect(makeProducts()).toBe(read('products.csv'));
  expect(makeReviews(raw, replies)).toBe(read('reviews.csv'));
});

test('the words and stars of the demo reviews are the shoppers’ own', () => {
  const ofRaw = rawRows.map(({ id, product, rating, title, body }) => ({ id, product, rating, title, body }));
  const ofShop = rows.map((row) => ({
    id: row['review_id'],
    product: row['product_id'],
    rating: row['rating'],
    title: row['title'],
    body: row['body'],
  }));
  expect(ofShop).toHaveLength(436);
  expect(ofShop).toEqual(ofRaw);
});

test('every product with reviews is in the catalogue, and has a picture', () => {
  const reviewed = new Set(rows.map((row) => row['product_id']));
  expect(new Set(catalogue.map(({ id }) => id))).toEqual(reviewed);
  for (const { handle } of catalogue) expect(read(`pictures/${handle}.svg`)).toMatch(/^<svg [^]*<\/svg>\n$/);
});

test('the reviews are spread over two years, whatever day it is', () => {
  const days = rows.map((row) => row['created_at'] ?? '').toSorted();
  expect(days[0]).toMatch(/^2024-11-/);
  expect(days.at(-1)).toMatch(/^2026-11-(0\d|1[0-5])T/);
  expect(new Set(days.map((day) => day.slice(0, 7))).size).toBe(25);
});

test('every reply answers a review of one or two stars, after it was written', () => {
  const reviewOf = new Map(rows.map((row) => [row['review_id'], row]));
  for (const { reviewId, dateCreated } of replies) {
    const review = reviewOf.get(reviewId);
    expect(['1', '2'], reviewId).toContain(review?.['rating']);
    expect(dateCreated > (review?.['created_at'] ?? '9'), reviewId).toBe(true);
  }
});

test('every reply names a day by which something happens, and offers no reward', () => {
  for (const { reviewId, text } of replies) {
    const words = text.split(/\s+/).length;
    expect(words, reviewId).toBeGreaterThanOrEqual(40);
    expect(words, reviewId).toBeLessThanOrEqual(90);
    expect(text, reviewId).toMatch(/(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day \d{1,2} [A-Z]/);
    expect(text, reviewId).not.toMatch(/voucher|discount|coupon|gift|% off|change your review/i);
  }
});
