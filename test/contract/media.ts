import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { OwnReview } from '../../src/contract/case.ts';
import { UploadedPhoto } from '../../src/contract/media.ts';
import { MEDIA_LIMITS } from '../../src/contract/media-limits.ts';
import { ProductReviews, PublishedReview } from '../../src/contract/review.ts';
import type { SubmissionInput } from '../../src/contract/submission.ts';
import { anEmptyPng, aPhoto } from '../support/photos.ts';
import { key, reviewsOf, submission, type Asking } from './ask.ts';
import { expectFaults, expectProblem } from './expect-problem.ts';
import { shownReview, submitOwn } from './own-review.ts';

export function mediaPromises(ask: Asking): void {
  const send = (body: Uint8Array, type = 'image/jpeg', headers = key()) =>
    ask('POST', '/media', { body, headers: { ...headers, 'content-type': type } });
  const upload = async (body?: Uint8Array) => {
    const response = await send(body ?? (await aPhoto()));
    expect(response.status).toBe(201);
    return z.parse(UploadedPhoto, await response.json()).id;
  };
  const submit = (media: SubmissionInput['media']) =>
    ask('POST', reviewsOf('written'), { body: submission({ media }), headers: key() });

  test('a review shows the photos that it names, in its order, with what is to be seen', async () => {
    const wide = await upload(await aPhoto({ width: 80, height: 40 }));
    const high = await upload(await aPhoto({ width: 40, height: 80 }));
    const response = await submit([{ id: high, alt: 'The torn seam' }, { id: wide }]);
    const { review } = z.parse(PublishedReview, await response.json());
    expect(review.media).toMatchObject([
      { alt: 'The torn seam', full: { width: 40, height: 80 } },
      { alt: '', full: { width: 80, height: 40 } },
    ]);
    expect(await shownReview(ask, review.id)).toEqual(review);
  });

  test('the newest photos of a product are told beside its reviews, whatever is listed', async () => {
    const [first, second] = [await upload(), await upload()];
    const { review } = z.parse(
      PublishedReview,
      await (await submit([{ id: first, alt: 'The clasp' }, { id: second }])).json(),
    );
    const query = { sort: 'oldest', limit: 1 };
    const page = z.parse(ProductReviews, await (await ask('GET', reviewsOf('written'), { query })).json());
    expect(page.media.slice(0, 2)).toEqual(review.media);
    expect(page.media.length).toBeLessThanOrEqual(8);
  });

  test('its author takes photos away, adds some, and puts them in another order', async () => {
    const [first, second, third] = [await upload(), await upload(), await upload()];
    const own = await submitOwn(ask, { media: [{ id: first }, { id: second, alt: 'Before' }] });
    const change = (media: SubmissionInput['media']) =>
      ask('PATCH', own.path, { body: { media }, token: own.token });
    const shown = async (media: SubmissionInput['media']) => {
      const { review } = z.parse(OwnReview, await (await change(media)).json());
      expect(await shownReview(ask, review.id)).toEqual(review);
      expect(review.revisions).toEqual([]);
      return review.media.map(({ id, alt }) => ({ id, alt }));
    };
    const swapped = [
      { id: third, alt: 'New' },
      { id: second, alt: 'After' },
      { id: first, alt: '' },
    ];
    expect(await shown(swapped)).toEqual(swapped);
    expect(await shown([])).toEqual([]);
    // What was taken away does not come back.
    await expectFaults(await change([{ id: first }, { id: third }]), [
      'body /media/0/id',
      'body /media/1/id',
    ]);
  });

  test('nobody takes a photo of another review', async () => {
    const id = await upload();
    await submit([{ id }]);
    const own = await submitOwn(ask);
    const response = await ask('PATCH', own.path, { body: { media: [{ id }] }, token: own.token });
    await expectFaults(response, ['body /media/0/id']);
  });

  test('a review without photos has none', async () => {
    const { review } = z.parse(PublishedReview, await (await submit([])).json());
    expect(review.media).toEqual([]);
  });

  test.for(['jpeg', 'png', 'webp', 'avif', 'gif'] as const)(
    '%s is taken, whatever its content type says',
    async (type) => {
      const response = await send(await aPhoto({ type }), 'text/html');
      expect(response.status).toBe(201);
    },
  );

  test('an upload is used by one review only', async () => {
    const id = await upload();
    expect((await submit([{ id }])).status).toBe(201);
    await expectFaults(await submit([{ id }]), ['body /media/0/id']);
  });

  test('of two reviews that name one upload at once, one shows it', async () => {
    const id = await upload();
    const responses = await Promise.all([submit([{ id }]), submit([{ id }])]);
    expect(responses.map(({ status }) => status).toSorted()).toEqual([201, 422]);
  });

  test('a review that names an unknown photo is not published, and its other photos stay to be used', async () => {
    const id = await upload();
    await expectFaults(await submit([{ id }, { id: crypto.randomUUID() }]), ['body /media/1/id']);
    expect((await submit([{ id }])).status).toBe(201);
  });

  test('a repeated submission shows the same photos and needs no second upload', async () => {
    const request = { body: submission({ media: [{ id: await upload() }] }), headers: key() };
    const first = await ask('POST', reviewsOf('written'), request);
    const second = await ask('POST', reviewsOf('written'), request);
    expect(second.status).toBe(201);
    expect(await second.text()).toBe(await first.text());
  });

  test('the same file with the same key is one upload; another file with it is refused', async () => {
    const [photo, headers] = [await aPhoto(), key()];
    const first = await (await send(photo, 'image/jpeg', headers)).json();
    expect(await (await send(photo, 'image/jpeg', headers)).json()).toEqual(first);
    const other = await send(await aPhoto({ width: 65 }), 'image/jpeg', headers);
    await expectProblem(other, 'idempotency-key-reused');
  });

  test('two people may upload the same file', async () => {
    const photo = await aPhoto();
    expect(await upload(photo)).not.toBe(await upload(photo));
  });

  test.for([
    ['nothing', ''],
    ['words', 'a picture, honestly'],
    ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script/></svg>'],
    ['a page', '<!doctype html><script>alert(1)</script>'],
    ['a document', '%PDF-1.7\n'],
    ['half a header', '\x89PNG\r\n\x1a\n'],
  ] as const)('%s is no photo, whatever its content type says', async ([, text]) => {
    const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
    await expectProblem(await send(bytes, 'image/png'), 'unreadable-photo');
  });

  test('a photo of 50,000 by 50,000 pixels is refused by its header', async () => {
    await expectProblem(await send(anEmptyPng(50_000, 50_000), 'image/png'), 'photo-too-large');
  });

  test('an upload over the limit is refused', async () => {
    await expectProblem(await send(new Uint8Array(MEDIA_LIMITS.bytes + 1)), 'body-too-large');
  });

  test('an upload without an idempotency key is refused', async () => {
    const response = await ask('POST', '/media', { body: await aPhoto() });
    await expectFaults(response, ['header /idempotency-key']);
  });

  test('six photos, one photo twice, and a description of two lines are refused', async () => {
    const ids = Array.from({ length: 6 }, () => ({ id: crypto.randomUUID() }));
    await expectFaults(await submit(ids), ['body /media']);
    const [one] = ids;
    if (one) await expectFaults(await submit([one, one]), ['body /media']);
    await expectFaults(await submit([{ id: crypto.randomUUID(), alt: 'a\nb' }]), ['body /media/0/alt']);
  });
}
