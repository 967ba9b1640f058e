import { recordAct } from '../database/audit-entries.ts';
import {
  hashAddress,
  readAddressSalt,
  suppressAddress as suppress,
} from '../database/suppressed-addresses.ts';
import type { Write } from './handler.ts';

export const suppressAddress: Write<'suppressAddress'> = async ({ body }, writing) => {
  const { transaction, shopId, actor, now } = writing;
  const { email, reason } = body;
  const hash = hashAddress(await readAddressSalt(transaction, shopId), email);
  await suppress(transaction, shopId, { hash, reason, now });
  // The log names no address: it would keep what was to be forgotten.
  await recordAct(
    transaction,
    { shopId, reviewId: null, actor, act: 'address-suppressed', detail: reason },
    writing,
  );
  return undefined;
};
