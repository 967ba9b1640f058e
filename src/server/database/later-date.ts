import type { ColumnType } from 'kysely';

/** A moment that may come later. */
export type LaterDate = ColumnType<Date | null, Date | null | undefined, Date | null>;
