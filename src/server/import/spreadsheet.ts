/**
 * What is written for a spreadsheet must not run there: a cell that begins like a formula gets a quote
 * before it, which is taken away again when the file comes back.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */

/** Holds the reason in a file of refused rows, and marks it as one. */
export const ERROR_COLUMN = 'import_error';

export function formulaGuard(cell: string): string {
  return /^['=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}

export function withoutGuard(cell: string): string {
  return cell.replace(/^'(?=['=+\-@\t\r])/, '');
}
