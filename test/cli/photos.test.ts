import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { ProductReviews, PublishedReview } from '../../src/contract/review.ts';
import { runCandor } from '../support/candor-process.ts';
import { aPhoto } from '../support/photos.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());

test('a photo whose review was answered is there after kill -9', { timeout: 60_000 }, async () => {
  const DATA_DIR = join(folder.path, 'data');
  const first = runCandor(['serve', '--demo'], { DATA_DIR });
  const shop = `${await first.listening()}/v1/shops/demo`;
  const post = async (path: string, body: BodyInit, type = 'application/json') => {
    const headers = { 'idempotency-key': crypto.randomUUID(), 'content-type': type };
    const response = await fetch(shop + path, { method: 'POST', headers, body });
    expect(response.status).toBe(201);
    return response.json() as Promise<unknown>;
  };
  const { id } = (await post('/media', await aPhoto(), 'image/jpeg')) as { id: string };
  const submission = {
    reviewRating: { ratingValue: 4 },
    author: { name: 'Jo', email: 'jo@example.com' },
    media: [{ id, alt: 'Red and blue' }],
  };
  const path = '/products/clothing-862/reviews';
  const { review } = (await post(path, JSON.stringify(submission))) as PublishedReview;
  first.child.kill('SIGKILL');
  await once(first.child, 'close');

  const second = runCandor(['serve', '--demo'], { DATA_DIR });
  try {
    const url = await second.listening();
    const page = (await (await fetch(`${url}/v1/shops/demo${path}`)).json()) as ProductReviews;
    const [photo] = page.reviews.find((each) => each.id === review.id)?.media ?? [];
    expect(photo?.alt).toBe('Red and blue');
    for (const file of [photo?.thumbnail, photo?.full]) {
      expect((await fetch(file?.url ?? '')).status).toBe(200);
    }
  } finally {
    second.child.kill('SIGTERM');
    await second.ended;
  }
});
