/** Who does something, as the audit log names them. */
export interface Actor {
  readonly kind: 'member' | 'api-key' | 'reviewer' | 'candor';
  /** Null for a reviewer, who has no account, and for Candor itself. */
  readonly id: string | null;
  readonly name: string;
}

/** What the clock makes happen, such as a reminder. */
export const CANDOR: Actor = { kind: 'candor', id: null, name: 'Candor' };
