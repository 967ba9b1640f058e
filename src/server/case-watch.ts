/**
 * Looks each second for what has changed among a shop's cases, once for all who listen and only while
 * somebody does. A process that asks needs no word from the one that wrote, so any number of them can run.
 */
import { type ChangedCase, readChangedCases } from './database/changed-cases.ts';
import type { ServerDependencies } from './dependencies.ts';
import { faultOf } from './request-log.ts';

const EACH_MS = 1000;

/**
 * A case bears the time at which its transaction began, which may become visible after later ones; so
 * the last seconds are looked at again, and what was told before is left out.
 */
export const OVERLAP_MS = 15_000;

type Listener = (changes: readonly ChangedCase[]) => void;

class ShopWatch {
  readonly listeners = new Set<Listener>();
  readonly #shopId: string;
  readonly #dependencies: Pick<ServerDependencies, 'database' | 'clock' | 'log'>;
  /** The versions that were told, of the cases that changed within the overlap. */
  #told: ReadonlyMap<string, number> = new Map();
  #lookedAt: Date;
  #timer: NodeJS.Timeout | undefined;

  constructor(shopId: string, dependencies: Pick<ServerDependencies, 'database' | 'clock' | 'log'>) {
    this.#shopId = shopId;
    this.#dependencies = dependencies;
    this.#lookedAt = dependencies.clock.now();
    this.#later();
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #later(): void {
    this.#timer = setTimeout(() => void this.#look(), EACH_MS);
  }

  async #look(): Promise<void> {
    const { database, clock, log } = this.#dependencies;
    try {
      const now = clock.now();
      const since = new Date(this.#lookedAt.getTime() - OVERLAP_MS);
      const recent = await readChangedCases(database, this.#shopId, since);
      const changes = recent.filter(({ reviewId, version }) => this.#told.get(reviewId) !== version);
      this.#told = new Map(recent.map(({ reviewId, version }) => [reviewId, version]));
      this.#lookedAt = now;
      if (changes.length > 0) for (const listener of this.listeners) listener(changes);
    } catch (error) {
      // Whoever listens is told once the database answers again.
      log.warn({ fault: faultOf(error) }, 'could not look for changed cases');
    }
    if (this.listeners.size > 0) this.#later();
  }
}

/** Answers how to listen to a shop; that answers how to stop. */
export function createCaseWatch(dependencies: Pick<ServerDependencies, 'database' | 'clock' | 'log'>) {
  const watches = new Map<string, ShopWatch>();
  return function watchCases(shopId: string, listener: Listener): () => void {
    const watch = watches.get(shopId) ?? new ShopWatch(shopId, dependencies);
    watches.set(shopId, watch);
    watch.listeners.add(listener);
    return () => {
      watch.listeners.delete(listener);
      if (watch.listeners.size > 0) return;
      watch.stop();
      if (watches.get(shopId) === watch) watches.delete(shopId);
    };
  };
}
