import type { InvitationTrial, TrialOutcome } from '../../contract/invitation-trial.ts';
import { BarPlot } from '../insights/charts/BarPlot.tsx';
import { ChartFigure } from '../insights/charts/ChartFigure.tsx';
import { shareWords } from '../insights/root-causes.ts';
import { differenceWords } from './trial-words.ts';

export interface TrialChartProps {
  readonly trial: InvitationTrial;
}

/** In a file of its own, like all that is drawn. */
export function TrialChart({ trial }: TrialChartProps) {
  const { first, second } = trial.outcomes;
  const versions = [
    { name: 'As it was', outcome: first, look: 'second' },
    { name: 'The second version', outcome: second, look: 'main' },
  ] as const;
  return (
    <ChartFigure
      title="Who reviewed, by version"
      about={differenceWords(trial)}
      file="versions-of-the-invitation"
      head={['Version', 'Invited', 'Opened the page', 'Reviewed', 'Share']}
      rows={versions.map(({ name, outcome: { invited, opened, reviewed } }) => [
        name,
        invited,
        opened,
        reviewed,
        shareWords(shareOf({ invited, reviewed })),
      ])}
    >
      <BarPlot
        summary={versions.map(({ name, outcome }) => `${name}: ${outcomeWords(outcome)}`).join('; ')}
        groups={versions.map(({ name, outcome, look }) => ({
          name,
          bars: [{ share: shareOf(outcome), words: outcomeWords(outcome), look }],
        }))}
      />
    </ChartFigure>
  );
}

function shareOf({ invited, reviewed }: Pick<TrialOutcome, 'invited' | 'reviewed'>): number {
  return invited === 0 ? 0 : reviewed / invited;
}

function outcomeWords(outcome: TrialOutcome): string {
  return `${outcome.reviewed} of ${outcome.invited} (${shareWords(shareOf(outcome))})`;
}
