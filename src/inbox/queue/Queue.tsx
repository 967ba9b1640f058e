import { useEffect } from 'preact/hooks';
import { plural } from '../../ui/format.ts';
import { Failure } from '../Failure.tsx';
import { CaseRow } from './CaseRow.tsx';
import { type QueueModel, type Tab, TABS } from './queue-model.ts';
import { useReaderAtRest } from './use-reader-at-rest.ts';

interface QueueProps {
  readonly model: QueueModel;
  /** The case that is open beside the list. */
  readonly openCase: string | undefined;
}

const TAB_NAMES: Readonly<Record<Tab, string>> = { active: 'Active', resolved: 'Resolved', closed: 'Closed' };
const NOTHING: Readonly<Record<Tab, string>> = {
  active: 'Nothing waits for you.',
  resolved: 'No customer has said “resolved” yet.',
  closed: 'No case was closed without the customer’s word.',
};

export function Queue({ model, openCase }: QueueProps) {
  const list = useReaderAtRest(model.isUndisturbed);
  useEffect(() => {
    if (model.reading.status.peek() === 'idle') model.open('active');
  }, [model]);
  return (
    <section class="queue" aria-labelledby="queue-title" ref={list}>
      <header class="queue-head">
        <h1 id="queue-title" class="visually-hidden">
          Cases
        </h1>
        <Tabs model={model} />
      </header>
      <p role="status" class="queue-changes">
        {model.waiting.value > 0 && (
          <button type="button" class="button" onClick={model.showChanges}>
            {plural(model.waiting.value, 'change')} — show
          </button>
        )}
      </p>
      <Rows model={model} openCase={openCase} />
    </section>
  );
}

function Tabs({ model }: Pick<QueueProps, 'model'>) {
  const counts = model.counts.value;
  const count = (tab: Tab) =>
    counts && (tab === 'active' ? counts.open + counts.answered + counts.promised : counts[tab]);
  return (
    <div class="tabs" role="group" aria-label="Which cases">
      {TABS.map((tab) => (
        <button
          type="button"
          class="tab"
          key={tab}
          aria-pressed={model.tab.value === tab}
          onClick={() => model.open(tab)}
        >
          {TAB_NAMES[tab]} {counts && <span class="count">{count(tab)}</span>}
        </button>
      ))}
    </div>
  );
}

function Rows({ model, openCase }: QueueProps) {
  const { reading, cases } = model;
  if (reading.status.value === 'failed') {
    return <Failure what="The cases could not be loaded." task={reading} />;
  }
  if (cases.value.length === 0) {
    if (reading.status.value === 'ready') return <p class="queue-empty">{NOTHING[model.tab.value]}</p>;
    return (
      <div class="queue-waiting" aria-busy="true">
        <p role="status">{reading.status.value === 'stalled' && 'This takes longer than usual …'}</p>
      </div>
    );
  }
  return (
    <>
      <ol class="rows">
        {cases.value.map((each) => (
          <CaseRow key={each.reviewId} case={each} isOpen={each.reviewId === openCase} />
        ))}
      </ol>
      <More model={model} />
    </>
  );
}

function More({ model }: Pick<QueueProps, 'model'>) {
  if (model.nextCursor.value === null) return null;
  return (
    <div class="queue-more stack">
      {model.growing.status.value === 'failed' && (
        <p class="notice failed" role="alert">
          More could not be loaded.
        </p>
      )}
      <button
        type="button"
        class="button"
        onClick={() => model.grow()}
        aria-disabled={model.growing.isWaiting}
      >
        {model.growing.isWaiting ? 'Loading …' : 'Show more cases'}
      </button>
    </div>
  );
}
