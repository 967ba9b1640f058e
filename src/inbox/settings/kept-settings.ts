/** Changes of the settings that nobody has saved, kept in this tab for when the session ends by itself or the page is left. */
import { PARTS, type Wish } from './settings-draft.ts';

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

  /** What another version of the inbox has kept, with other parts, is none. */
  read(): KeptSettings | undefined {
    const kept = parse(sessionStorage.getItem(this.#key));
    const isWhole = [kept.from, kept.wish].every((settings) =>
      PARTS.every((part) => settings?.[part] !== undefined),
    );
    return isWhole ? (kept as KeptSettings) : undefined;
  }

  keep(kept: KeptSettings): void {
    sessionStorage.setItem(this.#key, JSON.stringify(kept));
  }

  drop(): void {
    sessionStorage.removeItem(this.#key);
  }
}

function parse(text: string | null): Partial<KeptSettings> {
  try {
    return Object(JSON.parse(text ?? '{}')) as Partial<KeptSettings>;
  } catch {
    return {};
  }
}
