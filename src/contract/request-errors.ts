/**
 * Turns what a schema found into what a problem says: where the fault is and
 * what would be right. A value is never repeated, as it may be private or
 * hostile; an unknown property is named by its pointer, as nothing else names it.
 */
import type * as z from 'zod/mini';
import type { RequestError } from './problem.ts';

type Issue = z.core.$ZodIssue;

/** So that a body made of faults does not make an answer of the same size. */
const ERRORS_MAX = 20;
const POINTER_MAX = 100;

const FORMATS: Readonly<Record<string, string>> = {
  email: 'must be an e-mail address',
  uuid: 'must be a UUID',
};

const TYPES: Readonly<Record<string, string>> = {
  int: 'must be a whole number',
  number: 'must be a number',
  string: 'must be a text',
  array: 'must be a list',
  object: 'must be an object',
  boolean: 'must be true or false',
};

/** What is said of a `cursor` that the reader of it does not accept. */
export const CURSOR_REFUSED: RequestError = {
  in: 'query',
  pointer: '/cursor',
  detail: 'must be the nextCursor of a page with the same sort and filters',
};

/** What is said of an answer to what the product's page does not ask. */
export function attributeRefused(index: number): RequestError {
  return { in: 'body', pointer: `/attributes/${index}/id`, detail: 'must be an attribute of this product' };
}

/** What is said of a photo of a submission that is not there for it. */
export function photoRefused(index: number): RequestError {
  return {
    in: 'body',
    pointer: `/media/${index}/id`,
    detail: 'must be a photo uploaded to this shop within a day, which no review uses yet',
  };
}

/**
 * `issues` of a parse with `reportInput`, which tells a missing value from a wrong
 * one. Of several faults in one place the first is told.
 */
export function requestErrors(part: RequestError['in'], issues: readonly Issue[]): RequestError[] {
  const errors = new Map<string, RequestError>();
  for (const issue of issues) {
    for (const path of pathsOf(issue)) {
      if (errors.size === ERRORS_MAX) return [...errors.values()];
      const pointer = pointerTo(path);
      if (!errors.has(pointer)) errors.set(pointer, { in: part, pointer, detail: detailOf(issue) });
    }
  }
  return [...errors.values()];
}

/** One path, or one for each unknown property. */
function pathsOf(issue: Issue): PropertyKey[][] {
  if (issue.code !== 'unrecognized_keys') return [issue.path];
  return issue.keys.map((key) => [...issue.path, key]);
}

/** @see https://www.rfc-editor.org/rfc/rfc6901 */
function pointerTo(path: readonly PropertyKey[]): string {
  const pointer = path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
  return pointer.slice(0, POINTER_MAX).toWellFormed();
}

function detailOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'is required' : (TYPES[issue.expected] ?? 'has the wrong type');
    case 'too_small':
      return `must ${measure('at least', issue.minimum, issue.origin)}`;
    case 'too_big':
      return `must ${measure('at most', issue.maximum, issue.origin)}`;
    case 'invalid_format':
      return FORMATS[issue.format] ?? issue.message;
    case 'invalid_value':
      return `must be one of ${issue.values.join(', ')}`;
    case 'unrecognized_keys':
      return 'is not known here';
    case 'custom':
      return issue.message;
    default:
      return 'is not valid';
  }
}

const UNITS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  string: ['character', 'characters'],
  array: ['entry', 'entries'],
};

/** "have at least 1 character", or of a number "be at least 1". */
function measure(word: string, bound: number | bigint, origin: string): string {
  const units = UNITS[origin];
  return units ? `have ${word} ${bound} ${units[bound === 1 ? 0 : 1]}` : `be ${word} ${bound}`;
}
