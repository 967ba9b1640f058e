import { plural } from '../../ui/format.ts';
import { REPORTS } from '../addresses.ts';
import { Failure } from '../Failure.tsx';
import { BulkBar } from './BulkBar.tsx';
import { CaseRow } from './CaseRow.tsx';
import type { ChoicesModel } from './choices-model.ts';
import { FilterBar } from './FilterBar.tsx';
import type { QueueModel } from './queue-model.ts';
import { EVERYTHING, type QueueView, type Tab, TABS, viewQuery } from './queue-view.ts';
import type { SelectionModel } from './selection-model.ts';
import { useReaderAtRest } from './use-reader-at-rest.ts';
import type { ViewsModel } from './views-model.ts';

interface QueueProps {
  readonly model: QueueModel;
  readonly choices: ChoicesModel;
  readonly views: ViewsModel;
  readonly selection: SelectionModel;
  readonly onView: (view: QueueView, isStep?: boolean) => void;
  readonly onShortcuts: () => void;
  /** How many reviews have reports of readers that nobody has looked at. */
  readonly unseenReports: number;
  /** The case that is open beside the list. */
  readonly openCase: string | undefined;
}

const TAB_NAMES: Readonly<Record<Tab, string>> = { active: 'Active', resolved: 'Resolved', closed: 'Closed' };
const NOTHING: Readonly<Record<Tab, string>> = {
  active: 'Nothing waits for you.',
  resolved: 'No customer has said “resolved” yet.',
  closed: 'No case was closed without the customer’s word.',
};

export function Queue(props: QueueProps) {
  const { model, openCase, choices, views, selection, unseenReports, onView, onShortcuts } = props;
  const list = useReaderAtRest(model.isUndisturbed);
  const view = model.view.value;
  return (
    <section class="queue" aria-labelledby="queue-title" ref={list}>
      <header class="queue-head">
        <h1 id="queue-title" class="visually-hidden">
          Cases
        </h1>
        <Tabs model={model} onTab={(tab) => onView({ ...view, tab })} />
      </header>
      <FilterBar view={view} choices={choices} views={views} onView={onView} />
      {unseenReports > 0 && (
        <p class="queue-reports small">
          <a href={REPORTS}>{plural(unseenReports, 'reported review')} to look at</a>
        </p>
      )}
      <p role="status" class="queue-changes">
        {model.waiting.value > 0 && (
          <button type="button" class="button" onClick={model.showChanges}>
            {plural(model.waiting.value, 'change')} — show
          </button>
        )}
      </p>
      <Rows model={model} openCase={openCase} selection={selection} onView={onView} />
      <BulkBar
        model={selection}
        choices={choices}
        shown={model.cases.value.map(({ reviewId }) => reviewId)}
      />
      <p class="queue-foot">
        <a class="small" href={REPORTS}>
          Reported reviews
        </a>
        <button type="button" class="button quiet" onClick={onShortcuts}>
          Keyboard shortcuts
        </button>
      </p>
    </section>
  );
}

function Tabs({ model, onTab }: Pick<QueueProps, 'model'> & { readonly onTab: (tab: Tab) => void }) {
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
          aria-pressed={model.view.value.tab === tab}
          onClick={() => onTab(tab)}
        >
          {TAB_NAMES[tab]} {counts && <span class="count">{count(tab)}</span>}
        </button>
      ))}
    </div>
  );
}

type RowsProps = Pick<QueueProps, 'model' | 'openCase' | 'selection' | 'onView'>;

function Rows({ model, openCase, selection, onView }: RowsProps) {
  const { reading, cases } = model;
  const view = model.view.value;
  const query = viewQuery(view);
  if (reading.status.value === 'failed') {
    return <Failure what="The cases could not be loaded." task={reading} />;
  }
  if (cases.value.length === 0) {
    if (reading.status.value === 'ready') return <Nothing view={view} onView={onView} />;
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
          <CaseRow
            key={each.reviewId}
            case={each}
            isOpen={each.reviewId === openCase}
            query={query}
            isSelected={selection.selected.value.has(each.reviewId)}
            onSelect={() => selection.toggle(each.reviewId)}
          />
        ))}
      </ol>
      <More model={model} />
    </>
  );
}

function Nothing({ view, onView }: Pick<QueueProps, 'onView'> & { readonly view: QueueView }) {
  if (Object.keys(view.filters).length === 0) return <p class="queue-empty">{NOTHING[view.tab]}</p>;
  const { tag } = view.filters;
  return (
    <div class="queue-empty stack">
      <p>{tag === undefined ? 'No case fits these filters.' : `No case here has the tag “${tag}”.`}</p>
      <button type="button" class="button" onClick={() => onView({ ...EVERYTHING, tab: view.tab })}>
        Remove all filters
      </button>
    </div>
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
