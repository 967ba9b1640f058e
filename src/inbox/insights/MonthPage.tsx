import { useLocation } from 'preact-iso/router';
import { useEffect, useMemo } from 'preact/hooks';
import type { MonthReport } from '../../contract/trends.ts';
import { formatDate } from '../../ui/format.ts';
import { INSIGHTS, MONTH } from '../addresses.ts';
import { dayIn } from '../composer/working-days.ts';
import { Failure } from '../Failure.tsx';
import type { InboxClient } from '../inbox-client.ts';
import { now } from '../now.ts';
import { monthChanges } from './month-changes.ts';
import { MonthModel } from './month-model.ts';
import { monthAfter, monthWords } from './month-names.ts';
import { MonthTable } from './MonthTable.tsx';
import { Topics } from './Topics.tsx';

interface MonthPageProps {
  readonly client: InboxClient;
  readonly shopName: string;
}

/** A month on one page, for whoever is not in the inbox every day. */
export function MonthPage({ client, shopName }: MonthPageProps) {
  const model = useMemo(() => new MonthModel(client), [client]);
  const { query } = useLocation();
  const month = query['month'];
  useEffect(() => model.read(month), [model, month]);
  const report = model.report.value;
  const { reading } = model;
  if (reading.status.value === 'failed') {
    return (
      <div class="page stack">
        <h1>Month</h1>
        <Failure what="The month could not be loaded." task={reading} />
      </div>
    );
  }
  return (
    <div class="page month stack wide">
      {report ? (
        <Full report={report} shopName={shopName} />
      ) : (
        <>
          <h1>Month</h1>
          <div class="page-waiting" aria-busy="true">
            <p role="status">{reading.status.value === 'stalled' && 'This takes longer than usual …'}</p>
          </div>
        </>
      )}
    </div>
  );
}

function Full({ report, shopName }: { readonly report: MonthReport; readonly shopName: string }) {
  const { month, figures, before } = report;
  const changes = monthChanges(report);
  return (
    <>
      <header class="month-head">
        <div>
          <p class="muted">
            <bdi>{shopName}</bdi>
          </p>
          <h1>{monthWords(month)}</h1>
          <p class="muted small" role="status">
            {spanWords(report)}
          </p>
        </div>
        <Ways report={report} />
      </header>
      {changes.length === 0 ? (
        <p>No case was opened and no review was published.</p>
      ) : (
        <>
          <section aria-labelledby="month-changes" class="stack">
            <h2 id="month-changes">What changed</h2>
            <ul class="month-changes text">
              {changes.map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          </section>
          <MonthTable figures={figures} before={before} month={month} />
          {figures.topics.length > 0 && <Topics topics={figures.topics} />}
        </>
      )}
    </>
  );
}

/** Not on paper. */
function Ways({ report: { month, isRunning } }: { readonly report: MonthReport }) {
  const earlier = monthAfter(month, -1);
  const later = monthAfter(month, 1);
  return (
    <nav class="row month-ways" aria-label="Months">
      <a href={`${MONTH}?month=${earlier}`}>{monthWords(earlier)}</a>
      {!isRunning && later <= dayIn(undefined, now.value).slice(0, 7) && (
        <a href={`${MONTH}?month=${later}`}>{monthWords(later)}</a>
      )}
      <a href={INSIGHTS}>All insights</a>
      <button type="button" class="button" onClick={() => print()}>
        Print
      </button>
    </nav>
  );
}

function spanWords({ month, until, isRunning }: MonthReport): string {
  const earlier = monthWords(monthAfter(month, -1));
  return isRunning
    ? `Up to ${formatDate(until)}, beside as much of ${earlier}.`
    : `The whole month, beside ${earlier}.`;
}
