/** The mail server says that an address takes no mail: it is asked no more. */
import { suppressAddress, hashAddress, readAddressSalt } from '../database/suppressed-addresses.ts';
import { inTransaction } from '../database/transaction.ts';
import type { DeliveryRow } from '../database/delivery-queue.ts';
import type { OutboxDependencies } from '../outbox/outbox-dependencies.ts';

export async function suppressRecipient(
  { database, clock }: OutboxDependencies,
  { shop_id: shopId, recipient }: DeliveryRow,
): Promise<void> {
  const hash = hashAddress(await readAddressSalt(database, shopId), recipient);
  await inTransaction(database, (transaction) =>
    suppressAddress(transaction, shopId, { hash, reason: 'bounced', now: clock.now() }),
  );
}
