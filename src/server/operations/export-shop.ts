import { recordAct } from '../database/audit-entries.ts';
import { inTransaction } from '../database/transaction.ts';
import { exportFile } from '../export/export-forms.ts';
import { ProblemException } from '../problem-exception.ts';
import type { Send } from './files.ts';

export const exportShop: Send<'exportShop'> = async ({ query: { form, addresses } }, sending) => {
  const { database, shopId, actor } = sending;
  const file = await exportFile(sending, { shopId, form, withAddresses: addresses === 'true' });
  if (!file) throw new ProblemException('unknown-shop');
  const act = { shopId, reviewId: null, actor, act: 'shop-exported', detail: form };
  await inTransaction(database, (transaction) => recordAct(transaction, act, sending));
  return file;
};
