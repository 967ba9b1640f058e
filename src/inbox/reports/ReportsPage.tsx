import { useEffect, useRef } from 'preact/hooks';
import { Failure } from '../Failure.tsx';
import { failureWords } from '../failure-words.ts';
import { ReportedRow } from './ReportedRow.tsx';
import type { ReportsModel } from './reports-model.ts';

export function ReportsPage({ model }: { readonly model: ReportsModel }) {
  useEffect(() => model.show(false), [model]);
  const headingRef = useRef<HTMLHeadingElement>(null);
  const marked = model.marked.value;
  const isMarked = marked && model.marking.status.value === 'ready';
  return (
    <div class="page reports stack">
      <h1 tabIndex={-1} ref={headingRef}>
        Reported reviews
      </h1>
      <p class="muted text">
        Shoppers say that something is wrong with these. A report hides nothing and changes no figure: every
        review here stays as it is. “Seen” only keeps for your colleagues that somebody has looked.
      </p>
      <Tabs model={model} />
      <p role="status" class="visually-hidden">
        {isMarked && `Seen: ${marked.review.headline || 'without a headline'}`}
      </p>
      {/* The button that was pressed is gone with its row. */}
      <List model={model} onMarked={() => headingRef.current?.focus()} />
    </div>
  );
}

function Tabs({ model }: { readonly model: ReportsModel }) {
  const isSeenShown = model.isSeenShown.value;
  const { value: unseen } = model.unseen;
  return (
    <div class="tabs" role="group" aria-label="Which reports">
      <button type="button" class="tab" aria-pressed={!isSeenShown} onClick={() => model.show(false)}>
        New {unseen !== undefined && <span class="count">{unseen}</span>}
      </button>
      <button type="button" class="tab" aria-pressed={isSeenShown} onClick={() => model.show(true)}>
        Seen
      </button>
    </div>
  );
}

interface ListProps {
  readonly model: ReportsModel;
  readonly onMarked: () => void;
}

function List({ model, onMarked }: ListProps) {
  const { reading, reported } = model;
  if (reading.status.value === 'failed') {
    return <Failure what="The reports could not be loaded." task={reading} />;
  }
  if (reported.value.length === 0 && reading.status.value !== 'ready') {
    return (
      <div class="page-waiting" aria-busy="true">
        <p role="status">{reading.status.value === 'stalled' && 'This takes longer than usual …'}</p>
      </div>
    );
  }
  if (reported.value.length === 0 && model.nextCursor.value === null) {
    return (
      <p class="reports-empty">
        {model.isSeenShown.value ? 'Nobody has looked at a report yet.' : 'No report waits to be looked at.'}
      </p>
    );
  }
  return (
    <>
      <ol aria-label="Reported reviews">
        {reported.value.map((report) => (
          <ReportedRow key={report.review.id} model={model} report={report} onMarked={onMarked} />
        ))}
      </ol>
      <More model={model} />
    </>
  );
}

function More({ model }: { readonly model: ReportsModel }) {
  const { growing, nextCursor } = model;
  if (nextCursor.value === null) return null;
  return (
    <div class="stack">
      {growing.status.value === 'failed' && (
        <p class="notice failed" role="alert">
          {failureWords('More could not be loaded.', growing.failure.value)}
        </p>
      )}
      <button type="button" class="button" aria-disabled={growing.isWaiting} onClick={() => model.grow()}>
        {growing.isWaiting ? 'Loading …' : 'Show more'}
      </button>
    </div>
  );
}
