/** The templates as a shop has them: those that come along, in place of some what it made of them, and its own. */
import type { Kysely } from 'kysely';
import type { ReplyTemplate } from '../../contract/reply-template.ts';
import { TOPICS } from '../../contract/topics.ts';
import { readStoredTemplates, type StoredTemplate } from '../database/reply-templates.ts';
import type { Tables } from '../database/schema.ts';
import { templatesAlong } from './templates-along.ts';

export async function readShopTemplates(database: Kysely<Tables>, shopId: string): Promise<ReplyTemplate[]> {
  const stored = await readStoredTemplates(database, shopId);
  const known = new Set(stored.map(({ id }) => id));
  const untouched = [...templatesAlong.values()].filter(({ id }) => !known.has(id));
  return [...untouched, ...stored.filter(({ isRemoved }) => !isRemoved).map(toTemplate)].toSorted(inOrder);
}

export function toTemplate(stored: Omit<StoredTemplate, 'isRemoved'>): ReplyTemplate {
  const { id, name, topic, language, acknowledge, assure, timeline } = stored;
  const origin = templatesAlong.has(id) ? 'changed' : 'own';
  return { id, name, topic, language, acknowledge, assure, timeline, origin };
}

/** Those for any topic come last. */
function inOrder(one: ReplyTemplate, other: ReplyTemplate): number {
  return (
    rankOf(one) - rankOf(other) ||
    compare(one.language, other.language) ||
    compare(one.name, other.name) ||
    compare(one.id, other.id)
  );
}

function rankOf({ topic }: ReplyTemplate): number {
  return topic === null ? TOPICS.length : TOPICS.indexOf(topic);
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
