/** What of a long list lies beyond the page that came with its case, read as far as it is asked for. */
import { signal } from '@preact/signals';
import { Task } from '../task.ts';

interface Page<T> {
  readonly entries: readonly T[];
  readonly nextCursor: string | null;
}

interface FurtherPagesOptions<T> {
  /** Where the page ended that came with the case; null when that was all. */
  readonly first: () => string | null;
  readonly read: (cursor: string, signal: AbortSignal) => Promise<Page<T>>;
}

export class FurtherPages<T> {
  readonly entries = signal<readonly T[]>([]);
  readonly reading = new Task();
  /** Undefined before any were asked for. */
  readonly #next = signal<string | null | undefined>(undefined);
  readonly #options: FurtherPagesOptions<T>;

  constructor(options: FurtherPagesOptions<T>) {
    this.#options = options;
  }

  get hasMore(): boolean {
    return this.#cursor !== null;
  }

  async read(): Promise<void> {
    const cursor = this.#cursor;
    if (cursor === null || this.reading.isWaiting) return;
    await this.reading.run(
      (signal) => this.#options.read(cursor, signal),
      ({ entries, nextCursor }) => {
        this.entries.value = [...this.entries.value, ...entries];
        this.#next.value = nextCursor;
      },
    );
  }

  get #cursor(): string | null {
    const next = this.#next.value;
    return next === undefined ? this.#options.first() : next;
  }
}
