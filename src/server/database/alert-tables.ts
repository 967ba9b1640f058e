/** What each member is told of, and what was told because nobody answered. */
import type { ColumnType } from 'kysely';
import type { AlertKind, OwnAlerts } from '../../contract/own-alerts.ts';

interface OwnAlertsTable {
  shop_id: string;
  person_id: string;
  timings: ColumnType<OwnAlerts['timings'], string, string>;
  negative_up_to: number;
  cases: OwnAlerts['cases'];
  digest_is_daily: boolean;
  digest_hour: number;
  /** When the member decided on the digest as it is: an hour that had passed by then brings none that day. */
  digest_since: Date;
}

interface DigestTable {
  shop_id: string;
  person_id: string;
  /** A day in the shop's time zone, as `2026-12-03`. */
  made_on: string;
  made_at: Date;
}

interface DigestEntryTable {
  shop_id: string;
  person_id: string;
  id: string;
  kind: AlertKind;
  review_id: string;
  at: Date;
}

interface CaseEscalationTable {
  shop_id: string;
  review_id: string;
  waiting_since: Date;
  after_hours: number;
  at: Date;
}

export interface AlertTables {
  own_alerts: OwnAlertsTable;
  digest: DigestTable;
  digest_entry: DigestEntryTable;
  case_escalation: CaseEscalationTable;
}
