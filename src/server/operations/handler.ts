import type { Kysely, Transaction } from 'kysely';
import type { InputOf } from '../../contract/check-request.ts';
import type { AnswerOf, OperationName } from '../../contract/operations.ts';
import type { Tables } from '../database/schema.ts';

interface Reading {
  readonly shopId: string;
  readonly database: Kysely<Tables>;
}

/** A writing operation is one transaction: all of it happens, or nothing. */
interface Writing {
  readonly shopId: string;
  readonly transaction: Transaction<Tables>;
  readonly now: Date;
  readonly makeId: () => string;
}

export type Read<N extends OperationName> = (input: InputOf<N>, reading: Reading) => Promise<AnswerOf<N>>;
export type Write<N extends OperationName> = (input: InputOf<N>, writing: Writing) => Promise<AnswerOf<N>>;
