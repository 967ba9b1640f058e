import { KEY_RIGHTS, type Right } from '../contract/rights.ts';
import type { SeenProducts } from './database/seen-products.ts';

/** Who does something: named so in the audit log, and allowed so much. */
export interface Actor {
  readonly kind: 'member' | 'api-key' | 'reviewer' | 'candor';
  /** Null for a reviewer, who has no account, and for Candor itself. */
  readonly id: string | null;
  readonly name: string;
  /** What of the merchant's they may do. */
  readonly rights: ReadonlySet<Right>;
  readonly products?: SeenProducts;
}

const NOTHING: ReadonlySet<Right> = new Set();

/** What the clock makes happen, such as a reminder. */
export const CANDOR: Actor = { kind: 'candor', id: null, name: 'Candor', rights: NOTHING };

/** Whoever holds the private link of a review. */
export const REVIEWER: Actor = { kind: 'reviewer', id: null, name: 'Reviewer', rights: NOTHING };

/** Somebody of whom nothing is known but that they read in the shop. */
export const READER: Actor = { kind: 'candor', id: null, name: 'A reader', rights: NOTHING };

/** Of what a key was once given, it has what a key may still have. */
export function keyHolder(id: string, name: string, scope: readonly Right[] | null): Actor {
  const rights = scope ? new Set(scope.filter((right) => KEY_RIGHTS.has(right))) : KEY_RIGHTS;
  return { kind: 'api-key', id, name, rights };
}
