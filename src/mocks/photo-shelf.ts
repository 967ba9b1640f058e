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

  /** Of a new review; all of them or none. */
  use(media: SubmittedMedia): Photo[] {
    return this.change([], media);
  }

  /** What the review shows already may stay. */
  change(before: readonly Photo[], media: SubmittedMedia): Photo[] {
    const find = ({ id, alt }: SubmittedMedia[number]): Photo | undefined => {
      const file = this.#unused.get(id);
      const shown = before.find((photo) => photo.id === id);
      return file ? { id, alt, thumbnail: file, full: file } : shown && { ...shown, alt };
    };
    const photos = media.flatMap((each) => find(each) ?? []);
    const unknown = [...media.entries()].flatMap(([index, each]) => (find(each) ? [] : [index]));
    if (unknown.length > 0) throw new ShopProblem('invalid-request', unknown.map(photoRefused));
    for (const { id } of media) this.#unused.delete(id);
    return photos;
  }
}
