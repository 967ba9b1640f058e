/** A review as feeds can tell it, and which they cannot. */
import type { ExportedReview } from '../database/exported-reviews.ts';
import { photoUrlsOf } from '../export/review-csv.ts';
import { isAnonymous } from './anonymous-names.ts';

export interface FeedAsk {
  readonly shopId: string;
  readonly shopName: string;
  readonly mediaUrl: string;
  /** What addresses of products are relative to, where they are. */
  readonly site: string | undefined;
}

export interface ToldReview {
  readonly title: string;
  readonly content: string;
  /** Of the product's page. */
  readonly url: string;
  readonly photos: readonly string[];
  readonly isAnonymous: boolean;
}

export type Untold = 'no words' | 'no address';

/** Both feeds ask for words and for an address that the whole web can follow. */
export function tell(review: ExportedReview, { mediaUrl, site }: FeedAsk): ToldReview | Untold {
  const { headline, body, author_name, product_url } = review;
  if (headline === '' && body === '') return 'no words';
  const url = absolute(product_url, site);
  if (url === undefined) return 'no address';
  return {
    // A review of one line has said all in it.
    title: body === '' ? '' : headline,
    content: body === '' ? headline : body,
    url,
    photos: photoUrlsOf(review, mediaUrl),
    isAnonymous: isAnonymous(author_name),
  };
}

function absolute(address: string, site: string | undefined): string | undefined {
  const url = URL.parse(address, site);
  return url && /^https?:$/.test(url.protocol) && url.hostname.includes('.') ? url.href : undefined;
}
