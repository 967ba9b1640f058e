/** The mails that are about no single review: many cases at once, or none. */
import { shopDay } from '../calendar.ts';
import { readCaseLines } from '../database/case-lines.ts';
import type { DeliveryRow } from '../database/delivery-queue.ts';
import { isEmpty, readDigestCases } from '../database/digest-cases.ts';
import { lastDigestAt } from '../database/digest-entries.ts';
import { readToldMember } from '../database/own-alerts.ts';
import { readShop } from '../database/shops.ts';
import { previewLetter } from '../invitations/preview.ts';
import type { Letter } from '../mail/letter.ts';
import { accountChanged } from '../mail/templates/account-changed.ts';
import { casesAssigned } from '../mail/templates/cases-assigned.ts';
import { digest } from '../mail/templates/digest.ts';
import { mailTest } from '../mail/templates/mail-test.ts';
import { sinceWhen } from './digests.ts';
import type { MailPayload } from './mail-payload.ts';
import type { OutboxDependencies } from './outbox-dependencies.ts';

type PersonalRow = DeliveryRow & {
  readonly occurrence: 'account.changed' | 'case.assigned' | 'digest' | 'test';
};

/** Undefined when there is nothing left to tell. */
export async function personalLetter(
  dependencies: OutboxDependencies,
  row: PersonalRow,
  payload: MailPayload,
): Promise<Letter | undefined> {
  const { database, publicUrl } = dependencies;
  const shopId = row.shop_id;
  const { name: shopName, timeZone } = await readShop(database, shopId);
  const shop = { shopId, shopName, timeZone };
  switch (row.occurrence) {
    case 'case.assigned': {
      const { by = shopName, reviewIds = [] } = payload;
      const ask = { shopId, products: undefined, limit: LISTED };
      // Given on since then, they are of no concern any more.
      const cases = await readCaseLines(database, ask, (on) =>
        on.and([
          on('review_case.review_id', 'in', reviewIds),
          on('review_case.assignee_id', '=', payload.personId ?? null),
        ]),
      );
      return cases.count > 0 ? casesAssigned(cases, { by, shopName, publicUrl }) : undefined;
    }
    case 'account.changed':
      return payload.change && accountChanged(payload.change, { shopName, publicUrl });
    case 'digest':
      return digestLetter(dependencies, shop, payload);
    case 'test':
      if (payload.tested === 'invitation') {
        const choice = { language: payload.language ?? 'en', isReminder: false, version: 'first' } as const;
        return (await previewLetter(database, shopId, choice)).letter;
      }
      return payload.tested === 'digest'
        ? digestLetter(dependencies, shop, payload)
        : mailTest({ shopName, publicUrl, afterHours: payload.afterHours });
  }
}

const LISTED = 20;

/** Of a test also when nothing is new, so that its reader sees what it looks like. */
async function digestLetter(
  { database, clock, publicUrl }: OutboxDependencies,
  { shopId, shopName, timeZone }: Readonly<Record<'shopId' | 'shopName' | 'timeZone', string>>,
  { personId = '', entries = [], since, tested }: MailPayload,
): Promise<Letter | undefined> {
  const member = await readToldMember(database, shopId, personId);
  if (!member) return undefined;
  const now = clock.now();
  const last = since === undefined ? await lastDigestAt(database, { shopId, personId }) : new Date(since);
  const cases = await readDigestCases(database, {
    shopId,
    onlyOf: member.alerts.cases === 'all' ? undefined : personId,
    products: member.products,
    since: sinceWhen(last, now),
    today: shopDay(timeZone, now).today,
    entries,
  });
  return isEmpty(cases) && tested === undefined ? undefined : digest(cases, { shopName, publicUrl });
}
