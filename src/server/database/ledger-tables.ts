import type { LedgerLine } from '../ledger/ledger-line.ts';

/** One row for each review that was received; it stays when the review is deleted. */
type LedgerLineTable = { -readonly [K in keyof LedgerLine]: LedgerLine[K] } & {
  shop_id: string;
  review_id: string;
};

export interface LedgerTables {
  ledger_line: LedgerLineTable;
}
