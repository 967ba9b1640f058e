/**
 * A merchant's key is `cdr_<id>_<secret>`. Only the SHA-256 of the secret is kept:
 * the secret has 256 random bits, so a slow hash would add nothing but work.
 */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Kysely } from 'kysely';
import { readSecretHash } from './database/api-keys.ts';
import type { Tables } from './database/schema.ts';

const KEY = /^cdr_([0-9a-f]{16})_([\w-]{43})$/;

/** `key` is shown once; the rest is what to store. */
export function makeApiKey(): { key: string; id: string; secretHash: Buffer } {
  const id = randomBytes(8).toString('hex');
  const secret = randomBytes(32).toString('base64url');
  return { key: `cdr_${id}_${secret}`, id, secretHash: hash(secret) };
}

/** Whether the key is one of this very shop. */
export async function verifyApiKey(database: Kysely<Tables>, shopId: string, key: string): Promise<boolean> {
  const [, id, secret] = KEY.exec(key) ?? [];
  if (id === undefined || secret === undefined) return false;
  const stored = await readSecretHash(database, shopId, id);
  return stored !== undefined && timingSafeEqual(hash(secret), stored);
}

function hash(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
