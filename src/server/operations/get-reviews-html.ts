import { embeddable } from '../../contract/embeddable.ts';
import { PAGE_LIMIT } from '../../contract/operation.ts';
import { getJsonLd } from './get-json-ld.ts';
import type { FurtherRead } from './handler.ts';
import { listReviews } from './list-reviews.ts';

const ENGLISH = 'en';
const DAY = 86_400_000;

export const getReviewsHtml: FurtherRead<'getReviewsHtml'> = async ({ params, query }, reading) => {
  const { now, publicUrl, shopId, version, drawingIn } = reading;
  const { locale = ENGLISH, sort, styles } = query;
  const [language = ENGLISH] = locale.toLowerCase().split('-');
  const drawing = language === ENGLISH ? undefined : drawingIn(language);
  const draw = await (drawing ?? drawingIn(ENGLISH));
  if (!draw) throw new Error('nothing draws reviews in English');
  // Just what the widget would ask for.
  const asked = { sort, limit: PAGE_LIMIT.default, locale: drawing && language };
  const html = draw({
    endpoint: `${publicUrl}/v1/shops/${shopId}`,
    product: params.productId,
    locale,
    sort,
    answer: await listReviews({ params, query: asked }, reading),
    until: endOfTomorrow(now),
    stylesheet: styles === 'linked' ? `${publicUrl}/${version}/candor-reviews.css` : undefined,
  });
  if (!query['json-ld']) return html;
  const jsonLd = await getJsonLd({ params }, reading);
  return jsonLd ? `${html}<script type="application/ld+json">${embeddable(jsonLd)}</script>` : html;
};

/**
 * For a day at least, as caches may keep any answer for that long; and to a day, so that the text and
 * with it the ETag stay what they are until a review changes.
 */
function endOfTomorrow(now: Date): number {
  return (Math.floor(now.getTime() / DAY) + 2) * DAY;
}
