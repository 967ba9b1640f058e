/**
 * A merchant's key is `cdr_<id>_<secret>`. Only the SHA-256 of the secret is kept:
 * the secret has 256 random bits, so a slow hash would add nothing but work.
 */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Kysely } from 'kysely';
import { type Actor, keyHolder } from './actor.ts';
import { noteUse, readApiKey } from './database/api-keys.ts';
import type { Tables } from './database/schema.ts';

const KEY = /^cdr_([0-9a-f]{16})_([\w-]{43})$/;

/** `key` is shown once; the rest is what to store. */
export function makeApiKey(): { key: string; id: string; secretHash: Buffer } {
  const id = randomBytes(8).toString('hex');
  const secret = randomBytes(32).toString('base64url');
  return { key: `cdr_${id}_${secret}`, id, secretHash: hash(secret) };
}

/** Undefined when the key is none of this very shop. */
export async function findApiKey(
  database: Kysely<Tables>,
  shopId: string,
  { key, now }: { readonly key: string; readonly now: Date },
): Promise<Actor | undefined> {
  const [, id, secret] = KEY.exec(key) ?? [];
  if (id === undefined || secret === undefined) return undefined;
  const stored = await readApiKey(database, shopId, { id, now });
  if (!stored || !timingSafeEqual(hash(secret), stored.secret_hash)) return undefined;
  await noteUse(database, stored, now);
  return keyHolder(id, stored.name, stored.rights);
}

function hash(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
