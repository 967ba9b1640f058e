/** The log of acts as sentences without a verb: `Reply written`, `Promise kept`. */
import type { AuditEntry } from '../../contract/case.ts';
import { TOPIC_NAMES } from '../../contract/topics.ts';

export function actWords({ act, detail }: Pick<AuditEntry, 'act' | 'detail'>): string {
  const words = act.charAt(0).toUpperCase() + act.slice(1).replaceAll('-', ' ');
  if (detail === null) return words;
  return `${words}: ${Object.hasOwn(TOPIC_NAMES, detail) ? TOPIC_NAMES[detail as keyof typeof TOPIC_NAMES] : detail}`;
}

export function actorWords({ kind, name }: AuditEntry['actor']): string {
  if (kind === 'reviewer') return 'The customer';
  return kind === 'api-key' ? `${name} (API key)` : name;
}
