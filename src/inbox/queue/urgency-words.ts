/** Why a case stands where it does, in words; how they are coloured comes second. */
import type { CaseSummary } from '../../contract/case.ts';
import { plural } from '../../ui/format.ts';
import { agoWords, spanWords } from '../time-words.ts';

/** `urgent`: someone waits for what is overdue. `waiting`: it is the shop's turn. `calm`: it is not. */
export type UrgencyTone = 'urgent' | 'waiting' | 'calm';

type Judged = Pick<CaseSummary, 'urgency' | 'state'>;
type Reason = CaseSummary['urgency']['reason'];

const TONES: Readonly<Record<Reason, UrgencyTone>> = {
  'promise-late': 'urgent',
  'contact-asked': 'urgent',
  'promise-due': 'waiting',
  'not-yet': 'urgent',
  'customer-answered': 'waiting',
  'unanswered': 'waiting',
  'promise-open': 'calm',
  'awaiting-customer': 'calm',
  'ended': 'calm',
};

export function urgencyTone({ urgency }: Judged): UrgencyTone {
  return TONES[urgency.reason];
}

export function urgencyWords({ urgency: { reason, at }, state }: Judged, now: Date): string {
  const since = spanWords(now.getTime() - Date.parse(at));
  const until = spanWords(Date.parse(at) - now.getTime());
  const words: Readonly<Record<Reason, string>> = {
    'promise-late': `Promise ${plural(daysLate(at, now), 'day')} late`,
    'contact-asked': `Asked to be contacted ${agoWords(at, now)}`,
    'promise-due': `Promise due in ${until}`,
    'not-yet': `Said “not yet” ${agoWords(at, now)}`,
    'customer-answered': `Customer answered ${agoWords(at, now)}`,
    'unanswered': `Unanswered for ${since}`,
    'promise-open': `Promise due in ${until}`,
    'awaiting-customer': `Waiting for the customer for ${since}`,
    'ended': `${state === 'resolved' ? 'Resolved by the customer' : 'Closed'} ${agoWords(at, now)}`,
  };
  return words[reason];
}

/** Counted as the thread counts them: on the first day after that of the promise it is one day late. */
function daysLate(endOfItsDay: string, now: Date): number {
  return Math.floor((now.getTime() - Date.parse(endOfItsDay)) / 86_400_000) + 1;
}
