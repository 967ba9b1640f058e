/**
 * One thing that the widget waits for: its state is one value, only the latest run counts, and a
 * failed one can be run again. There is no spinner to flash: for the first seconds nothing is said.
 *
 * Models of the widget are plain objects that call `changed` after they have changed; one redraw
 * follows. A library of signals was measured at 1.7 kB, an eighth of what a shopper may be made to load.
 */

import { secondsIn } from './retry-after.ts';

export type Status = 'idle' | 'loading' | 'stalled' | 'ready' | 'failed';

/** After this many milliseconds the shopper is told that it takes longer. */
export const STALLED_AFTER = 3000;

export class Task {
  status: Status = 'idle';
  /** What went wrong, once the status is `failed`. */
  failure: unknown;
  /** For so many seconds, if it is more than none, the endpoint does not want to be asked again. */
  wait = 0;
  retry: () => void = () => undefined;
  readonly #changed: () => void;
  #latest: AbortController | undefined;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** `loading` or `stalled`. */
  get waiting(): boolean {
    return this.status === 'loading' || this.status === 'stalled';
  }

  /**
   * Does the work and applies its result, unless a later run has begun by then. While the endpoint does not
   * want to be asked, the work is what the next retry does.
   */
  run<T>(work: (signal: AbortSignal) => Promise<T>, apply: (result: T) => void): void {
    this.retry = () => this.run(work, apply);
    if (this.wait > 0) return;
    this.#latest?.abort();
    const controller = new AbortController();
    const { signal } = controller;
    this.#latest = controller;
    const stall = setTimeout(() => this.#become('stalled'), STALLED_AFTER);
    signal.addEventListener('abort', () => clearTimeout(stall));
    this.#become('loading');
    work(signal)
      .then(
        (result) => {
          if (signal.aborted) return;
          apply(result);
          this.#become('ready');
        },
        (error: unknown) => {
          if (!signal.aborted) this.#become('failed', error);
        },
      )
      .finally(() => clearTimeout(stall));
  }

  /** Drops what is under way; nothing of it will be applied. */
  cancel(): void {
    this.#latest?.abort();
    this.#become('idle');
  }

  #become(status: Status, failure?: unknown): void {
    this.status = status;
    this.failure = failure;
    this.wait = secondsIn(failure);
    this.#tick();
  }

  /** Draws each second that is left. */
  #tick(): void {
    this.#changed();
    if (this.wait > 0) {
      setTimeout(() => {
        this.wait -= 1;
        this.#tick();
      }, 1000);
    }
  }
}
