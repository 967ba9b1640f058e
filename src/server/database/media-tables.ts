import type { ColumnType } from 'kysely';

/** A photo from its upload until its files are removed. */
interface MediaTable {
  shop_id: string;
  id: string;
  /** The review that shows it; null before, and once that one is deleted. */
  review_id: ColumnType<string | null, undefined, string | null>;
  /** Its place among the photos of the review. */
  position: ColumnType<number | null, undefined, number | null>;
  alt: ColumnType<string, undefined, string>;
  /** SHA-256 of the file, by which it is named. */
  thumbnail_hash: string;
  /** Of the square. */
  thumbnail_side: number;
  full_hash: string;
  full_width: number;
  full_height: number;
  uploaded_at: Date;
  /** From when on it is removed; null as long as a review shows it. */
  expires_at: ColumnType<Date | null, Date, Date | null>;
}

export interface MediaTables {
  media: MediaTable;
}
