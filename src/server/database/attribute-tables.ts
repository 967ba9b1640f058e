import type { ColumnType } from 'kysely';
import type { BestStep } from '../../contract/steps.ts';

interface AttributeTable {
  shop_id: string;
  id: string;
  name: string;
  /** Five, the lowest first. */
  words: ColumnType<string[], string, string>;
  best: BestStep;
  /** Empty when it is asked of every product. */
  product_ids: string[];
  /** Null when it is no longer asked. */
  position: number | null;
}

interface AttributeAverageTable {
  shop_id: string;
  product_id: string;
  attribute_id: string;
  answer_count: number;
  value_sum: number;
}

export interface AttributeTables {
  attribute: AttributeTable;
  attribute_average: AttributeAverageTable;
}

/** As it is kept with the review. */
export interface AnswerEntry {
  readonly id: string;
  readonly name: string;
  readonly value: number;
  readonly word: string;
}
