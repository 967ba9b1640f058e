/** Changes of the settings that nobody has saved, kept in this tab for when the session ends by itself or the page is left. */
import type { Wish } from './settings-draft.ts';

export interface KeptSettings {
  /** What they were begun upon. */
  readonly from: Wish;
  readonly wish: Wish;
}

export class KeptDraft {
  readonly #key: string;

  /** Of one person in one shop, as others may sign in to the same tab. */
  constructor(owner: string) {
    this.#key = `candor-settings-${owner}`;
  }

  read(): KeptSettings | undefined {
    try {
      return JSON.parse(sessionStorage.getItem(this.#key) ?? 'null') ?? undefined;
    } catch {
      return undefined;
    }
  }

  keep(kept: KeptSettings): void {
    sessionStorage.setItem(this.#key, JSON.stringify(kept));
  }

  drop(): void {
    sessionStorage.removeItem(this.#key);
  }
}
