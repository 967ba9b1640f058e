import type { CaseDetail } from '../../contract/case.ts';
import { momentWords } from '../time-words.ts';
import { actorWords, actWords } from './audit-words.ts';

/** Everything that was done, the newest first. */
export function AuditTrail({ detail: { audit } }: { readonly detail: CaseDetail }) {
  return (
    <details>
      <summary>All that was done ({audit.length})</summary>
      <ol class="audit stack">
        {audit.map((entry) => (
          <li key={entry.id}>
            <p>{actWords(entry)}</p>
            <p class="muted small">
              <bdi>{actorWords(entry.actor)}</bdi>, <time dateTime={entry.at}>{momentWords(entry.at)}</time>
            </p>
          </li>
        ))}
      </ol>
    </details>
  );
}
