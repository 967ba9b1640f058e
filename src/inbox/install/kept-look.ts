import * as z from 'zod/mini';
import type { Look } from './look.ts';

const Kept = z.record(
  z.string(),
  z.strictObject({ light: z.exactOptional(z.string()), dark: z.exactOptional(z.string()) }),
);

/** What was chosen stays in the tab, as whoever tries colours goes back and forth between the inbox and the shop. */
export class KeptLook {
  readonly #key: string;

  constructor(shopKey: string) {
    this.#key = `candor-look-${shopKey}`;
  }

  read(): Look {
    const kept = sessionStorage.getItem(this.#key);
    if (kept === null) return {};
    const read = z.safeParse(Kept, JSON.parse(kept));
    return read.success ? read.data : {};
  }

  keep(look: Look): void {
    sessionStorage.setItem(this.#key, JSON.stringify(look));
  }
}
