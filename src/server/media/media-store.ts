/** Where the files of photos are: on disk, or in an S3-compatible store. They are written once and never change. */

export interface MediaStore {
  /** Comes back when the file would outlive a loss of power. */
  readonly put: (path: string, bytes: Uint8Array<ArrayBuffer>) => Promise<void>;
  /** Undefined when there is no such file. */
  readonly get: (path: string) => Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** Removing what is not there is no fault, so that a removal can be tried again. */
  readonly remove: (path: string) => Promise<void>;
}

/** Drawn anew, every photo is one. */
export const PHOTO_TYPE = 'image/webp';

export interface PhotoFileName {
  readonly shopId: string;
  /** Of the photo. Each has a folder of its own, so that removing one never takes the file of another. */
  readonly id: string;
  /** Of the file. */
  readonly hash: string;
}

/** As the store, the address and nothing else name it. */
export function photoPath({ shopId, id, hash }: PhotoFileName): string {
  return `${shopId}/${id}/${hash}.webp`;
}
