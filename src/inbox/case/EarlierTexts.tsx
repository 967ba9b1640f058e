import type { MessageRevision } from '../../contract/case.ts';
import { momentWords } from '../time-words.ts';

interface EarlierTextsProps {
  readonly title: string;
  readonly texts: readonly MessageRevision[];
}

/** Texts that shoppers no longer see. */
export function EarlierTexts({ title, texts }: EarlierTextsProps) {
  return (
    <details>
      <summary class="small">
        {title} ({texts.length})
      </summary>
      <ol class="stack">
        {texts.map(({ dateReplaced, text }) => (
          <li class="former" key={dateReplaced}>
            <p class="text" dir="auto">
              {text}
            </p>
            <p class="muted small">Until {momentWords(dateReplaced)}</p>
          </li>
        ))}
      </ol>
    </details>
  );
}
