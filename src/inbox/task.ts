/**
 * One thing that the inbox waits for: its state is one value, only the latest run counts, and a
 * failed one can be run again. Nothing flashes: only after some seconds is it said that it takes longer.
 */
import { batch, signal } from '@preact/signals';

export type Status = 'idle' | 'loading' | 'stalled' | 'ready' | 'failed';

/** After this many milliseconds the reader is told that it takes longer. */
const STALLED_AFTER = 3000;

export class Task {
  readonly status = signal<Status>('idle');
  /** What went wrong, once the status is `failed`. */
  readonly failure = signal<unknown>(undefined);
  #latest: AbortController | undefined;
  #again: (() => Promise<void>) | undefined;

  /** `loading` or `stalled`. */
  get isWaiting(): boolean {
    return this.status.value === 'loading' || this.status.value === 'stalled';
  }

  /**
   * Does the work and applies its result, unless a later run has begun by then. Resolves when that
   * is done or has failed; it never rejects, as the failure is part of the state.
   */
  async run<T>(work: (signal: AbortSignal) => Promise<T>, apply: (result: T) => void): Promise<void> {
    this.#latest?.abort();
    const controller = new AbortController();
    this.#latest = controller;
    this.#again = () => this.run(work, apply);
    const stall = setTimeout(() => this.#become(controller, 'stalled'), STALLED_AFTER);
    this.#become(controller, 'loading');
    try {
      const result = await work(controller.signal);
      batch(() => {
        if (!controller.signal.aborted) apply(result);
        this.#become(controller, 'ready');
      });
    } catch (error) {
      this.#become(controller, 'failed', error);
    } finally {
      clearTimeout(stall);
    }
  }

  /** Does the same once more. */
  readonly retry = (): void => void this.#again?.();

  /** Drops what is under way; nothing of it will be applied. */
  cancel(): void {
    this.#latest?.abort();
    this.status.value = 'idle';
  }

  #become(controller: AbortController, status: Status, failure?: unknown): void {
    if (controller.signal.aborted) return;
    batch(() => {
      this.status.value = status;
      this.failure.value = failure;
    });
  }
}
