/** The clock's own mail: once on each working day of the shop, for each member who wants it, when there is something to tell. */
import { dayIn, hourIn } from '../calendar.ts';
import { isEmpty, readDigestCases } from '../database/digest-cases.ts';
import {
  claimDigest,
  type DigestCandidate,
  lastDigestAt,
  listDigestCandidates,
  listDigestShops,
  takeDigestEntries,
} from '../database/digest-entries.ts';
import { readToldMember } from '../database/own-alerts.ts';
import { inTransaction } from '../database/transaction.ts';
import type { ServerDependencies } from '../dependencies.ts';
import { isWorkingDay, momentAt } from '../working-time.ts';
import { storePersonalMail } from './store-personal-mail.ts';

type DigestDependencies = Pick<ServerDependencies, 'database' | 'clock' | 'makeId'>;

const DAY_MS = 86_400_000;
/** Whoever was away for longer reads the inbox. */
const LONGEST_MS = 7 * DAY_MS;

export async function makeDigests(dependencies: DigestDependencies): Promise<void> {
  const { database, clock } = dependencies;
  const now = clock.now();
  for (const [key, shopIds] of await shopsByHour(dependencies, now)) {
    const [day = '', hour = ''] = key.split('T');
    const candidates = await listDigestCandidates(database, shopIds, { day, hour: Number(hour) });
    for (const candidate of candidates) {
      const hourCame = momentAt(candidate.timeZone, day, `${candidate.hour}:00`);
      if (hourCame >= candidate.since) await make(dependencies, candidate, day);
    }
  }
}

/** The shops where it is a working day, by the day and hour that it is there, so that each is asked for at once. */
async function shopsByHour({ database }: DigestDependencies, now: Date): Promise<Map<string, string[]>> {
  const shops = await listDigestShops(database);
  const times = new Map<string, { day: string; hour: number }>();
  for (const { timeZone } of shops) {
    if (times.has(timeZone)) continue;
    times.set(timeZone, { day: dayIn(timeZone, now), hour: hourIn(timeZone, now) });
  }
  const found = new Map<string, string[]>();
  for (const shop of shops) {
    const time = times.get(shop.timeZone);
    if (!time || !isWorkingDay(shop, time.day)) continue;
    const key = `${time.day}T${time.hour}`;
    found.set(key, [...(found.get(key) ?? []), shop.shopId]);
  }
  return found;
}

async function make(
  { database, clock, makeId }: DigestDependencies,
  { shopId, personId, since: decidedAt }: DigestCandidate,
  today: string,
): Promise<void> {
  const now = clock.now();
  await inTransaction(database, async (transaction) => {
    const last = await lastDigestAt(transaction, { shopId, personId });
    if (!(await claimDigest(transaction, { shopId, personId }, today, now))) return;
    const member = await readToldMember(transaction, shopId, personId);
    if (!member) return;
    const entries = await takeDigestEntries(transaction, { shopId, personId });
    const since = sinceWhen(last ?? decidedAt, now);
    const { products } = member;
    const onlyOf = member.alerts.cases === 'all' ? undefined : personId;
    const cases = await readDigestCases(transaction, { shopId, onlyOf, products, since, today, entries });
    if (isEmpty(cases)) return;
    const told = { entries, since: since.toISOString() };
    await storePersonalMail(transaction, { shopId, now, makeId }, 'digest', member, told);
  });
}

/** What a digest goes back to. */
export function sinceWhen(last: Date | undefined, now: Date): Date {
  const since = last ?? new Date(now.getTime() - DAY_MS);
  return new Date(Math.max(since.getTime(), now.getTime() - LONGEST_MS));
}
