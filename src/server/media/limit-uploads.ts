/** How often somebody may upload, by the address that they ask from. Of the address a keyed hash is kept, for a quarter of an hour. */
import { createHmac } from 'node:crypto';
import { countAttempt, forgetPastAttempts } from '../database/sign-in-attempts.ts';
import type { ServerDependencies } from '../dependencies.ts';
import { ProblemException } from '../problem-exception.ts';

const WINDOW_MS = 15 * 60 * 1000;
/** Photos of twelve whole reviews; an office or a school shares one address. */
const MOST = 60;

export async function countUpload(
  { database, secret, clock }: Pick<ServerDependencies, 'database' | 'secret' | 'clock'>,
  shopId: string,
  address: string,
): Promise<void> {
  const now = clock.now();
  const hash = createHmac('sha256', secret).update(`upload\n${shopId}\n${address}`).digest();
  const span = { now, until: new Date(now.getTime() + WINDOW_MS) };
  const { count, until } = await countAttempt(database, hash, span);
  if (count === 1) await forgetPastAttempts(database, now);
  if (count <= MOST) return;
  const seconds = Math.ceil((until.getTime() - now.getTime()) / 1000);
  throw new ProblemException('too-many-requests', { headers: { 'Retry-After': String(seconds) } });
}
