/** The longest texts that are taken, in characters. Apart from the schemas, as the widget carries no zod. */
export const LENGTHS = {
  headline: 120,
  reviewBody: 5000,
  name: 80,
  email: 254,
  reply: 5000,
  contactNote: 500,
} as const;
