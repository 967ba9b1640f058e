/** The clock's own mails to buyers: whatever is due is looked at by the rule, and goes to the outbox or waits. */
import type { Insertable, Transaction } from 'kysely';
import type { InvitationSettings } from '../../contract/invitation-settings.ts';
import {
  countMailsSince,
  holdShop,
  type InvitingShop,
  listDueInvitations,
  listInvitingShops,
  type NextLook,
  storeAskedProducts,
  storeInvitationMails,
  storeNextLooks,
} from '../database/due-invitations.ts';
import { readLatestTrial, storeVersions } from '../database/invitation-trials.ts';
import { storeDeliveries } from '../database/delivery-queue.ts';
import { type Invited, NO_PAST, readPasts } from '../database/invitation-past.ts';
import type { InvitationRow } from '../database/invitation-tables.ts';
import { readPurchases } from '../database/purchases.ts';
import type { Tables } from '../database/schema.ts';
import { hashAddress } from '../database/suppressed-addresses.ts';
import { inTransaction } from '../database/transaction.ts';
import type { OutboxDependencies } from '../outbox/outbox-dependencies.ts';
import type { MailPayload } from '../outbox/mail-payload.ts';
import { tellSystems } from '../outbox/tell-systems.ts';
import { hashToken } from '../private-link.ts';
import { decide, type Decision } from './decide.ts';
import { makeInvitationToken } from './invitation-link.ts';
import type { Past } from './purchase.ts';
import { versionOf } from './version-of.ts';
import { wordsFor } from './words/invitation-words.ts';

type InviteDependencies = Pick<OutboxDependencies, 'database' | 'clock' | 'makeId' | 'secret' | 'log'>;

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** Looked at in one transaction. */
const BATCH = 500;

export async function sendDueInvitations(dependencies: InviteDependencies): Promise<void> {
  const { database, clock } = dependencies;
  for (const shop of await listInvitingShops(database, clock.now())) {
    let isMore = true;
    while (isMore) isMore = await lookOnce(dependencies, shop);
  }
}

interface Looked {
  readonly invited: Invited;
  readonly past: Past;
  readonly decision: Decision;
  /** Which its mail is written in. */
  readonly language: string | null;
}

/** Answers whether there is more to look at now. */
async function lookOnce(dependencies: InviteDependencies, shop: InvitingShop): Promise<boolean> {
  const { database, clock, log } = dependencies;
  const { shopId, settings } = shop;
  return inTransaction(database, async (transaction) => {
    const now = clock.now();
    if (!(await holdShop(transaction, shopId))) return false;
    const sent = await countMailsSince(transaction, shopId, new Date(now.getTime() - MINUTE_MS));
    const room = settings.perMinute - sent;
    const due = await listDueInvitations(transaction, shopId, { now, limit: BATCH });
    const looked = upTo(room, await look(transaction, shop, due, now));
    const mails = looked.flatMap((each) => mailOf(dependencies, shopId, each, now));
    await storeDeliveries(
      transaction,
      mails.map(({ delivery }) => delivery),
    );
    await storeInvitationMails(
      transaction,
      mails.map(({ mail }) => mail),
    );
    await storeAskedProducts(
      transaction,
      mails.flatMap(({ products }) => products),
    );
    await drawVersions(transaction, shopId, looked);
    await tellSystems(
      transaction,
      { shopId, now, makeId: dependencies.makeId },
      mails.map(({ told }) => ({ type: 'invitation.sent', data: told })),
    );
    await storeNextLooks(
      transaction,
      shopId,
      looked.map((each) => nextLook(settings, each, now)),
      now,
    );
    for (const { invited, decision } of looked) {
      if (decision.does !== 'leave-out') continue;
      log.info({ invitation: invited.invitation.id, because: decision.because }, 'invitation left out');
    }
    return due.length === BATCH && mails.length < room;
  });
}

async function look(
  transaction: Transaction<Tables>,
  shop: InvitingShop,
  due: readonly InvitationRow[],
  now: Date,
): Promise<Looked[]> {
  const { shopId, salt } = shop;
  const purchases = await readPurchases(
    transaction,
    shopId,
    due.map((row) => row.order_id),
  );
  const invited = due.map((invitation): Invited => {
    const email = purchases.get(invitation.order_id)?.email ?? null;
    return { invitation, email, buyerHash: hashAddress(salt, email ?? invitation.id) };
  });
  const pasts = await readPasts(transaction, shopId, invited, spanOf(now));
  return invited.map((each) => {
    const past = pasts.get(each.invitation.id) ?? NO_PAST;
    const purchase = purchases.get(each.invitation.order_id);
    const decision = purchase ? decide(shop, purchase, past, now) : FORGOTTEN;
    return { invited: each, past, decision, language: purchase?.language ?? null };
  });
}

/** What was known of the order was removed, as its time had come or its buyer wished so. */
const FORGOTTEN: Decision = { does: 'leave-out', because: 'no-address' };

/** As far as so many mails reach; the rest stays due and is looked at in the next minute. */
function upTo(room: number, looked: readonly Looked[]): readonly Looked[] {
  let mails = 0;
  const end = looked.findIndex(({ decision }) => decision.does === 'send' && ++mails > room);
  return end === -1 ? looked : looked.slice(0, end);
}

function spanOf(now: Date) {
  return {
    mailsSince: new Date(now.getTime() - 30 * DAY_MS),
    productsSince: new Date(now.getTime() - 365 * DAY_MS),
  };
}

interface QueuedMail {
  readonly delivery: Insertable<Tables['delivery']>;
  readonly mail: Insertable<Tables['invitation_mail']>;
  readonly products: readonly Insertable<Tables['invitation_product']>[];
  /** What the systems of the shop hear of it; nobody's address. */
  readonly told: object;
}

function mailOf(
  { makeId, secret }: InviteDependencies,
  shopId: string,
  { invited, past, decision }: Looked,
  now: Date,
): QueuedMail[] {
  const { invitation, email, buyerHash } = invited;
  if (decision.does !== 'send' || email === null) return [];
  const number = past.ownMails.length + 1;
  const key = { shop_id: shopId, invitation_id: invitation.id };
  const token = makeInvitationToken(secret, { shopId, invitationId: invitation.id }, number);
  const payload: MailPayload = { invitation: { id: invitation.id, number } };
  const delivery = {
    shop_id: shopId,
    id: makeId(),
    by: 'mail' as const,
    occurrence: 'invitation' as const,
    recipient: email,
    is_reviewer: true,
    payload: JSON.stringify(payload),
    run_at: now,
    created_at: now,
  };
  return [
    {
      delivery,
      mail: {
        ...key,
        number,
        delivery_id: delivery.id,
        buyer_hash: buyerHash,
        token_hash: hashToken(token),
        queued_at: now,
      },
      products: decision.productIds.map((product_id, position) => ({ ...key, product_id, position })),
      told: {
        invitation: { id: invitation.id, number },
        order: { id: invitation.order_id },
        products: decision.productIds.map((productID) => ({ productID })),
      },
    },
  ];
}

/** While versions of the mail are compared, each buyer of that language gets one with the first mail. */
async function drawVersions(
  transaction: Transaction<Tables>,
  shopId: string,
  looked: readonly Looked[],
): Promise<void> {
  const trial = await readLatestTrial(transaction, shopId);
  if (!trial || trial.ended_at !== null) return;
  const first = looked.filter(
    ({ decision, past, language }) =>
      decision.does === 'send' && past.ownMails.length === 0 && wordsFor(language).tag === trial.language,
  );
  await storeVersions(
    transaction,
    trial,
    first.map(({ invited: { invitation } }) => ({
      invitation_id: invitation.id,
      version: versionOf(trial.id, invitation.id),
    })),
  );
}

/** After a mail the rule says when the time for a reminder has come, and whether there is one. */
function nextLook(
  settings: InvitationSettings,
  { invited: { invitation }, past, decision }: Looked,
  now: Date,
): NextLook {
  const nothing = { id: invitation.id, runAt: null, waitsFor: null, leftOut: null, incentive: null };
  switch (decision.does) {
    case 'send': {
      const runAt = new Date(now.getTime() + settings.reminderAfterDays * DAY_MS);
      const incentive = past.ownMails.length === 0 ? settings.incentive : null;
      return past.ownMails.length < settings.reminders
        ? { ...nothing, runAt, waitsFor: 'reminder', incentive }
        : { ...nothing, incentive };
    }
    case 'wait':
      return { ...nothing, runAt: decision.until, waitsFor: decision.because };
    case 'leave-out':
      return { ...nothing, leftOut: decision.because };
    case 'end':
      return nothing;
  }
}
