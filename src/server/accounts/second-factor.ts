/**
 * The second factor of a member: codes of an authenticator app, and ten that are written down for
 * the day when the phone is lost. It counts from the first code on that was right.
 */
import { createHash, randomBytes } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import type { Tables } from '../database/schema.ts';
import {
  confirmSecondFactor,
  readSecondFactor,
  replaceRecoveryCodes,
  storeSecondFactor,
  takeRecoveryCode,
  takeStep,
} from '../database/second-factors.ts';
import { ProblemException } from '../problem-exception.ts';
import { seal, unseal } from '../sealed.ts';
import { base32, stepOf } from './totp.ts';

/** @see https://www.rfc-editor.org/rfc/rfc4226#section-4 (R6: 160 bits) */
const SECRET_BYTES = 20;
const RECOVERY_CODES = 10;
/** 80 bits: too many to try, so that a plain hash is enough. */
const RECOVERY_BYTES = 10;
const PURPOSE = 'second factor';

export interface Factor {
  readonly personId: string;
  /** Of the server. */
  readonly secret: string;
  readonly now: Date;
}

export interface NewFactor {
  /** In base32, for whoever types it. */
  readonly secret: string;
  /** @see https://github.com/google/google-authenticator/wiki/Key-Uri-Format */
  readonly uri: string;
}

/** Takes the place of one that was begun and never confirmed. */
export async function beginSecondFactor(
  transaction: Transaction<Tables>,
  { personId, secret, now }: Factor,
  { email, shop }: { readonly email: string; readonly shop: string },
): Promise<NewFactor> {
  const own = randomBytes(SECRET_BYTES);
  const isStored = await storeSecondFactor(transaction, {
    personId,
    sealed: seal(secret, PURPOSE, own),
    now,
  });
  if (!isStored) throw new ProblemException('second-factor-on');
  const typed = base32(own);
  const issuer = encodeURIComponent(`Candor ${shop}`);
  const label = `${issuer}:${encodeURIComponent(email)}`;
  return { secret: typed, uri: `otpauth://totp/${label}?secret=${typed}&issuer=${issuer}` };
}

/** With the first right code; answers the recovery codes, which are shown once. */
export async function confirmFactor(
  transaction: Transaction<Tables>,
  factor: Factor,
  code: string,
): Promise<string[]> {
  const { personId, now } = factor;
  if (!(await isCodeOfApp(transaction, factor, code, { isConfirmed: false }))) throw wrongCode();
  await confirmSecondFactor(transaction, personId, now);
  return newRecoveryCodes(transaction, personId);
}

export async function newRecoveryCodes(
  transaction: Transaction<Tables>,
  personId: string,
): Promise<string[]> {
  const codes = Array.from({ length: RECOVERY_CODES }, () => base32(randomBytes(RECOVERY_BYTES)));
  await replaceRecoveryCodes(transaction, personId, codes.map(hashOf));
  return codes.map((code) => code.replaceAll(/(.{4})(?=.)/g, '$1-'));
}

/** By a code of the app or one that was written down. Each is taken once. */
export async function checkCode(
  transaction: Transaction<Tables>,
  factor: Factor,
  typed: string,
): Promise<'app' | 'recovery'> {
  const code = typed.replaceAll(/[\s-]/g, '').toUpperCase();
  if (await isCodeOfApp(transaction, factor, code, { isConfirmed: true })) return 'app';
  if (await takeRecoveryCode(transaction, factor.personId, hashOf(code))) return 'recovery';
  throw wrongCode();
}

async function isCodeOfApp(
  transaction: Transaction<Tables>,
  { personId, secret, now }: Factor,
  code: string,
  { isConfirmed }: { readonly isConfirmed: boolean },
): Promise<boolean> {
  const stored = await readSecondFactor(transaction, personId);
  if (!stored || stored.isConfirmed !== isConfirmed) return false;
  const own = unseal(secret, PURPOSE, stored.sealed);
  const step = own && stepOf(code.replaceAll(/\s/g, ''), own, now);
  return step !== undefined && takeStep(transaction, personId, step);
}

/** Whether every session of theirs begins by asking for a code. */
export async function hasSecondFactor(database: Kysely<Tables>, personId: string): Promise<boolean> {
  const stored = await readSecondFactor(database, personId);
  return stored?.isConfirmed === true;
}

function wrongCode(): ProblemException {
  return new ProblemException('wrong-code');
}

function hashOf(code: string): Buffer {
  return createHash('sha256').update(code).digest();
}
