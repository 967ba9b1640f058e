import { afterAll, beforeAll, expect, test } from 'vitest';
import { key } from '../../contract/ask.ts';
import { aPhoto } from '../../support/photos.ts';
import { CaseShop } from '../cases/case-shop.ts';
import { visit } from './visit.ts';

let shop: CaseShop;
beforeAll(async () => {
  shop = await CaseShop.open();
});
afterAll(() => shop.close());

async function uploaded(): Promise<string> {
  const body = await aPhoto();
  const response = await fetch(`${shop.endpoint}/media`, { method: 'POST', headers: key(), body });
  return ((await response.json()) as { id: string }).id;
}

test('reviewer and shop see the photos of a review, which their pages let in from nowhere else', async () => {
  const id = await uploaded();
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

test('a photo is taken away by its box, and what was typed beside it is published too', async () => {
  const [goes, stays] = [await uploaded(), await uploaded()];
  const { token, own } = await shop.submit({ media: [{ id: goes }, { id: stays, alt: 'The clasp' }] });
  const step = await visit(shop.server.origin, `/r/${token}/revise`);
  const page = await step.press('Publish the change', {
    [`remove-${goes}`]: 'on',
    headline: 'Without me in it',
  });
  expect(page.document.querySelectorAll('.photos img')).toHaveLength(1);
  expect(page.document.querySelector('.photos img')?.getAttribute('alt')).toBe('The clasp');
  const { review } = await own();
  expect(review).toMatchObject({ headline: 'Without me in it', media: [{ id: stays, alt: 'The clasp' }] });
  const listed = async () =>
    (await shop.merchant.listReviews({ params: { productId: 'written' }, query: { media: 'true' } })).total;
  const before = await listed();
  const again = await visit(shop.server.origin, `/r/${token}/revise`);
  await again.press('Publish the change', { [`remove-${stays}`]: 'on' });
  expect(await listed()).toBe(before - 1);
});
