import { recordAct } from '../database/audit-entries.ts';
import { dropTemplate, storeTemplate } from '../database/reply-templates.ts';
import { ProblemException } from '../problem-exception.ts';
import { readShopTemplates } from '../templates/shop-templates.ts';
import type { Write } from './handler.ts';

export const deleteTemplate: Write<'deleteTemplate'> = async ({ params: { templateId } }, writing) => {
  const { transaction, shopId, now, actor } = writing;
  const known = await readShopTemplates(transaction, shopId);
  const template = known.find(({ id }) => id === templateId);
  if (!template) throw new ProblemException('unknown-template');
  const { origin, ...content } = template;
  // What came along is never stored, so that its place has to be marked as empty.
  if (origin === 'along') await storeTemplate(transaction, shopId, { ...content, isRemoved: true }, now);
  else await dropTemplate(transaction, shopId, templateId);
  const act = origin === 'changed' ? 'template-restored' : 'template-removed';
  await recordAct(transaction, { shopId, reviewId: null, actor, act, detail: template.name }, writing);
};
