import { recordAct } from '../database/audit-entries.ts';
import { readOrderSources, setSourceSecret } from '../database/order-sources.ts';
import { allSources } from '../orders/order-source.ts';
import type { Write } from './handler.ts';

export const changeOrderSource: Write<'changeOrderSource'> = async ({ params, body }, writing) => {
  const { transaction, shopId, actor } = writing;
  const { platform } = params;
  await setSourceSecret(transaction, { shopId, platform }, body.secret);
  const act = { shopId, reviewId: null, actor, act: 'order-source-changed', detail: platform };
  await recordAct(transaction, act, writing);
  const sources = allSources(await readOrderSources(transaction, shopId), shopId);
  const [changed] = sources.filter((each) => each.platform === platform);
  if (!changed) throw new Error(`There is no platform ${platform}`);
  return changed;
};
