import { useEffect } from 'preact/hooks';
import type { CaseDetail } from '../../contract/case.ts';
import type { ShopSettings } from '../../contract/shop-settings.ts';
import type { Advice, CoachModel } from './coach-model.ts';
import type { Mark } from './marks.ts';

interface CoachNotesProps {
  readonly coach: CoachModel;
  /** The whole letter. */
  readonly text: string;
  /** The day that is promised with it; empty when none is. */
  readonly due: string;
  readonly detail: CaseDetail;
  readonly settings: ShopSettings | undefined;
  /** Selects words of the letter where they stand. */
  readonly onFind: (mark: Mark) => void;
}

/** It reads along and warns; what is sent is up to the writer. */
export function CoachNotes({ coach, text, due, detail, settings, onFind }: CoachNotesProps) {
  useEffect(() => {
    if (text === '') return coach.forget();
    return coach.readLater({
      text,
      ...(detail.review.inLanguage && { language: detail.review.inLanguage }),
      review: detail.review,
      ...(due && { promise: { due } }),
      channels: settings?.channels ?? [],
      shopName: settings?.name ?? '',
    });
  }, [coach, text, due, detail.review, settings]);
  const advice = text === '' ? [] : coach.advice.value;
  return (
    <section class="coach-notes stack" aria-labelledby="coach-title" hidden={text === ''}>
      <h3 id="coach-title">Coach</h3>
      <p role="status" class="muted small">
        {text !== '' && summary(advice.length, coach.language.value)}
      </p>
      {advice.length > 0 && (
        <ul class="stack">
          {advice.map((each) => (
            <Note
              key={`${each.rule} ${each.start ?? ''}`}
              advice={each}
              onFind={() => {
                const [mark] = coach.marksFor(each, text);
                if (mark) onFind(mark);
              }}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

function Note({ advice, onFind }: { readonly advice: Advice; readonly onFind: () => void }) {
  const { title, quote, says, explanation, better, source } = advice;
  return (
    <li>
      <p>
        <b>{title}</b>
        {says !== '' && <>. {says}</>}
      </p>
      {quote !== '' && (
        <button type="button" class="coach-quote" onClick={onFind}>
          <span class="visually-hidden">Select in the text: </span>
          <q>{quote}</q>
        </button>
      )}
      <details>
        <summary>Why, and what helps</summary>
        <p>{explanation}</p>
        <p>
          For example: <q>{better}</q>
        </p>
        <p class="muted small">Source: {source}</p>
      </details>
    </li>
  );
}

function summary(count: number, language: string): string {
  if (language === 'other') return 'Unjudged: the coach reads English and German.';
  if (count === 0) return 'Nothing to warn of.';
  return count === 1 ? 'One thing to look at. You decide.' : `${count} things to look at. You decide.`;
}
