/** What a check finds out, before it is told as text, JSON or JUnit. */
import type { OperationName } from '../../contract/operations.ts';

/** Each builds on the one before: what is read, written, made right, and collected from orders. */
export const LEVELS = ['read', 'write', 'recovery', 'collection'] as const;
export type Level = (typeof LEVELS)[number];

export interface Verdict {
  readonly level: Level;
  readonly operation: OperationName;
  /** What the contract promises, in one sentence. */
  readonly promise: string;
  /**
   * `absent`: the endpoint does not offer the operation, and the widget does without it.
   * `untried`: something that this needs did not come about.
   */
  readonly outcome: 'kept' | 'broken' | 'absent' | 'untried';
  /** What was found and, of a broken promise, what to do; empty when it is kept. */
  readonly found: string;
  readonly remedy: string;
}

/** Thrown by a trial that finds the promise broken. */
export class Broken extends Error {
  override readonly name = 'Broken';
  readonly remedy: string;
  constructor(found: string, remedy: string) {
    super(found);
    this.remedy = remedy;
  }
}

/** Nobody answered at all, so that nothing else needs to be tried. */
export class Unanswered extends Broken {}

/** Thrown when the endpoint knows no such address. */
export class Absent extends Error {
  override readonly name = 'Absent';
}

/** Thrown by a trial that cannot be made. */
export class Untried extends Error {
  override readonly name = 'Untried';
}

export function expectThat(holds: boolean, found: string, remedy: string): asserts holds {
  if (!holds) throw new Broken(found, remedy);
}
