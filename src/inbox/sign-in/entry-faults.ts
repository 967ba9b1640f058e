/** What is wrong with what somebody filled in, said beside its field; and with the whole, said once. */
import { ProblemError } from '../../client/problem-error.ts';
import { EMAIL } from '../../contract/showable.ts';
import { failureWords, problemName } from '../failure-words.ts';

export type Entry = 'name' | 'email' | 'password';
export type Faults = Partial<Record<Entry, string>>;

export const PASSWORD_MIN = 12;

const NAMES: Readonly<Record<Entry, string>> = {
  name: 'The name',
  email: 'The e-mail address',
  password: 'The password',
};

const WORDS: Readonly<Record<string, string>> = {
  'wrong-credentials': 'E-mail address and password do not match.',
  'too-many-requests': 'That was tried too often. Wait a quarter of an hour, then try again.',
  'unavailable': 'The server cannot do that just now. Try again in a minute.',
};

export function emailFault(email: string): string | undefined {
  if (email.trim() === '') return 'Enter your e-mail address.';
  return EMAIL.test(email.trim()) ? undefined : 'Enter an e-mail address, such as ida@shop.example.';
}

/** What the server refused, by field. */
export function refusedEntries(failure: unknown): Faults {
  const errors = failure instanceof ProblemError ? (failure.problem?.errors ?? []) : [];
  return Object.fromEntries(
    (Object.keys(NAMES) as Entry[]).flatMap((entry) => {
      const error = errors.find(({ pointer }) => pointer === `/${entry}`);
      return error ? [[entry, `${NAMES[entry]} ${error.detail}.`]] : [];
    }),
  );
}

/** Undefined when all of it is said beside the fields. */
export function wholeFault(what: string, failure: unknown): string | undefined {
  if (failure === undefined || Object.keys(refusedEntries(failure)).length > 0) return undefined;
  return WORDS[problemName(failure) ?? ''] ?? failureWords(what, failure);
}
