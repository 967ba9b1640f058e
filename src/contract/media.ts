/** Photos: as they are sent, named and shown. */
import * as z from 'zod/mini';
import { MEDIA_LIMITS } from './media-limits.ts';
import { line } from './text.ts';

/** One size of a photo. */
const PhotoFile = z.object({
  url: z.string(),
  width: z.int().check(z.minimum(1)),
  height: z.int().check(z.minimum(1)),
});

/** A photo of a review, as everyone sees it. Whatever its file told of place, time and camera is gone. */
export const Photo = z.object({
  id: z.string(),
  /** What the reviewer says is to be seen; empty when they did not. */
  alt: z.string(),
  /** Cut to a square, for a row of them. */
  thumbnail: PhotoFile,
  /** The whole of it. */
  full: PhotoFile,
});
export type Photo = z.infer<typeof Photo>;

/** The bytes of a photo on their way in. */
export const PhotoUpload = z.custom<Uint8Array<ArrayBuffer>>((value) => ArrayBuffer.isView(value));

export const UploadedPhoto = z.object({
  /** Named by the review that the photo is for: by one, within a day. Whoever knows it can use it, so it is for nobody else. */
  id: z.string(),
});
export type UploadedPhoto = z.infer<typeof UploadedPhoto>;

/** The photos of a review on its way in, in the order in which they are shown. */
export const SubmittedMedia = z
  .array(
    z.strictObject({
      /** As uploadMedia answered it. */
      id: z.uuid(),
      alt: z._default(line(0, MEDIA_LIMITS.alt), ''),
    }),
  )
  .check(
    z.maxLength(MEDIA_LIMITS.count),
    z.refine((media) => new Set(media.map(({ id }) => id)).size === media.length, {
      error: 'must name each photo once',
    }),
  );
export type SubmittedMedia = z.infer<typeof SubmittedMedia>;
