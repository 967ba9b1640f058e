/** What is written for a spreadsheet and comes back from it: a guard that is taken away again. */
import { FORMULA } from '../../contract/formula.ts';

/** Holds the reason in a file of refused rows, and marks it as one. */
export const ERROR_COLUMN = 'import_error';

/** Stands in each row of an export of Candor's own, with the number of its format. */
export const EXPORT_COLUMN = 'candor_export';

/** Whether the cells of a file with these columns are guarded. */
export function isGuardedFile(header: readonly string[]): boolean {
  return header.includes(ERROR_COLUMN) || header.includes(EXPORT_COLUMN);
}

/** A quote that stood there before has one more, so that it stays. */
const isGuarded = (cell: string): boolean => cell.startsWith("'") || FORMULA.test(cell);

export function formulaGuard(cell: string): string {
  return isGuarded(cell) ? `'${cell}` : cell;
}

export function withoutGuard(cell: string): string {
  return cell.startsWith("'") && isGuarded(cell.slice(1)) ? cell.slice(1) : cell;
}

/** For a reader that knows no guard and trims: a spreadsheet shows what begins with a space. */
export function withSpaceGuard(cell: string): string {
  return FORMULA.test(cell) ? ` ${cell}` : cell;
}
