/**
 * One thing that the widget waits for: its state is one value, only the latest run counts, and a
 * failed one can be run again. There is no spinner to flash: for the first seconds nothing is said.
 *
 * Models of the widget are plain objects that call `changed` after they have changed; one redraw
 * follows. A library of signals was measured at 1.7 kB, an eighth of what a shopper may be made to load.
 */

export type Status = 'idle' | 'loading' | 'stalled' | 'ready' | 'failed';

export interface Task {
  readonly status: Status;
  /** What went wrong, once the status is `failed`. */
  readonly failure: unknown;
  /** `loading` or `stalled`. */
  readonly waiting: boolean;
  /** Does the work and applies its result, unless a later run has begun by then. */
  readonly run: <T>(work: (signal: AbortSignal) => Promise<T>, apply: (result: T) => void) => void;
  readonly retry: () => void;
  /** Drops what is under way; nothing of it will be applied. */
  readonly cancel: () => void;
}

/** After this many milliseconds the shopper is told that it takes longer. */
export const STALLED_AFTER = 3000;

export function createTask(changed: () => void): Task {
  let latest: AbortController | undefined;
  let status: Status = 'idle';
  let failure: unknown;
  let retry = (): void => undefined;

  function become(next: Status, because?: unknown): void {
    status = next;
    failure = because;
    changed();
  }

  function run<T>(work: (signal: AbortSignal) => Promise<T>, apply: (result: T) => void): void {
    latest?.abort();
    const controller = new AbortController();
    latest = controller;
    retry = () => run(work, apply);
    const stall = setTimeout(become, STALLED_AFTER, 'stalled');
    const settle = (act: () => void) => {
      clearTimeout(stall);
      if (latest === controller && !controller.signal.aborted) act();
    };
    controller.signal.addEventListener('abort', () => clearTimeout(stall));
    become('loading');
    work(controller.signal).then(
      (result) =>
        settle(() => {
          apply(result);
          become('ready');
        }),
      (error: unknown) => settle(() => become('failed', error)),
    );
  }

  return {
    get status() {
      return status;
    },
    get failure() {
      return failure;
    },
    get waiting() {
      return status === 'loading' || status === 'stalled';
    },
    run,
    retry: () => retry(),
    cancel() {
      latest?.abort();
      become('idle');
    },
  };
}
