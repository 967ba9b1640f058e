import type { Generated } from 'kysely';
import type { Topic } from '../../contract/topics.ts';

interface ReplyTemplateTable {
  shop_id: string;
  /** That of the one that came along and was changed or removed, or a UUID. */
  id: string;
  name: string;
  /** Null fits any. */
  topic: Topic | null;
  language: string;
  acknowledge: string;
  assure: string;
  timeline: string;
  /** Came along, and is offered no more. */
  is_removed: Generated<boolean>;
  changed_at: Date;
}

export interface TemplateTables {
  reply_template: ReplyTemplateTable;
}
