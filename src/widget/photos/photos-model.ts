/** The photos of a review that is being written: each is made small, sent, described, sent again or removed. */
import { uploadMedia } from 'virtual:compiled-operations';
import { NetworkError } from '../../client/network-error.ts';
import { upload } from '../../client/upload.ts';
import { MEDIA_LIMITS } from '../../contract/media-limits.ts';
import type { SubmissionInput } from '../../contract/submission.ts';
import { secondsIn } from '../retry-after.ts';
import { shrinkPhoto } from './shrink-photo.ts';

export type PhotoState = 'preparing' | 'sending' | 'sent' | 'failed' | 'broken';

export interface ChosenPhoto {
  readonly key: string;
  /** Of the file, by which the shopper knows it. */
  readonly name: string;
  readonly state: PhotoState;
  /** Of what is sent, from 0 to 1. */
  readonly progress: number;
  readonly alt: string;
  readonly file?: Blob;
  readonly picture?: ImageBitmap;
  /** As the endpoint named it. */
  readonly id?: string;
  /** Why it failed. */
  readonly failure?: unknown;
}

export interface PhotosOptions {
  readonly endpoint: string;
  readonly changed: () => void;
}

export class PhotosModel {
  photos: readonly ChosenPhoto[] = [];
  /** Names of files that were beyond the limit. */
  leftOut: readonly string[] = [];
  /** For so many seconds, if it is more than none, the endpoint does not want to be sent any more. */
  wait = 0;
  readonly #options: PhotosOptions;
  readonly #stops = new Map<string, AbortController>();
  #onSettled: (() => void)[] = [];
  /** Why they wait. */
  #refusal: unknown;

  constructor(options: PhotosOptions) {
    this.#options = options;
  }

  /** Those that the endpoint has. */
  get media(): NonNullable<SubmissionInput['media']> {
    return this.photos.flatMap(({ id, alt }) => (id ? [{ id, alt: alt.trim() }] : []));
  }

  /** Whether some photo is neither sent nor on its way; it is to be sent again or removed. */
  get hasFaults(): boolean {
    return this.photos.some(({ state }) => state === 'failed' || state === 'broken');
  }

  add(files: readonly File[]): void {
    const room = MEDIA_LIMITS.count - this.photos.length;
    this.leftOut = files.slice(room).map(({ name }) => name);
    const added = files.slice(0, room).map((file) => ({ key: newKey(), file }));
    this.photos = [
      ...this.photos,
      ...added.map(({ key, file: { name } }) => ({
        key,
        name,
        state: 'preparing' as const,
        progress: 0,
        alt: '',
      })),
    ];
    this.#options.changed();
    for (const { key, file } of added) void this.#prepare(key, file);
  }

  describe(key: string, alt: string): void {
    this.#change(key, { alt });
  }

  remove(key: string): void {
    this.#stops.get(key)?.abort();
    this.photos = this.photos.filter((photo) => photo.key !== key);
    this.leftOut = [];
    this.#settle();
  }

  sendAgain({ key, file }: ChosenPhoto): void {
    if (file && this.wait <= 0) void this.#send(key, file);
  }

  /** Resolves once no photo is on its way any more. */
  async settled(): Promise<void> {
    if (!this.#isBusy) return;
    await new Promise<void>((resolve) => this.#onSettled.push(resolve));
  }

  get #isBusy(): boolean {
    return this.photos.some(({ state }) => state === 'preparing' || state === 'sending');
  }

  async #prepare(key: string, original: File): Promise<void> {
    try {
      const { file, picture } = await shrinkPhoto(original);
      this.#change(key, { file, picture });
      await this.#send(key, file);
    } catch {
      // Whatever the reason, this browser cannot read it, and the photo is named to the shopper.
      this.#change(key, { state: 'broken' });
    }
  }

  /** The same photo has the same key, so that one whose answer was missed is not stored twice. */
  async #send(key: string, file: Blob): Promise<void> {
    if (this.wait > 0) {
      this.#change(key, { state: 'failed', failure: this.#refusal });
      return;
    }
    const stop = new AbortController();
    this.#stops.set(key, stop);
    this.#change(key, { state: 'sending', progress: 0, failure: undefined });
    try {
      const answer = await upload({
        url: this.#options.endpoint.replace(/\/+$/, '') + uploadMedia.path,
        file,
        idempotencyKey: key,
        onProgress: (progress) => this.#change(key, { progress }),
        signal: stop.signal,
      });
      if (!uploadMedia.accepts(answer)) throw new NetworkError('malformed');
      this.#change(key, { state: 'sent', id: answer.id });
    } catch (failure) {
      const isUnreadable = Object(failure).problem?.type?.endsWith('/unreadable-photo');
      this.#change(key, { state: isUnreadable ? 'broken' : 'failed', failure });
      this.#waitAfter(failure);
    }
  }

  /** Draws each second that is left. All photos go to one endpoint, so all of them wait. */
  #waitAfter(failure: unknown): void {
    const isWaiting = this.wait > 0;
    this.wait = Math.max(this.wait, secondsIn(failure));
    this.#refusal = failure;
    if (isWaiting || this.wait <= 0) return;
    const timer = setInterval(() => {
      this.wait -= 1;
      if (this.wait <= 0) clearInterval(timer);
      this.#options.changed();
    }, 1000);
    this.#options.changed();
  }

  #change(key: string, change: Partial<ChosenPhoto>): void {
    this.photos = this.photos.map((photo) => (photo.key === key ? { ...photo, ...change } : photo));
    this.#settle();
  }

  #settle(): void {
    if (!this.#isBusy) {
      for (const resolve of this.#onSettled) resolve();
      this.#onSettled = [];
    }
    this.#options.changed();
  }
}

/** Not crypto.randomUUID: it is missing on pages without TLS. */
function newKey(): string {
  return [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('-');
}
