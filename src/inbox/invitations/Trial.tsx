import { BUYER_LANGUAGES } from '../../contract/buyer-languages.ts';
import type { InvitationTrial, TrialVersion } from '../../contract/invitation-trial.ts';
import { directionOf } from '../../ui/direction.ts';
import { formatDate } from '../../ui/format.ts';
import { Confirm } from '../Confirm.tsx';
import { Failure } from '../Failure.tsx';
import { failureWords } from '../failure-words.ts';
import { useRights } from '../rights.ts';
import { NewTrial } from './NewTrial.tsx';
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
