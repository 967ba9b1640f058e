/**
 * How other systems lay out the files that reviews leave them by. Vendors change their columns and
 * give several files different ones, so each of ours names all that are known of it, and a file is
 * read by its header, never by its name. Names of columns are in lower case.
 */

import { REVIEW_COLUMNS, type Layout } from './layout.ts';

const CANDOR: Layout = {
  name: '',
  signs: [['review_id', 'author_name', 'created_at']],
  columns: Object.fromEntries(REVIEW_COLUMNS.map((column) => [column, [column]])),
  published: ['published'],
};

const JUDGE_ME: Layout = {
  name: 'Judge.me',
  signs: [['reviewer_name', 'review_date', 'rating']],
  columns: {
    review_id: ['review_id', 'id'],
    product_id: ['product_id'],
    product_handle: ['product_handle'],
    product_url: ['product_url'],
    rating: ['rating'],
    title: ['title'],
    body: ['body'],
    author_name: ['reviewer_name'],
    author_email: ['reviewer_email'],
    created_at: ['review_date'],
    reply_body: ['reply'],
    reply_created_at: ['reply_date'],
    status: ['curated'],
  },
  published: ['ok'],
};

const LOOX: Layout = {
  name: 'Loox',
  signs: [
    ['author', 'created_at', 'verified_purchase'],
    ['author', 'created_at', 'photo_url'],
    ['nickname', 'review', 'rating', 'date'],
  ],
  columns: {
    review_id: ['id'],
    product_id: ['product_id', 'productid'],
    product_handle: ['product_handle', 'handle'],
    rating: ['rating'],
    title: ['title'],
    body: ['body', 'review'],
    author_name: ['author', 'nickname', 'full_name'],
    author_email: ['email'],
    created_at: ['created_at', 'date'],
    incentivized: ['incentivized'],
    reply_body: ['reply'],
    reply_created_at: ['replied_at'],
    status: ['status'],
  },
  published: ['active'],
};

const YOTPO: Layout = {
  name: 'Yotpo',
  signs: [['review content', 'review score']],
  columns: {
    review_id: ['review id'],
    product_id: ['product id'],
    product_handle: ['shopify product handle', 'product handle'],
    product_url: ['product url'],
    sku: ['sku', 'product sku'],
    rating: ['review score'],
    title: ['review title'],
    body: ['review content'],
    author_name: ['reviewer display name', 'display name'],
    author_email: ['reviewer email', 'email'],
    created_at: ['review creation date', 'date'],
    reply_body: ['comment content'],
    reply_created_at: ['comment date'],
    status: ['publish review', 'review status'],
  },
  published: ['true', 'published', 'yes'],
};

const STAMPED: Layout = {
  name: 'Stamped',
  signs: [
    ['author', 'created_at', 'published'],
    ['author', 'created_at', 'photofilenames'],
  ],
  columns: {
    review_id: ['id', 'review_id'],
    product_id: ['product_id', 'productid'],
    product_handle: ['product_handle'],
    product_url: ['producturl'],
    sku: ['productsku', 'sku'],
    rating: ['rating'],
    title: ['title'],
    body: ['body'],
    author_name: ['author'],
    author_email: ['email'],
    created_at: ['created_at'],
    reply_body: ['reply'],
    reply_created_at: ['replied_at'],
    status: ['published'],
  },
  published: ['true', '1', 'yes'],
};

const OKENDO: Layout = {
  name: 'Okendo',
  signs: [
    ['datecreated', 'body', 'rating'],
    ['date created', 'body', 'reviewer name'],
  ],
  columns: {
    review_id: ['reviewid', 'review id'],
    product_id: ['productid', 'product id'],
    product_handle: ['handle'],
    sku: ['sku'],
    rating: ['rating'],
    title: ['title'],
    body: ['body'],
    author_name: ['name', 'reviewer.name', 'reviewer name'],
    author_email: ['email', 'reviewer.email'],
    created_at: ['datecreated', 'date created'],
    status: ['status'],
  },
  published: ['approved', 'published'],
};

const SHOPIFY: Layout = {
  name: 'Shopify Product Reviews',
  signs: [['product_handle', 'state', 'author', 'created_at']],
  columns: {
    product_handle: ['product_handle'],
    rating: ['rating'],
    title: ['title'],
    body: ['body'],
    author_name: ['author'],
    author_email: ['email'],
    created_at: ['created_at'],
    reply_body: ['reply'],
    reply_created_at: ['replied_at'],
    status: ['state'],
  },
  published: ['published'],
};

/** A reply is a row of its own, which names its review in `comment_parent`. */
const WOOCOMMERCE: Layout = {
  name: 'WooCommerce',
  signs: [
    ['comment_id', 'comment_post_id', 'comment_content'],
    ['reviewer', 'review', 'product_id', 'date_created'],
  ],
  columns: {
    review_id: ['comment_id', 'id'],
    product_id: ['comment_post_id', 'product_id'],
    product_url: ['product_permalink'],
    sku: ['product_sku'],
    rating: ['rating'],
    title: ['title'],
    body: ['comment_content', 'review'],
    author_name: ['comment_author', 'reviewer'],
    author_email: ['comment_author_email', 'reviewer_email'],
    created_at: ['comment_date_gmt', 'date_created_gmt', 'comment_date', 'date_created'],
    reply_to: ['comment_parent'],
    status: ['comment_approved', 'status'],
  },
  published: ['1', 'approved', 'approve'],
  isHtml: true,
};

const POWER_REVIEWS: Layout = {
  name: 'PowerReviews',
  signs: [['review id', 'page id', 'review text']],
  columns: {
    review_id: ['review id'],
    product_id: ['page id'],
    rating: ['rating'],
    title: ['review title'],
    body: ['review text'],
    author_name: ['review display'],
    created_at: ['review date'],
    status: ['review status'],
  },
  published: ['approved'],
};

/** Of a product review feed, whose elements `read-feed.ts` puts into columns. */
const GOOGLE: Layout = {
  name: 'Google product reviews',
  signs: [['review_timestamp', 'reviewer_name', 'is_spam']],
  columns: {
    review_id: ['review_id'],
    product_url: ['product_url'],
    sku: ['sku'],
    gtin: ['gtin'],
    rating: ['rating'],
    title: ['title'],
    body: ['content'],
    author_name: ['reviewer_name'],
    created_at: ['review_timestamp'],
    language: ['review_language'],
    source: ['source'],
    incentivized: ['is_incentivized_review'],
    status: ['is_spam'],
  },
  published: ['false', '0'],
};

/** One that shares its columns with another stands before it, when it has more of them to tell it by. */
export const LAYOUTS: readonly Layout[] = [
  CANDOR,
  GOOGLE,
  JUDGE_ME,
  YOTPO,
  WOOCOMMERCE,
  POWER_REVIEWS,
  OKENDO,
  SHOPIFY,
  STAMPED,
  LOOX,
];

/** The layout whose columns the header has; undefined when it is none that is known. */
export function layoutOf(header: readonly string[]): Layout | undefined {
  return LAYOUTS.find(({ signs }) => signs.some((names) => names.every((name) => header.includes(name))));
}

/** By its name, as a person writes it. */
export function layoutNamed(name: string): Layout | undefined {
  const plain = (text: string) => text.toLowerCase().replaceAll(/[^a-z]/g, '');
  return LAYOUTS.find((layout) => plain(layout.name || 'Candor') === plain(name));
}

/** Stands for a file of a system that is not known, whose columns a person names. */
export const UNKNOWN_LAYOUT: Layout = { ...CANDOR, signs: [] };
