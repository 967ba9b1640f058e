/** Who asked for what is kept of them. */
import type { ColumnType } from 'kysely';
import type { LaterDate } from './later-date.ts';

interface PersonRequestTable {
  shop_id: string;
  /** As in `suppressed_address`. */
  address_hash: Buffer;
  id: string;
  /** Under the server's secret. */
  sealed_address: Buffer;
  /** SHA-256 of the token that is good now. */
  token_hash: ColumnType<Buffer>;
  made_at: Date;
  /** When the link in the mail was used. */
  opened_at: LaterDate;
  expires_at: Date;
}

export interface PersonTables {
  person_request: PersonRequestTable;
}
