/** What a member can be told of, in words. */
import type { AlertKind, AlertTiming } from '../../contract/own-alerts.ts';

export const KIND_WORDS: Readonly<Record<AlertKind, { readonly name: string; readonly help: string }>> = {
  'negative-review': {
    name: 'A negative review',
    help: 'A review with few stars came in, and a case was opened.',
  },
  'contact-asked': {
    name: 'Somebody asks to be contacted',
    help: 'With any number of stars.',
  },
  'customer-spoke': {
    name: 'The customer spoke',
    help: 'They wrote back, said “resolved” or “not yet”, or changed their review.',
  },
  'promise-due': {
    name: 'A promise is nearly due',
    help: 'From nine o’clock on the day before.',
  },
  'promise-late': {
    name: 'A promise is late',
    help: 'Its day has passed, and shoppers see that.',
  },
  'assigned': { name: 'A case is given to me', help: 'By a colleague.' },
  'mentioned': { name: 'I am mentioned in a note', help: 'By @ and your name.' },
};

export const TIMING_WORDS: Readonly<Record<AlertTiming, string>> = {
  'at-once': 'At once',
  'digest': 'In the digest',
  'never': 'Never',
};
