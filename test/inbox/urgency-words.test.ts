import { expect, test } from 'vitest';
import type { CaseSummary } from '../../src/contract/case.ts';
import { urgencyTone, urgencyWords } from '../../src/inbox/queue/urgency-words.ts';

const NOW = new Date('2026-11-15T12:00:00Z');

type Reason = CaseSummary['urgency']['reason'];

test.for<[Reason, string, string, string]>([
  ['promise-late', '2026-11-15T09:00:00Z', 'Promise 1 day late', 'urgent'],
  ['promise-late', '2026-11-14T00:00:00Z', 'Promise 2 days late', 'urgent'],
  ['contact-asked', '2026-11-15T11:15:00Z', 'Asked to be contacted 45 min ago', 'urgent'],
  ['promise-due', '2026-11-15T15:00:00Z', 'Promise due in 3 h', 'waiting'],
  ['not-yet', '2026-11-14T12:00:00Z', 'Said “not yet” 24 h ago', 'urgent'],
  ['customer-answered', '2026-11-15T09:00:00Z', 'Customer answered 3 h ago', 'waiting'],
  ['customer-answered', '2026-11-15T11:59:30Z', 'Customer answered just now', 'waiting'],
  ['unanswered', '2026-11-13T11:00:00Z', 'Unanswered for 2 days', 'waiting'],
  ['promise-open', '2026-11-20T23:00:00Z', 'Promise due in 5 days', 'calm'],
  ['awaiting-customer', '2026-11-12T12:00:00Z', 'Waiting for the customer for 3 days', 'calm'],
])('%s at %s reads “%s”', ([reason, at, words, tone]) => {
  const shown = { urgency: { reason, at }, state: 'open' } as const;
  expect(urgencyWords(shown, NOW)).toBe(words);
  expect(urgencyTone(shown)).toBe(tone);
});

test('an ended case says whose word ended it', () => {
  const urgency = { reason: 'ended', at: '2026-11-13T12:00:00Z' } as const;
  expect(urgencyWords({ urgency, state: 'resolved' }, NOW)).toBe('Resolved by the customer 2 days ago');
  expect(urgencyWords({ urgency, state: 'closed' }, NOW)).toBe('Closed 2 days ago');
});
