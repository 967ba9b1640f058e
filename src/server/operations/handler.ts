import type { Kysely, Transaction } from 'kysely';
import type { InputOf } from '../../contract/check-request.ts';
import type { Signal } from '../../contract/check.ts';
import type { AnswerOf, OperationName } from '../../contract/operations.ts';
import type { Actor } from '../actor.ts';
import type { Tables } from '../database/schema.ts';
import type { ServerDependencies } from '../dependencies.ts';
import type { Outbound } from '../outbound/outbound-request.ts';

export interface Reading {
  readonly shopId: string;
  readonly database: Kysely<Tables>;
  readonly now: Date;
  /** Where photos are served from. */
  readonly mediaUrl: string;
  /** The address of this server. */
  readonly publicUrl: string;
  /** Who asks. */
  readonly actor: Actor;
}

/** With what few of them need besides. */
export interface FurtherReading extends Reading {
  readonly version: string;
  /** Asks what the shop has named. */
  readonly outbound: Outbound;
  readonly drawingIn: ServerDependencies['drawingIn'];
}

/** A writing operation is one transaction: all of it happens, or nothing. */
export interface Writing {
  readonly shopId: string;
  readonly transaction: Transaction<Tables>;
  readonly now: Date;
  readonly makeId: () => string;
  /** Where photos are served from. */
  readonly mediaUrl: string;
  /** Who does it. */
  readonly actor: Actor;
  /** Makes private links. */
  readonly secret: string;
  /** What speaks against a review before anybody has read it. */
  readonly besides?: readonly Signal[] | undefined;
}

/**
 * Answers as they are kept under an idempotency key. The token of a private link is not among what is
 * kept: it is added to what is sent.
 */
type Kept<N extends OperationName> = N extends 'submitReview' | 'answerInvitation'
  ? Omit<AnswerOf<N>, 'ownReview'>
  : AnswerOf<N>;

export type Read<N extends OperationName> = (input: InputOf<N>, reading: Reading) => Promise<AnswerOf<N>>;
export type FurtherRead<N extends OperationName> = (
  input: InputOf<N>,
  reading: FurtherReading,
) => Promise<AnswerOf<N>>;
export type Write<N extends OperationName> = (input: InputOf<N>, writing: Writing) => Promise<Kept<N>>;
