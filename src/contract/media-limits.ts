/** How much of photos is taken. Apart from the schemas, as the widget's form keeps to it and carries no zod. */
export const MEDIA_LIMITS = {
  /** Photos of one review. */
  count: 5,
  /** Of one upload. */
  bytes: 10 * 1024 * 1024,
  /** Of one upload, width times height; the largest cameras of telephones stay below. */
  pixels: 50_000_000,
  /** Characters that describe a photo. */
  alt: 200,
} as const;
