/** What readers choose reviews by, and what they say to them. */
import type { LaterDate } from './later-date.ts';
import type { ReportReason } from '../../contract/report-reasons.ts';

/** How many reviews of a product are of one cell. */
interface ReviewTallyTable {
  shop_id: string;
  product_id: string;
  cell: string;
  count: number;
}

interface ReviewVoteTable {
  shop_id: string;
  review_id: string;
  /** SHA-256 of the visitor's token together with the review. */
  visitor_hash: Buffer;
  voted_at: Date;
}

interface ReviewReportTable {
  shop_id: string;
  review_id: string;
  visitor_hash: Buffer;
  reason: ReportReason;
  reported_at: Date;
  /** When somebody of the shop has looked at it. */
  seen_at: LaterDate;
}

export interface ReaderTables {
  review_tally: ReviewTallyTable;
  review_vote: ReviewVoteTable;
  review_report: ReviewReportTable;
}
