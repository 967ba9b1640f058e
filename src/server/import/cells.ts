/**
 * What a cell may hold. The rules of text are the contract's own, so that nothing
 * comes in by a file that could not come in by the form.
 */
import { decodeHTMLStrict } from 'entities';
import * as z from 'zod/mini';
import { UNSHOWABLE, line, paragraphs } from '../../contract/text.ts';

const INT4_MAX = 2_147_483_647;
/** There was no web to write a review on before; dates beyond it are typing errors. */
const EARLIEST = Date.UTC(1990, 0, 1);

/** What a decoder leaves where the file was not UTF-8. */
const NOT_UTF8 = 'holds a character that was lost before; save the file as UTF-8';

export function lineCell(min: number, max: number) {
  return line(min, max).check(z.refine((text) => !text.includes('\uFFFD'), { error: NOT_UTF8 }));
}

export function paragraphsCell(max: number) {
  return paragraphs(0, max).check(z.refine((text) => !text.includes('\uFFFD'), { error: NOT_UTF8 }));
}

/** An empty cell is a value that was not given. */
export function optionalCell<T>(schema: z.ZodMiniType<T, string>) {
  return z.pipe(
    z.transform((text: unknown) => (typeof text === 'string' && text.trim() ? text : undefined)),
    z.optional(schema),
  );
}

export const ratingCell = z.pipe(
  z.string().check(z.trim(), z.regex(/^[1-5]([.,]0+)?$/, { error: 'must be a whole number from 1 to 5' })),
  // Some systems write 5.0.
  z.transform((text) => Number.parseInt(text, 10)),
);

export const countCell = z.pipe(
  z.string().check(
    z.trim(),
    z.refine((text) => /^\d{1,10}$/.test(text) && Number(text) <= INT4_MAX, {
      error: 'must be a whole number, 0 or more',
    }),
  ),
  z.transform(Number),
);

const TIME = 'must be a time such as 2026-03-01T09:30:00Z';
const EITHER = 'could have the day or the month first; say which with --dates';
export const timeCell = z.pipe(
  z.pipe(
    z.string().check(
      z.trim(),
      // The forms that are sure were put into this one before.
      z.refine((text) => !/^\d{1,2}[-/]\d{1,2}[-/]\d{4}\b/.test(text), { error: EITHER, abort: true }),
    ),
    z.iso.datetime({ offset: true, error: TIME }),
  ),
  z.pipe(
    z.transform((text: string) => new Date(text)),
    z.date().check(z.refine((date) => date.getTime() >= EARLIEST, { error: TIME })),
  ),
);

export const flagCell = z.pipe(
  z
    .string()
    .check(
      z.trim(),
      z.toLowerCase(),
      z.regex(/^(true|false|yes|no|1|0)$/, { error: 'must be true or false' }),
    ),
  z.transform((text) => ['true', 'yes', '1'].includes(text)),
);

export const languageCell = z.string().check(
  z.trim(),
  z.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/, {
    error: 'must be a language tag such as en or pt-BR',
  }),
);

/** A page or picture of the shop. Anything but the web and the shop's own paths could run script when followed. */
export const addressCell = lineCell(1, 2000).check(
  z.regex(/^(https?:\/\/|\/(?!\/))/i, { error: 'must begin with https://, http:// or /' }),
);

/**
 * Some tools left HTML entities in plain text, and some did so twice over, so two
 * passes are made. Only whole entities, those with a semicolon, are decoded.
 */
export function decodeEntities(text: string): string {
  return decodeHTMLStrict(decodeHTMLStrict(text));
}

/** A fault in a merchant's words; only the rules of text above speak through codes. */
export function reasonOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'too_small':
      return 'is empty';
    case 'too_big':
      return `is longer than ${issue.maximum} characters`;
    case 'invalid_format':
      return issue.message === 'Invalid input' ? 'must be one line' : issue.message;
    default:
      return issue.message === 'Invalid input' ? UNSHOWABLE : issue.message;
  }
}
