import { useLocation } from 'preact-iso/router';
import { useEffect, useMemo } from 'preact/hooks';
import type { Insights } from '../../contract/insights.ts';
import { INSIGHTS } from '../addresses.ts';
import { Failure } from '../Failure.tsx';
import type { InboxClient } from '../inbox-client.ts';
import { Figures } from './Figures.tsx';
import { InsightsModel, SPANS } from './insights-model.ts';
import { Topics } from './Topics.tsx';

export function InsightsPage({ client }: { readonly client: InboxClient }) {
  const model = useMemo(() => new InsightsModel(client), [client]);
  const { query } = useLocation();
  const days = SPANS.find((span) => String(span) === query['days']) ?? SPANS[0];
  useEffect(() => model.read(days), [model, days]);
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
      <Shown model={model} />
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
      <Topics topics={insights.topics} />
    </>
  );
}
