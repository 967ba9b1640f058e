/** The secret of a server as its back-up carries it: sealed by a passphrase, or only a mark by which it is known again. */
import { createHmac, randomBytes, scryptSync } from 'node:crypto';
import { seal, unseal } from '../sealed.ts';

const PURPOSE = 'backup';
const SALT = 16;

/** The secret has 32 characters at least and cannot be found from it. */
export function markOf(secret: string): string {
  return createHmac('sha256', secret).update(PURPOSE).digest('base64url');
}

export function sealSecret(secret: string, passphrase: string): string {
  const salt = randomBytes(SALT);
  const sealed = seal(keyFrom(passphrase, salt), PURPOSE, Buffer.from(secret));
  return Buffer.concat([salt, sealed]).toString('base64url');
}

/** Undefined when the passphrase is another. */
export function unsealSecret(sealed: string, passphrase: string): string | undefined {
  const bytes = Buffer.from(sealed, 'base64url');
  const key = keyFrom(passphrase, bytes.subarray(0, SALT));
  return unseal(key, PURPOSE, bytes.subarray(SALT))?.toString();
}

function keyFrom(passphrase: string, salt: Buffer): string {
  return scryptSync(passphrase, salt, 32).toString('base64url');
}
