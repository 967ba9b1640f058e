/**
 * All published reviews of a shop as a product review feed for Google Merchant Center, schema 2.4. It is
 * whole each time, as what is missing is deleted there; and every star is in it, as leaving out the bad
 * ones is forbidden there and nowhere possible here. The elements stand in the order of the schema's
 * sequences: a file that breaks one is refused whole.
 *
 * @see https://developers.google.com/product-review-feeds/schema
 */
import type { Kysely } from 'kysely';
import { type ExportedReview, readExportedReviews } from '../database/exported-reviews.ts';
import type { Tables } from '../database/schema.ts';
import { type FeedAsk, tell, type ToldReview, type Untold } from './told-review.ts';
import { element, escapeXml, type Xml } from './xml.ts';

const SCHEMA = 'http://www.google.com/shopping/reviews/schema/product/2.4/product_reviews.xsd';
const ROWS = 200;
/** What the schema takes for a number of the trade. */
const GTIN = /^\d{8,14}$/;

export async function* googleFeed(database: Kysely<Tables>, ask: FeedAsk): AsyncGenerator<Uint8Array> {
  yield Buffer.from(head(ask.shopName));
  const untold: Record<Untold, number> = { 'no words': 0, 'no address': 0 };
  let text = '';
  let rows = 0;
  for await (const review of readExportedReviews(database, ask.shopId)) {
    const told = tell(review, ask);
    if (typeof told === 'string') {
      untold[told] += 1;
      continue;
    }
    // The container of no review at all would be invalid.
    if (rows === 0) text += '<reviews>\n';
    text += `${reviewXml(review, told)?.xml}\n`;
    rows += 1;
    if (rows % ROWS > 0) continue;
    yield Buffer.from(text);
    text = '';
  }
  yield Buffer.from(`${text}${rows > 0 ? '</reviews>\n' : ''}</feed>\n${remark(untold)}`);
}

function head(shopName: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns:vc="http://www.w3.org/2007/XMLSchema-versioning" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="${SCHEMA}">
<version>2.4</version>
<aggregator><name>Candor</name></aggregator>
<publisher><name>${escapeXml(shopName)}</name></publisher>
`;
}

function reviewXml(review: ExportedReview, { title, content, url, photos, isAnonymous }: ToldReview) {
  return element('review', [
    element('review_id', review.id),
    element('reviewer', nameXml(review, isAnonymous)),
    element('is_verified_purchase', String(review.verified)),
    element('is_incentivized_review', String(review.incentivized)),
    element('review_timestamp', review.published_at.toISOString()),
    element('title', title),
    element('content', content),
    element('review_language', review.language ?? undefined),
    element('review_url', `${url}#review-${review.id}`, { type: 'group' }),
    element(
      'reviewer_images',
      photos.map((photo) => element('reviewer_image', element('url', photo))),
    ),
    element('ratings', element('overall', String(review.rating), { min: '1', max: '5' })),
    element('products', element('product', productXml(review, url))),
    element('is_spam', 'false'),
    // How a review came about elsewhere is not known.
    element('collection_method', review.imported_from === null ? methodOf(review) : undefined),
  ]);
}

function nameXml({ author_name }: ExportedReview, isAnonymous: boolean): Xml | undefined {
  return element('name', author_name, { is_anonymous: isAnonymous ? 'true' : undefined });
}

function methodOf({ was_invited }: ExportedReview): string {
  return was_invited ? 'post_fulfillment' : 'unsolicited';
}

function productXml({ gtin, sku, product_name }: ExportedReview, url: string): (Xml | undefined)[] {
  const isNumber = gtin !== null && GTIN.test(gtin);
  return [
    element('product_ids', [
      element('gtins', isNumber ? element('gtin', gtin) : undefined),
      element('skus', sku === null ? undefined : element('sku', sku)),
    ]),
    element('product_name', product_name),
    element('product_url', url),
  ];
}

/** For whoever looks why a review is not in the feed. */
function remark({ 'no words': words, 'no address': addresses }: Readonly<Record<Untold, number>>): string {
  const lines = [
    ...(words > 0 ? [`${words} reviews have stars and no word`] : []),
    ...(addresses > 0
      ? [`${addresses} are of products whose address is relative: add ?site= and the shop's address`]
      : []),
  ];
  return lines.length === 0 ? '' : `<!-- Not told here: ${lines.join('; ')}. -->\n`;
}
