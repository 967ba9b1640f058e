/**
 * Plain text as people may send it. Reviews and replies are shown as text and
 * never as HTML, so markup needs no filter here; what is refused is what cannot
 * be shown honestly: control characters, half characters, and the marks that
 * reorder the text of others.
 *
 * @see https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing
 */
import * as z from 'zod/mini';

/** C0 and C1 controls except TAB and LF. */
// oxlint-disable-next-line no-control-regex -- finding control characters is the purpose
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/;
/** Embeddings, overrides and isolates. The plain direction marks (LRM, RLM, ALM) stay allowed: Arabic and Hebrew need them. */
const REORDERING = /[\u202A-\u202E\u2066-\u2069]/;

function isShowable(text: string): boolean {
  return text.isWellFormed() && !CONTROL.test(text) && !REORDERING.test(text);
}

/** What a problem says of text that {@link paragraphs} and {@link line} refuse. */
export const UNSHOWABLE = 'must not hold control, reordering or broken characters';

/** Text of several lines, whose breaks become LF, at least `min` characters after trimming and at most `max`. */
export function paragraphs(min: number, max: number) {
  return z.string().check(
    z.overwrite((text) => text.replace(/\r\n?/g, '\n')),
    z.trim(),
    z.minLength(min),
    z.maxLength(max),
    z.refine(isShowable, { error: UNSHOWABLE }),
  );
}

/** Text of one line: as {@link paragraphs}, without TAB and line break. */
export function line(min: number, max: number) {
  return paragraphs(min, max).check(z.regex(/^[^\t\n\u2028\u2029]*$/));
}
