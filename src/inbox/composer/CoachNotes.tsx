import { useEffect } from 'preact/hooks';
import type { CaseDetail } from '../../contract/case.ts';
import type { ShopSettings } from '../../contract/shop-settings.ts';
import type { Advice } from './coach-model.ts';
import type { ComposerModel } from './composer-model.ts';

interface CoachNotesProps {
  readonly model: ComposerModel;
  readonly detail: CaseDetail;
  readonly settings: ShopSettings | undefined;
}

/** It reads along and warns; what is sent is up to the writer. */
export function CoachNotes({ model, detail, settings }: CoachNotesProps) {
  const { coach } = model;
  const text = model.text.value;
  const { due } = model.draft.value;
  useEffect(() => {
    if (text === '') return coach.forget();
    return coach.readLater({
      text,
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
            <Note key={`${each.rule} ${each.start ?? ''}`} advice={each} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Note({ advice: { title, quote, explanation, better, source } }: { readonly advice: Advice }) {
  return (
    <li>
      <details>
        <summary>
          {title}
          {quote !== '' && (
            <>
              : <q class="coach-quote">{quote}</q>
            </>
          )}
        </summary>
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
