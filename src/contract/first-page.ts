/** What stands around the first page of a product's reviews: one rule for the server and the mock. */

/** A row of the newest photos, in which the rest is one step away. */
export const NEWEST_PHOTOS = 8;

/** Fewer good or bad reviews are read as they are; the best of them beside the other would be no choice. */
export const ENOUGH_TO_COMPARE = 3;
