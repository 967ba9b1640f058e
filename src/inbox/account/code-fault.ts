import { failureWords, problemName } from '../failure-words.ts';

/** Why a code was not taken, and what helps. */
export function codeFault(failure: unknown): string {
  switch (problemName(failure)) {
    case 'wrong-code':
      return 'That code is not right. Each is good once and for half a minute; wait for the next one, and see that the clock of your phone is right.';
    case 'invalid-request':
      return 'A code of the app has 6 digits, a recovery code 16 letters and digits.';
    case 'too-many-requests':
      return 'That was tried too often. Wait a quarter of an hour, then try again.';
    default:
      return failureWords('The code was not taken.', failure);
  }
}
