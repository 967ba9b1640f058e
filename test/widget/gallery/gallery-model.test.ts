import { http, HttpResponse } from 'msw/http';
import { expect, it, vi } from 'vitest';
import { createCaller } from '../../../src/client/caller.ts';
import type { Photo } from '../../../src/contract/media.ts';
import type { ProductReviews } from '../../../src/contract/review.ts';
import { GalleryModel } from '../../../src/widget/gallery/gallery-model.ts';
import { aReview, ENDPOINT, REVIEWS_OF_STRAP, widgetShop } from '../../support/widget-shop.ts';

const { server, requests } = widgetShop([]);

function aPhotoOf(name: string): Photo {
  const file = { url: `https://photos.example/${name}.webp`, width: 300, height: 300 };
  return { id: name, alt: name, thumbnail: file, full: file };
}

const seam = aReview({ headline: 'Seam', media: [aPhotoOf('seam'), aPhotoOf('clasp')] });
const colour = aReview({ headline: 'Colour', media: [aPhotoOf('colour')] });

/** The endpoint has the two reviews on a page each. */
function open(chosen: string, isFromReview: boolean, mostHelpful = [seam]) {
  const around = { mostHelpful, media: [...seam.media, ...colour.media] } as unknown as ProductReviews;
  server.use(
    http.get(REVIEWS_OF_STRAP, ({ request }) => {
      const isSecond = new URL(request.url).searchParams.has('cursor');
      return HttpResponse.json({
        ...pageOf(isSecond ? colour : seam),
        nextCursor: isSecond ? null : 'next',
      });
    }),
  );
  const call = createCaller({ endpoint: ENDPOINT });
  const browsing = { reviews: [colour], page: around };
  const options = { call, product: 'strap', browsing, changed: () => undefined };
  return new GalleryModel(options, chosen, isFromReview);
}

function pageOf(review: ReturnType<typeof aReview>): ProductReviews {
  return {
    product: { productID: 'strap', name: 'Strap' },
    aggregateRating: {
      ratingValue: 5,
      ratingCount: 2,
      reviewCount: 2,
      distribution: { 1: 0, 2: 0, 3: 0, 4: 0, 5: 2 },
    },
    attributes: [],
    reviews: [review],
    media: [],
    total: 2,
    choices: [],
    mostHelpful: [],
    disclosure: [],
    channels: [],
    negativeUpTo: 3,
    nextCursor: null,
  };
}

const names = ({ photos }: GalleryModel) => photos.map(({ photo }) => photo.id);

it('a photo of a review that stands out above the list opens among its own', () => {
  const model = open('clasp', true);
  expect([names(model), model.at]).toEqual([['seam', 'clasp'], 1]);
  expect(model.shown?.review?.headline).toBe('Seam');
  expect(requests).toEqual([]);
});

it('whoever looks at a photo goes on looking at it while the others are fetched, page by page', async () => {
  const model = open('colour', false);
  expect(model.shown?.photo.id).toBe('colour');
  await vi.waitFor(() => expect(model.reading.status).toBe('ready'));
  // Its review is on the page after; the words beside it stay.
  expect(model.shown?.photo.id).toBe('colour');
  expect(model.hasMore).toBe(true);
  model.showMore();
  await vi.waitFor(() => expect(model.hasMore).toBe(false));
  expect(names(model)).toEqual(['seam', 'clasp', 'colour']);
  expect(model.shown?.photo.id).toBe('colour');
  expect(requests).toEqual([
    'GET /products/strap/reviews?media=true&limit=20',
    'GET /products/strap/reviews?media=true&limit=20&cursor=next',
  ]);
});
