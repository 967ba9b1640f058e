import type { ColumnType } from 'kysely';
import type { Signal } from '../../contract/check.ts';
import type { RejectionReason } from '../../contract/rejection-reasons.ts';
import type { LaterDate } from './later-date.ts';

/** A review that somebody is to look at, or has looked at. */
interface ReviewCheckTable {
  shop_id: string;
  review_id: string;
  signals: ColumnType<Signal[], string, string>;
  /** `appealed`: it was rejected, and its author asks for another look. */
  state: 'open' | 'approved' | 'rejected' | 'appealed' | 'refused';
  entered_at: Date;
  /** Of a rejection. */
  reason: ColumnType<RejectionReason | null, undefined, RejectionReason | null>;
  decided_by: ColumnType<string | null, undefined, string | null>;
  decided_by_name: ColumnType<string | null, undefined, string | null>;
  decided_at: LaterDate;
  appeal: ColumnType<string | null, undefined, string | null>;
}

interface ReviewSketchTable {
  shop_id: string;
  review_id: string;
  sketch: number[];
}

export interface CheckTables {
  review_check: ReviewCheckTable;
  review_sketch: ReviewSketchTable;
}
