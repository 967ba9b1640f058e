import { useEffect, useRef, useState } from 'preact/hooks';
import type { ChoicesModel } from './choices-model.ts';
import { FilterFields } from './FilterFields.tsx';
import { chipsOf } from './filter-words.ts';
import { EVERYTHING, type QueueView, withFilter } from './queue-view.ts';
import { SavedViews } from './SavedViews.tsx';
import type { ViewsModel } from './views-model.ts';

interface FilterBarProps {
  readonly view: QueueView;
  readonly choices: ChoicesModel;
  readonly views: ViewsModel;
  /** `isStep`: not a place of its own that Back would lead to, such as half a word. */
  readonly onView: (view: QueueView, isStep?: boolean) => void;
}

/** So long one may pause within a word; in milliseconds. */
const PAUSE = 250;

export function FilterBar({ view, choices, views, onView }: FilterBarProps) {
  const chips = chipsOf(view.filters, choices);
  return (
    <div class="filters stack">
      <SearchField view={view} onView={onView} />
      {chips.length > 0 && (
        <ul class="chips" aria-label="Filters">
          {chips.map(({ name, words }) => (
            <li key={name}>
              <button
                type="button"
                class="chip"
                aria-label={`Remove the filter ${words}`}
                onClick={() => onView(withFilter(view, { [name]: undefined }))}
              >
                <bdi>{words}</bdi>
                <span aria-hidden="true"> ×</span>
              </button>
            </li>
          ))}
          {chips.length > 1 && (
            <li>
              <button
                type="button"
                class="button quiet"
                onClick={() => onView({ ...EVERYTHING, tab: view.tab })}
              >
                Remove all
              </button>
            </li>
          )}
        </ul>
      )}
      <SavedViews model={views} view={view} choices={choices} />
      <details onToggle={(event) => event.currentTarget.open && choices.read()}>
        <summary class="small">Filter</summary>
        <FilterFields view={view} choices={choices} onView={onView} />
      </details>
    </div>
  );
}

function SearchField({ view, onView }: Pick<FilterBarProps, 'view' | 'onView'>) {
  const searched = view.filters.q ?? '';
  const [text, type] = useState(searched);
  const timerRef = useRef<ReturnType<typeof setTimeout>>(undefined);
  // Back, or a removed chip, changes what is searched for.
  useEffect(() => type((typed) => (typed.trim() === searched ? typed : searched)), [searched]);
  useEffect(() => () => clearTimeout(timerRef.current), []);
  const search = (words: string, isStep: boolean) => {
    clearTimeout(timerRef.current);
    const q = words.trim() || undefined;
    if (q !== view.filters.q) onView(withFilter(view, { q }), isStep);
  };
  return (
    <form
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        search(text, false);
      }}
    >
      <label class="visually-hidden" htmlFor="queue-search">
        Search in reviews and threads
      </label>
      <input
        type="search"
        id="queue-search"
        class="control"
        placeholder="Search in reviews and threads"
        maxLength={200}
        value={text}
        onInput={({ currentTarget: { value } }) => {
          type(value);
          clearTimeout(timerRef.current);
          timerRef.current = setTimeout(() => search(value, true), PAUSE);
        }}
      />
    </form>
  );
}
