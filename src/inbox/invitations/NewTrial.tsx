import { BUYER_LANGUAGES } from '../../contract/buyer-languages.ts';
import { TRIAL_LENGTHS } from '../../contract/invitation-trial.ts';
import { directionOf } from '../../ui/direction.ts';
import { failureWords } from '../failure-words.ts';
import { Choice } from './Choice.tsx';
import type { TrialModel } from './trial-model.ts';

/** The second version is written, and tried from then on. */
export function NewTrial({ model }: { readonly model: TrialModel }) {
  const { starting } = model;
  const { language, subject, opening } = model.draft.value;
  const isEmpty = subject.trim() === '' && opening.trim() === '';
  return (
    <form
      class="stack"
      aria-label="Compare with a second version"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isEmpty) model.start();
      }}
    >
      <Choice
        name="Language of the second version"
        value={language}
        options={BUYER_LANGUAGES}
        onChoose={(chosen) => model.edit({ language: chosen })}
      />
      <Words model={model} />
      {starting.status.value === 'failed' && (
        <p role="alert" class="notice failed">
          {failureWords('The comparison was not started; what you typed is kept.', starting.failure.value)}
        </p>
      )}
      <p>
        <button type="submit" class="button" aria-disabled={starting.isWaiting || isEmpty}>
          {starting.isWaiting ? 'Starting …' : 'Compare from now on'}
        </button>
      </p>
    </form>
  );
}

function Words({ model }: { readonly model: TrialModel }) {
  const { language, subject, opening } = model.draft.value;
  const written = { lang: language, dir: directionOf(language) } as const;
  return (
    <>
      <div class="field">
        <label htmlFor="trial-subject">Subject</label>
        <p class="hint" id="trial-subject-hint">
          Left empty, Candor’s words stand there.
        </p>
        <input
          id="trial-subject"
          class="control"
          aria-describedby="trial-subject-hint"
          maxLength={TRIAL_LENGTHS.subject}
          value={subject}
          {...written}
          onInput={({ currentTarget }) => model.edit({ subject: currentTarget.value })}
        />
      </div>
      <div class="field">
        <label htmlFor="trial-opening">Opening</label>
        <p class="hint" id="trial-opening-hint">
          What stands before the products. The stars, the ways out and your address stay as they are.
        </p>
        <textarea
          id="trial-opening"
          class="control"
          aria-describedby="trial-opening-hint"
          rows={4}
          maxLength={TRIAL_LENGTHS.opening}
          value={opening}
          {...written}
          onInput={({ currentTarget }) => model.edit({ opening: currentTarget.value })}
        />
      </div>
    </>
  );
}
