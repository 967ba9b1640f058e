/** What a list of reviews can be narrowed down by, besides words. Apart from the schemas, as the widget carries no zod. */
export const FILTERS = ['rating', 'topic', 'verified', 'media', 'language'] as const;
export type Filter = (typeof FILTERS)[number];
