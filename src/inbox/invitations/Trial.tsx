import { BUYER_LANGUAGES } from '../../contract/buyer-languages.ts';
import { type InvitationTrial, TRIAL_LENGTHS, type TrialVersion } from '../../contract/invitation-trial.ts';
import { directionOf } from '../../ui/direction.ts';
import { formatDate } from '../../ui/format.ts';
import { Confirm } from '../Confirm.tsx';
import { Failure } from '../Failure.tsx';
import { failureWords } from '../failure-words.ts';
import { useRights } from '../rights.ts';
import { Choice } from './Choice.tsx';
import type { TrialModel } from './trial-model.ts';

export function Trial({ model }: { readonly model: TrialModel }) {
  const { reading, shown, running } = model;
  const mayAsk = useRights().includes('ask-buyers');
  return (
    <section class="stack" aria-labelledby="invitation-trial">
      <h2 id="invitation-trial">Two versions of the mail</h2>
      <p class="muted small text">
        Try other words against the mail as it is. Each buyer of the language gets one of the two by chance;
        nothing that is known of them decides it.
      </p>
      {reading.status.value === 'failed' && (
        <Failure what="The comparison could not be loaded." task={reading} />
      )}
      {shown.value && <Outcome model={model} trial={shown.value.trial} Chart={shown.value.Chart} />}
      {reading.status.value === 'ready' && !running && mayAsk && <NewTrial model={model} />}
    </section>
  );
}

type OutcomeProps = NonNullable<TrialModel['shown']['value']> & { readonly model: TrialModel };

function Outcome({ model, trial, Chart }: OutcomeProps) {
  const { language, subject, opening } = trial;
  return (
    <>
      <p class="text">{stateWords(trial)}</p>
      <dl class="trial-words" lang={language} dir={directionOf(language)}>
        <dt lang="en">Subject of the second version</dt>
        <dd>{subject || <span lang="en">Candor’s words</span>}</dd>
        <dt lang="en">Its opening</dt>
        <dd>{opening || <span lang="en">Candor’s words</span>}</dd>
      </dl>
      <Chart trial={trial} />
      {trial.endedAt === null && <Ends model={model} trial={trial} />}
    </>
  );
}

function stateWords({ language, startedAt, endedAt, kept }: InvitationTrial): string {
  const since = `Among buyers who read ${BUYER_LANGUAGES[language]}, since ${formatDate(startedAt)}`;
  if (endedAt === null) return `${since}.`;
  const sent = kept === 'second' ? 'The second version is sent since.' : 'The mail is sent as it was before.';
  return `${since}, until ${formatDate(endedAt)}. ${sent}`;
}

interface EndsProps {
  readonly model: TrialModel;
  readonly trial: InvitationTrial;
}

const ENDS: readonly { keep: TrialVersion; label: string; means: string }[] = [
  {
    keep: 'second',
    label: 'Keep the second version',
    means: 'All who are asked from now on get the second version.',
  },
  {
    keep: 'first',
    label: 'Keep the mail as it was',
    means: 'All who are asked from now on get the mail as it was.',
  },
];

function Ends({ model, trial }: EndsProps) {
  const { ending } = model;
  if (!useRights().includes('ask-buyers')) return null;
  return (
    <>
      <div class="row">
        {ENDS.map(({ keep, label, means }) => (
          <Confirm
            key={keep}
            label={label}
            confirm="End the comparison"
            onConfirm={() => model.end(trial.id, keep)}
          >
            {means} What came of either stays to be seen here.
          </Confirm>
        ))}
      </div>
      {ending.status.value === 'failed' && (
        <p role="alert" class="notice failed">
          {failureWords('The comparison was not ended.', ending.failure.value)}
        </p>
      )}
    </>
  );
}

function NewTrial({ model }: { readonly model: TrialModel }) {
  const { starting } = model;
  const { language, subject, opening } = model.draft.value;
  const written = { lang: language, dir: directionOf(language) } as const;
  return (
    <form
      class="stack"
      aria-label="Compare with a second version"
      onSubmit={(event) => {
        event.preventDefault();
        model.start();
      }}
    >
      <Choice
        name="Language of the second version"
        value={language}
        options={BUYER_LANGUAGES}
        onChoose={(chosen) => model.edit({ language: chosen })}
      />
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
      {starting.status.value === 'failed' && (
        <p role="alert" class="notice failed">
          {failureWords('The comparison was not started; what you typed is kept.', starting.failure.value)}
        </p>
      )}
      <p>
        <button
          type="submit"
          class="button"
          aria-disabled={starting.isWaiting || (subject.trim() === '' && opening.trim() === '')}
        >
          {starting.isWaiting ? 'Starting …' : 'Compare from now on'}
        </button>
      </p>
    </form>
  );
}
