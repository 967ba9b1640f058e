import { useRef, useState } from 'preact/hooks';
import { HOME } from '../addresses.ts';
import { failureWords } from '../failure-words.ts';
import type { ChoicesModel } from './choices-model.ts';
import { isSameView, type QueueView, viewQuery } from './queue-view.ts';
import { viewOf, type ViewsModel } from './views-model.ts';

interface SavedViewsProps {
  readonly model: ViewsModel;
  readonly view: QueueView;
  readonly choices: ChoicesModel;
}

/** Ways back to views of one's own, and a name for the one that is shown. */
export function SavedViews({ model, view, choices }: SavedViewsProps) {
  const { views, changing } = model;
  const listRef = useRef<HTMLUListElement>(null);
  const isSaved = views.value.some((each) => isSameView(viewOf(each), view));
  const canSave = !isSaved && Object.keys(view.filters).length > 0;
  const remove = async (id: string) => {
    await model.remove(id);
    // The button that was pressed is gone.
    listRef.current?.querySelector<HTMLElement>('a')?.focus();
  };
  if (views.value.length === 0 && !canSave) return null;
  return (
    <div class="saved-views stack">
      {views.value.length > 0 && (
        <ul aria-label="Saved views" class="small" ref={listRef}>
          {views.value.map((each) => {
            const { id, name, filters } = each;
            const isGone = filters.tag !== undefined && choices.isTagGone(filters.tag);
            return (
              <li key={id} class="row">
                <a
                  href={HOME + viewQuery(viewOf(each))}
                  aria-current={isSameView(viewOf(each), view) ? 'true' : undefined}
                >
                  <bdi>{name}</bdi>
                </a>
                {isGone && <span class="muted">no case has the tag “{filters.tag}” any more</span>}
                <button
                  type="button"
                  class="button quiet"
                  aria-label={`Delete the saved view ${name}`}
                  onClick={() => void remove(id)}
                >
                  Delete
                </button>
              </li>
            );
          })}
        </ul>
      )}
      {changing.status.value === 'failed' && (
        <p class="notice failed" role="alert">
          {failureWords('The saved views were not changed.', changing.failure.value)}
        </p>
      )}
      {canSave && <SaveView model={model} view={view} />}
    </div>
  );
}

function SaveView({ model, view }: Pick<SavedViewsProps, 'model' | 'view'>) {
  const [name, type] = useState('');
  const save = async () => {
    if (name.trim() !== '' && (await model.save(name.trim(), view))) type('');
  };
  return (
    <form
      class="save-view"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <label class="visually-hidden" htmlFor="view-name">
        Name of this view
      </label>
      <input
        id="view-name"
        class="control"
        placeholder="Name this view"
        maxLength={60}
        value={name}
        onInput={(event) => type(event.currentTarget.value)}
      />
      <button type="submit" class="button">
        Save
      </button>
    </form>
  );
}
