/** Orders that a list of reviews can have; the first is the default. Apart from the schemas, as the widget carries no zod. */
export const SORTS = ['newest', 'oldest', 'highest', 'lowest', 'helpful'] as const;
export type Sort = (typeof SORTS)[number];
