/** What is written for a spreadsheet and comes back from it: a guard that is taken away again. */
import { FORMULA } from '../../contract/formula.ts';

/** Holds the reason in a file of refused rows, and marks it as one. */
export const ERROR_COLUMN = 'import_error';

/** A quote that stood there before has one more, so that it stays. */
const isGuarded = (cell: string): boolean => cell.startsWith("'") || FORMULA.test(cell);

export function formulaGuard(cell: string): string {
  return isGuarded(cell) ? `'${cell}` : cell;
}

export function withoutGuard(cell: string): string {
  return cell.startsWith("'") && isGuarded(cell.slice(1)) ? cell.slice(1) : cell;
}
