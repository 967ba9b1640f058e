import type { ComponentChildren } from 'preact';
import type { Insights } from '../../contract/insights.ts';
import { formatCount, formatMean, plural } from '../../ui/format.ts';
import { gainWords, hoursWords, openCases } from './insight-words.ts';
import { shareWords } from './root-causes.ts';

export function Figures({ insights }: { readonly insights: Insights }) {
  const { casesOpened, casesResolved, casesClosed, medianHoursToReply, p90HoursToReply } = insights;
  const { answeredWithin24Hours, answeredWithin72Hours } = insights;
  const { promisesKept, promisesLate } = insights;
  const promises = promisesKept + promisesLate;
  return (
    <dl class="figures">
      <Figure
        name="Time to first reply"
        figure={medianHoursToReply === null ? '–' : hoursWords(medianHoursToReply)}
      >
        {medianHoursToReply === null
          ? 'no case was answered yet'
          : `the median; nine of ten came within ${hoursWords(p90HoursToReply ?? medianHoursToReply)}`}
      </Figure>
      <Figure
        name="Answered within 24 hours"
        figure={<Share part={answeredWithin24Hours} of={casesOpened} />}
      >
        {shareWords(answeredWithin24Hours / casesOpened)} of the cases; within 72 hours{' '}
        {shareWords(answeredWithin72Hours / casesOpened)}
      </Figure>
      <Figure
        name="Promises kept in time"
        figure={promises === 0 ? '–' : <Share part={promisesKept} of={promises} />}
      >
        {promises === 0 ? 'none has fallen due' : lateWords(promisesLate)}
      </Figure>
      <Figure name="Cases opened" figure={formatCount(casesOpened)}>
        {formatCount(openCases(insights))} still open
      </Figure>
      <Figure name="Resolved" figure={formatCount(casesResolved)}>
        by the customer’s word; {formatCount(casesClosed)} closed without it
      </Figure>
      <StarsChanged {...insights.ratingsChanged} />
    </dl>
  );
}

function StarsChanged(changed: Insights['ratingsChanged']) {
  const { count, meanBefore, meanAfter } = changed;
  const name = 'Stars before and after';
  if (meanBefore === null || meanAfter === null) {
    return (
      <Figure name={name} figure="–">
        no customer changed theirs after your reply
      </Figure>
    );
  }
  const means = (
    <>
      {formatMean(meanBefore)} <span aria-hidden="true">→</span>
      <span class="visually-hidden">, then</span> {formatMean(meanAfter)}
    </>
  );
  return (
    <Figure name={name} figure={means}>
      {plural(count, 'customer')} changed theirs: {gainWords(meanBefore, meanAfter)}
    </Figure>
  );
}

interface FigureProps {
  readonly name: string;
  readonly figure: ComponentChildren;
  readonly children: ComponentChildren;
}

function Figure({ name, figure, children }: FigureProps) {
  return (
    <div class="figure">
      <dt>{name}</dt>
      <dd>
        <span class="figure-value">{figure}</span> <span class="muted small">{children}</span>
      </dd>
    </div>
  );
}

function Share({ part, of }: { readonly part: number; readonly of: number }) {
  return (
    <>
      {formatCount(part)} <span class="figure-of">of {formatCount(of)}</span>
    </>
  );
}

function lateWords(late: number): string {
  return late === 0 ? 'none was late' : `${formatCount(late)} late`;
}
