/** The photos of a shop in memory: kept as they came, and shown from the memory of the page. */
import type { Photo, SubmittedMedia } from '../contract/media.ts';
import { MEDIA_LIMITS } from '../contract/media-limits.ts';
import { photoRefused } from '../contract/request-errors.ts';
import { photoSize, type PhotoSize } from './photo-size.ts';
import { ShopProblem } from './shop-problem.ts';

type PhotoFile = PhotoSize & { readonly url: string };

export class PhotoShelf {
  /** By their ids, those that no review uses yet. */
  readonly #unused = new Map<string, PhotoFile>();

  /** Answers the id. */
  take(bytes: Uint8Array<ArrayBuffer>): string {
    const size = photoSize(bytes);
    if (!size) throw new ShopProblem('unreadable-photo');
    if (size.width * size.height > MEDIA_LIMITS.pixels) throw new ShopProblem('photo-too-large');
    const id = crypto.randomUUID();
    this.#unused.set(id, { ...size, url: URL.createObjectURL(new Blob([bytes])) });
    return id;
  }

  /** All of them or none. */
  use(media: SubmittedMedia): Photo[] {
    const photos = media.flatMap(({ id, alt }) => {
      const file = this.#unused.get(id);
      return file ? [{ id, alt, thumbnail: file, full: file }] : [];
    });
    const unknown = [...media.keys()].filter((index) => !this.#unused.has(media[index]?.id ?? ''));
    if (unknown.length > 0) throw new ShopProblem('invalid-request', unknown.map(photoRefused));
    for (const { id } of media) this.#unused.delete(id);
    return photos;
  }
}
