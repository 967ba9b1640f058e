import type { ServerDependencies } from '../dependencies.ts';
import { takeUpload } from '../media/take-upload.ts';

/** Of the same form the same photos come of it, however often it is sent. */
export async function takePhotos(
  dependencies: ServerDependencies,
  shopId: string,
  photos: readonly File[],
  key: string,
): Promise<{ readonly id: string; readonly alt: string }[]> {
  const media: { readonly id: string; readonly alt: string }[] = [];
  for (const [index, photo] of photos.entries()) {
    const bytes = new Uint8Array(await photo.arrayBuffer());
    const { answer } = await takeUpload(dependencies, { shopId, bytes, idempotencyKey: `${key}-${index}` });
    media.push({ id: answer.id, alt: '' });
  }
  return media;
}
