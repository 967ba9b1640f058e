/**
 * Plain text as people may send it. Reviews and replies are shown as text and never as HTML, so
 * markup needs no filter; what is refused is what cannot be shown honestly: control characters,
 * half characters, and the marks that reorder the text of others. Apart from the schemas, as the
 * widget's form judges by it and carries no zod.
 *
 * @see https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing
 */

/** C0 and C1 controls except TAB and LF. */
// oxlint-disable-next-line no-control-regex -- finding control characters is the purpose
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/;
/** Embeddings, overrides and isolates. The plain direction marks (LRM, RLM, ALM) stay allowed: Arabic and Hebrew need them. */
const REORDERING = /[\u202A-\u202E\u2066-\u2069]/;

export function isShowable(text: string): boolean {
  return text.isWellFormed() && !CONTROL.test(text) && !REORDERING.test(text);
}

/** Text without the breaks that make a second line. */
export const ONE_LINE = /^[^\t\n\u2028\u2029]*$/;

/** Line breaks of every system become LF, and the space around the text goes. */
export function tidy(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim();
}

/** What browsers take for `<input type="email">`, with a dot in the domain. @see https://html.spec.whatwg.org/multipage/input.html#valid-e-mail-address */
export const EMAIL =
  /^[\w.!#$%&'*+/=?^`{|}~-]+@[A-Za-z\d](?:[A-Za-z\d-]{0,61}[A-Za-z\d])?(?:\.[A-Za-z\d](?:[A-Za-z\d-]{0,61}[A-Za-z\d])?)+$/;

/** A BCP 47 language tag, without its rarer parts. */
export const LANGUAGE = /^[A-Za-z]{2,3}(-[A-Za-z\d]{2,8}){0,3}$/;
