/** A buyer says that the order has not arrived: the shop hears it at once and nobody else does. */
import type { Transaction } from 'kysely';
import { readAlertRecipients } from '../database/alert-recipients.ts';
import type { DeliveryRow } from '../database/delivery-queue.ts';
import { storeDeliveries } from '../database/delivery-queue.ts';
import { readInvitation } from '../database/invitations.ts';
import { listToldMembers } from '../database/own-alerts.ts';
import type { Tables } from '../database/schema.ts';
import type { Letter } from '../mail/letter.ts';
import { memberFooter } from '../mail/templates/shop-letter.ts';
import { Dropped } from '../outbox/attempt.ts';
import type { MailPayload } from '../outbox/mail-payload.ts';
import type { OutboxDependencies } from '../outbox/outbox-dependencies.ts';
import type { InvitationAddress } from './invitation-link.ts';

interface Telling {
  readonly now: Date;
  readonly makeId: () => string;
}

/** To everyone who is told of a customer that asks to be contacted, as this is one. */
export async function tellNotArrived(
  transaction: Transaction<Tables>,
  { shopId, invitationId }: InvitationAddress,
  { now, makeId }: Telling,
): Promise<void> {
  const members = await listToldMembers(transaction, shopId);
  const addresses = new Set(members.map(({ email }) => email.toLowerCase()));
  const others = (await readAlertRecipients(transaction, shopId)).filter(
    (email) => !addresses.has(email.toLowerCase()),
  );
  const invitation = { id: invitationId, number: 1 };
  const told: { readonly recipient: string; readonly payload: MailPayload }[] = [
    ...members
      .filter(({ alerts, products }) => alerts.timings['contact-asked'] !== 'never' && !products)
      .map(({ email, personId }) => ({
        recipient: email,
        payload: { toldAs: 'member' as const, personId, invitation },
      })),
    ...others.map((recipient) => ({ recipient, payload: { toldAs: 'recipient' as const, invitation } })),
  ];
  await storeDeliveries(
    transaction,
    told.map(({ recipient, payload }) => ({
      shop_id: shopId,
      id: makeId(),
      by: 'mail',
      occurrence: 'order.not-arrived',
      recipient,
      payload: JSON.stringify(payload),
      run_at: now,
      created_at: now,
    })),
  );
}

export async function notArrivedLetter(
  { database, publicUrl }: OutboxDependencies,
  row: DeliveryRow,
  { invitation: about, toldAs }: MailPayload,
): Promise<Letter> {
  const facts = about && (await readInvitation(database, { shopId: row.shop_id, invitationId: about.id }));
  if (!facts?.purchase) throw new Dropped('the order is gone');
  const { shop, purchase, products } = facts;
  const { orderNumber, name, email } = purchase;
  const who = name ?? 'The buyer';
  return {
    subject: `Not arrived: order ${orderNumber}`,
    preheader: `${who} says so, and waits to hear from you.`,
    shopName: `Orders of ${shop.name}`,
    title: `${who} says that order ${orderNumber} has not arrived`,
    parts: [
      { kind: 'fact', name: 'Ordered', text: products.map((product) => product.name).join(', ') },
      ...(email === null ? [] : [{ kind: 'fact', name: 'To be reached at', text: email } as const]),
      {
        kind: 'text',
        text: 'Nothing of this is published. The buyer is asked for a review a week later than it would have been.',
      },
    ],
    button: { label: 'Open the invitations', href: `${publicUrl}/inbox/invitations` },
    footer:
      toldAs === 'member'
        ? memberFooter(publicUrl)
        : [
            `You get this mail because your address is among those that ${shop.name} wants told of its customers.`,
            'Sent by Candor. Answers to this mail are not read.',
          ],
  };
}
