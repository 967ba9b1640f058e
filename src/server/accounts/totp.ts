/**
 * The codes of an authenticator app. Own code, as it is twenty lines, takes the time from where the
 * rest of the server does, and answers which step a code is of, so that none is taken twice.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6238
 */
import { createHmac, timingSafeEqual } from 'node:crypto';

const STEP_MS = 30_000;
const DIGITS = 6;
/** A clock may be a step ahead or behind. @see https://www.rfc-editor.org/rfc/rfc6238#section-5.2 */
const NEARBY = [0, -1, 1];

/** The step that the code is of; undefined when it is of none near this moment. */
export function stepOf(code: string, secret: Uint8Array, now: Date): number | undefined {
  const current = Math.floor(now.getTime() / STEP_MS);
  return NEARBY.map((by) => current + by).find((step) => isSame(code, codeAt(secret, step)));
}

export function codeNow(secret: Uint8Array, now: Date): string {
  return codeAt(secret, Math.floor(now.getTime() / STEP_MS));
}

/** @see https://www.rfc-editor.org/rfc/rfc4226#section-5.3 */
function codeAt(secret: Uint8Array, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const digest = createHmac('sha1', secret).update(counter).digest();
  const offset = (digest.at(-1) ?? 0) & 0xf;
  const number = digest.readUInt32BE(offset) & 0x7f_ff_ff_ff;
  return String(number % 10 ** DIGITS).padStart(DIGITS, '0');
}

function isSame(given: string, right: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(right)];
  return one.length === other.length && timingSafeEqual(one, other);
}

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** As apps take it, and people type it. @see https://www.rfc-editor.org/rfc/rfc4648#section-6 */
export function base32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const groups = bits.match(/.{1,5}/g) ?? [];
  return groups.map((group) => BASE32[Number.parseInt(group.padEnd(5, '0'), 2)]).join('');
}
