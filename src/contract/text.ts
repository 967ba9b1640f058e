/** Schemas for text that people send; what they refuse, and why, is in showable.ts. */
import * as z from 'zod/mini';
import { isShowable, ONE_LINE, tidy } from './showable.ts';

/** What a problem says of text that {@link paragraphs} and {@link line} refuse. */
export const UNSHOWABLE = 'must not hold control, reordering or broken characters';

/** Text of several lines, at least `min` characters once tidied and at most `max`. */
export function paragraphs(min: number, max: number) {
  return z
    .string()
    .check(
      z.overwrite(tidy),
      z.minLength(min),
      z.maxLength(max),
      z.refine(isShowable, { error: UNSHOWABLE }),
    );
}

/** Text of one line: as {@link paragraphs}, without TAB and line break. */
export function line(min: number, max: number) {
  return paragraphs(min, max).check(z.regex(ONE_LINE, { error: 'must be on one line' }));
}
