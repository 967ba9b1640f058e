/** The widget drawn on a server, for pages that are to be read without waiting for script. */
import * as z from 'zod/mini';
import { type Operation, ProductId } from '../operation.ts';
import { SORTS } from '../sorts.ts';
import { LocaleTag } from './storefront.ts';

export const htmlOperations = {
  getReviewsHtml: {
    method: 'GET',
    path: '/products/{productId}/reviews.html',
    access: 'public',
    summary: 'The first view of the widget as HTML',
    description:
      'A `<candor-reviews>` with a declarative shadow root, to be put into a page as it is where the element would stand. It is drawn by the components of the widget and holds the answer of listReviews, so that the widget takes it over without a request, a flash or a shift; without script it is readable. Nothing that anyone has written can become markup in it.',
    params: z.object({ productId: ProductId }),
    query: z.strictObject({
      /** The language of the widget; English where it is not spoken. */
      'locale': z.optional(LocaleTag),
      'sort': z._default(z.enum(SORTS), SORTS[0]),
      /** `linked`: the style sheet is a file of the server, for pages whose security policy refuses inline styles and allows that. */
      'styles': z._default(z.enum(['inline', 'linked']), 'inline'),
      /** With what getJsonLd answers in a script behind the element; for pages that have no `aggregateRating` yet. */
      'json-ld': z.optional(z.literal('true')),
    }),
    answer: { status: 200, description: 'The element.', text: 'text/html', body: z.string() },
    problems: ['unknown-product'],
  },
} as const satisfies Record<string, Operation>;
