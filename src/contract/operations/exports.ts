/** How a shop leaves. */
import * as z from 'zod/mini';
import { EXPORT_FORM_NAMES } from '../export-forms.ts';
import { METAFIELD_PRODUCTS, MetafieldPage } from '../metafields.ts';
import { Cursor, type MerchantOperation } from '../operation.ts';

export const exportOperations = {
  exportShop: {
    method: 'GET',
    path: '/merchant/export',
    access: 'merchant',
    right: 'export-shop',
    summary: 'The whole shop as a file, or its reviews as a table',
    description:
      '`archive` holds everything and restores the shop with `candor restore`; `jsonl` is the same without the photos. `csv`, `judge.me` and `shopify` are tables of the published reviews. Sent while it is made: an answer that breaks off is no whole file. The log of the shop keeps who took it.',
    query: z.strictObject({
      form: z.enum(EXPORT_FORM_NAMES),
      /** `false` leaves the e-mail addresses of reviewers out of a table. */
      addresses: z._default(z.enum(['true', 'false']), 'true'),
    }),
    answer: { status: 200, description: 'The file.', file: '*/*' },
    problems: [],
  },
  getPrivacyDocument: {
    method: 'GET',
    path: '/merchant/privacy-document',
    access: 'merchant',
    right: 'change-settings',
    summary: 'A privacy note, or the record of processing',
    description:
      'Written from the settings of the shop as they are, in English: `note` is for shoppers, `record` for the files of the shop (Art. 30 GDPR). What only the shop can know stands in brackets.',
    query: z.strictObject({
      document: z.enum(['note', 'record']),
      form: z._default(z.enum(['html', 'text']), 'html'),
    }),
    answer: { status: 200, description: 'The document.', file: '*/*' },
    problems: [],
  },
  listMetafields: {
    method: 'GET',
    path: '/merchant/shopify-metafields',
    access: 'merchant',
    right: 'see-figures',
    summary: 'The ratings of products as metafields of Shopify',
    description:
      'Each page holds the `metafields` of one call of its `metafieldsSet`: `reviews.rating` and `reviews.rating_count` of products whose id is the number that Shopify gave them and that somebody has rated.',
    query: z.strictObject({
      cursor: z.optional(Cursor),
      /** Of products. */
      limit: z._default(
        z.int().check(z.minimum(1), z.maximum(METAFIELD_PRODUCTS.max)),
        METAFIELD_PRODUCTS.default,
      ),
    }),
    answer: { status: 200, description: 'A page of metafields.', body: MetafieldPage },
    problems: [],
  },
} as const satisfies Record<string, MerchantOperation>;
