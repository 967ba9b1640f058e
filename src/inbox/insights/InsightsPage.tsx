import { useLocation } from 'preact-iso/router';
import { useEffect, useMemo } from 'preact/hooks';
import type { Insights } from '../../contract/insights.ts';
import { INSIGHTS, MONTH } from '../addresses.ts';
import { Failure } from '../Failure.tsx';
import type { InboxClient } from '../inbox-client.ts';
import { Figures } from './Figures.tsx';
import { InsightsModel, SPANS } from './insights-model.ts';
import { TrendsModel } from './trends-model.ts';

export function InsightsPage({ client }: { readonly client: InboxClient }) {
  const model = useMemo(() => new InsightsModel(client), [client]);
  const { query } = useLocation();
  const days = SPANS.find((span) => String(span) === query['days']) ?? SPANS[0];
  const trends = useMemo(() => new TrendsModel(client), [client]);
  useEffect(() => {
    model.read(days);
    trends.read(days);
  }, [model, trends, days]);
  return (
    <div class="page insights stack wide">
      <header class="insights-head">
        <h1>Insights</h1>
        <nav class="tabs" aria-label="Days that are counted">
          {SPANS.map((span) => (
            <a
              key={span}
              class="tab"
              href={`${INSIGHTS}?days=${span}`}
              aria-current={span === days ? 'true' : undefined}
            >
              {span} days
            </a>
          ))}
        </nav>
      </header>
      <p class="insights-month">
        <a href={MONTH}>This month on one page</a>
      </p>
      <Shown model={model} />
      {model.insights.value && <Drawn model={trends} insights={model.insights.value} />}
    </div>
  );
}

function Shown({ model }: { readonly model: InsightsModel }) {
  const { reading } = model;
  const insights = model.insights.value;
  if (reading.status.value === 'failed') {
    return <Failure what="The insights could not be loaded." task={reading} />;
  }
  if (!insights) {
    return (
      <div class="page-waiting" aria-busy="true">
        <p role="status">{reading.status.value === 'stalled' && 'This takes longer than usual …'}</p>
      </div>
    );
  }
  return insights.casesOpened === 0 ? <Nothing days={insights.days} /> : <Full insights={insights} />;
}

function Nothing({ days }: Pick<Insights, 'days'>) {
  return (
    <div class="insights-empty stack">
      <p role="status">No case was opened in the last {days} days.</p>
      <p class="muted">
        Each negative review opens one. How soon it was answered, what was promised and how it ended is
        counted here.
      </p>
    </div>
  );
}

function Full({ insights }: { readonly insights: Insights }) {
  return (
    <>
      <p class="muted text" role="status">
        About the cases that were opened in the last {insights.days} days, up to now.
      </p>
      <Figures insights={insights} />
    </>
  );
}

interface DrawnProps {
  readonly model: TrendsModel;
  readonly insights: Insights;
}

function Drawn({ model: { reading, drawn }, insights }: DrawnProps) {
  if (reading.status.value === 'failed') {
    return <Failure what="The charts could not be loaded." task={reading} />;
  }
  if (!drawn.value) return <div class="page-waiting" aria-busy="true" />;
  const { Charts, trends } = drawn.value;
  return <Charts insights={insights} trends={trends} />;
}
