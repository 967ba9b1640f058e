/** What is known of the files of a system. */

/** What a review can be made of; the columns of Candor's own files. */
export const REVIEW_COLUMNS = [
  'review_id',
  'product_id',
  'product_handle',
  'product_url',
  'sku',
  'gtin',
  'rating',
  'title',
  'body',
  'author_name',
  'author_email',
  'created_at',
  'language',
  'source',
  'staff',
  'incentivized',
  'helpful_yes',
  'reply_body',
  'reply_author',
  'reply_created_at',
  'reply_to',
  'status',
] as const;
export type ReviewColumn = (typeof REVIEW_COLUMNS)[number];

/** Any of them tells which product a review is of; the first that a row has is what it is told of by. */
export const PRODUCT_KEYS = [
  'product_id',
  'product_handle',
  'sku',
  'gtin',
  'product_url',
] as const satisfies readonly ReviewColumn[];

export const TIME_COLUMNS = ['created_at', 'reply_created_at'] as const satisfies readonly ReviewColumn[];

export interface Layout {
  /** Shown with each review: "Imported from Judge.me". Empty where the file itself says it. */
  readonly name: string;
  /** A file is taken for one of this layout when its header has all names of one of these lists. */
  readonly signs: readonly (readonly string[])[];
  /** The names that a column has; the first that the file has counts. */
  readonly columns: { readonly [Column in ReviewColumn]?: readonly string[] };
  /** What stands in `status` of a published review, in lower case; an empty cell is published too. */
  readonly published: readonly string[];
  /** Texts are HTML, which becomes the plain text that it shows. */
  readonly isHtml?: true;
}
