/**
 * What a spreadsheet would run instead of showing it; whatever is written for one has a quote before it.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export const FORMULA = /^[=+\-@\t\r]/;
