import { recordAct } from '../database/audit-entries.ts';
import { storeTemplate } from '../database/reply-templates.ts';
import { ProblemException } from '../problem-exception.ts';
import { readShopTemplates, toTemplate } from '../templates/shop-templates.ts';
import type { Write } from './handler.ts';

export const saveTemplate: Write<'saveTemplate'> = async ({ body }, writing) => {
  const { transaction, shopId, now, makeId, actor } = writing;
  const { id = makeId(), ...content } = body;
  if (body.id !== undefined) {
    const known = await readShopTemplates(transaction, shopId);
    if (!known.some((template) => template.id === id)) throw new ProblemException('unknown-template');
  }
  const template = { id, ...content, isRemoved: false };
  await storeTemplate(transaction, shopId, template, now);
  const act = { shopId, reviewId: null, actor, act: 'template-saved', detail: content.name };
  await recordAct(transaction, act, writing);
  return toTemplate(template);
};
