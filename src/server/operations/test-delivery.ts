import type { InputOf } from '../../contract/check-request.ts';
import { recordAct } from '../database/audit-entries.ts';
import { countTests } from '../database/deliveries.ts';
import { storeDeliveries } from '../database/delivery-queue.ts';
import { listToldMembers } from '../database/own-alerts.ts';
import { readShopSettings } from '../database/shop-settings.ts';
import { toDelivery } from '../outbox/delivery-entry.ts';
import type { MailPayload } from '../outbox/mail-payload.ts';
import { testPayload } from '../outbox/webhook-payload.ts';
import { escalated } from '../outbox/who-is-told.ts';
import { ProblemException } from '../problem-exception.ts';
import { asMember } from './get-own-alerts.ts';
import type { Write, Writing } from './handler.ts';

const TESTS_MAX = 20;
const WITHIN_MS = 10 * 60_000;
const RETRY_SECONDS = '120';

interface Test {
  readonly by: 'mail' | 'webhook';
  readonly recipient: string;
  readonly payload: MailPayload | ReturnType<typeof testPayload>;
}

export const testDelivery: Write<'testDelivery'> = async ({ body }, writing) => {
  const { transaction, shopId, now, makeId, actor } = writing;
  const tests = await testsOf(writing, body);
  const sent = await countTests(transaction, shopId, new Date(now.getTime() - WITHIN_MS));
  if (sent + tests.length > TESTS_MAX) {
    throw new ProblemException('too-many-requests', { headers: { 'Retry-After': RETRY_SECONDS } });
  }
  const rows = tests.map(({ by, recipient, payload }) => ({
    shop_id: shopId,
    id: makeId(),
    by,
    occurrence: 'test' as const,
    recipient,
    payload: JSON.stringify(payload),
    run_at: now,
    created_at: now,
  }));
  const stored = await storeDeliveries(transaction, rows);
  await recordAct(transaction, { shopId, reviewId: null, actor, act: 'test-sent', detail: body.of }, writing);
  return { deliveries: stored.map(toDelivery) };
};

async function testsOf(writing: Writing, body: InputOf<'testDelivery'>['body']): Promise<Test[]> {
  const { transaction, shopId, actor, now } = writing;
  if (body.of === 'digest') {
    const { id, email } = asMember(actor);
    return [mailTest(email, { tested: 'digest', toldAs: 'member', personId: id })];
  }
  if (body.of === 'invitation') {
    const { id, email } = asMember(actor);
    const { language } = body;
    return [mailTest(email, { tested: 'invitation', toldAs: 'member', personId: id, language })];
  }
  if (!actor.rights.has('change-settings')) throw new ProblemException('not-allowed');
  const settings = await readShopSettings(transaction, shopId);
  switch (body.of) {
    case 'recipient':
      if (!settings.recipients.includes(body.email)) throw refused('/email', 'recipients');
      return [mailTest(body.email, { tested: 'recipient', toldAs: 'recipient' })];
    case 'webhook':
      if (!settings.webhooks.some(({ url }) => url === body.url)) throw refused('/url', 'webhooks');
      return [{ by: 'webhook', recipient: body.url, payload: testPayload(settings.name, now) }];
    case 'escalation': {
      const step = settings.escalation.find(({ afterHours }) => afterHours === body.afterHours);
      if (!step) throw refused('/afterHours', 'steps');
      const told = escalated(step, await listToldMembers(transaction, shopId));
      return told.map(({ recipient, why }) => mailTest(recipient, { ...why, tested: 'escalation' }));
    }
  }
}

function mailTest(recipient: string, payload: MailPayload): Test {
  return { by: 'mail', recipient, payload };
}

function refused(pointer: string, list: string): ProblemException {
  const detail = `must be one of the ${list} that are stored`;
  return new ProblemException('invalid-request', { errors: [{ in: 'body', pointer, detail }] });
}
