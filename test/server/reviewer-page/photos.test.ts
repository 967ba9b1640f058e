import { afterAll, beforeAll, expect, test } from 'vitest';
import { key } from '../../contract/ask.ts';
import { aPhoto } from '../../support/photos.ts';
import { CaseShop } from '../cases/case-shop.ts';

let shop: CaseShop;
beforeAll(async () => {
  shop = await CaseShop.open();
});
afterAll(() => shop.close());

test('reviewer and shop see the photos of a review, which their pages let in from nowhere else', async () => {
  const body = await aPhoto();
  const uploaded = await fetch(`${shop.endpoint}/media`, { method: 'POST', headers: key(), body });
  const { id } = (await uploaded.json()) as { id: string };
  const { reviewId, review, token } = await shop.submit({ media: [{ id, alt: 'The "torn" seam' }] });
  const response = await fetch(`${shop.server.origin}/r/${token}`);
  const page = await response.text();
  expect(page).toContain(`src="${review.media[0]?.thumbnail.url}"`);
  expect(page).toContain('alt="The &quot;torn&quot; seam"');
  const policies = [response, await fetch(`${shop.server.origin}/inbox`)].map(
    ({ headers }) => headers.get('content-security-policy') ?? '',
  );
  for (const policy of policies)
    expect(policy).toMatch(/img-src [^;]*https:\/\/reviews\.example\/media\/(;|$)/);
  expect((await shop.case(reviewId)).review.media).toEqual(review.media);
});
