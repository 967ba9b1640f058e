/**
 * The states of a case and what moves it from one to another. What is not in the table is not
 * allowed. Only the reviewer resolves; the merchant can close without that word.
 */
export const CASE_STATES = ['open', 'answered', 'promised', 'resolved', 'closed'] as const;
export type CaseState = (typeof CASE_STATES)[number];

/** What the merchant does, then what the reviewer does. */
export const CASE_MOVES = [
  'reply',
  'promise',
  'settle-promises',
  'close',
  'answer',
  'resolve',
  'not-yet',
] as const;
export type CaseMove = (typeof CASE_MOVES)[number];

const table: Readonly<Record<CaseState, Partial<Record<CaseMove, CaseState>>>> = {
  open: {
    'reply': 'answered',
    'promise': 'promised',
    // A promise may outlive the reviewer's "not yet".
    'settle-promises': 'open',
    'close': 'closed',
    'answer': 'open',
    'resolve': 'resolved',
    'not-yet': 'open',
  },
  answered: {
    'reply': 'answered',
    'promise': 'promised',
    'settle-promises': 'answered',
    'close': 'closed',
    'answer': 'answered',
    'resolve': 'resolved',
    'not-yet': 'open',
  },
  promised: {
    'reply': 'promised',
    'promise': 'promised',
    // The last promise was kept or withdrawn: it is the reviewer's turn.
    'settle-promises': 'answered',
    'close': 'closed',
    'answer': 'promised',
    'resolve': 'resolved',
    'not-yet': 'open',
  },
  resolved: {
    'reply': 'resolved',
    // Whoever promises once more has something left to do.
    'promise': 'promised',
    'settle-promises': 'resolved',
    'answer': 'resolved',
    'resolve': 'resolved',
    'not-yet': 'open',
  },
  closed: {
    'reply': 'answered',
    'promise': 'promised',
    'settle-promises': 'closed',
    // Words to a closed case would go unheard.
    'answer': 'open',
    'resolve': 'resolved',
    'not-yet': 'open',
  },
};

/** The state that follows; undefined when the move is not allowed. */
export function moveCase(state: CaseState, move: CaseMove): CaseState | undefined {
  return table[state][move];
}
