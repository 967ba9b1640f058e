import { SORTS, type Sort } from '../../contract/sorts.ts';
import { plural } from '../../ui/format.ts';
import type { BrowseModel } from './browse-model.ts';

const SORT_WORDS: Record<Sort, string> = {
  newest: 'Newest first',
  oldest: 'Oldest first',
  highest: 'Highest rated first',
  lowest: 'Lowest rated first',
  helpful: 'Most helpful first',
};

interface ToolbarProps {
  readonly model: BrowseModel;
}

/** One quiet line: what is shown, the way back to all, and the order. */
export function Toolbar({ model }: ToolbarProps) {
  const { shown, sort } = model;
  const showAll = ({ currentTarget }: { currentTarget: Element }) => {
    // The button goes; the focus would fall to the top of the page with it.
    currentTarget.closest('.toolbar')?.querySelector('select')?.focus();
    model.choose({});
  };
  return (
    <div class="toolbar" part="toolbar">
      <p class="shown">
        {Object.values(shown).some(Boolean) ? (
          <>
            {plural(model.total, 'review')}
            {shown.rating && ` with ${plural(shown.rating, 'star')}`}{' '}
            <button type="button" class="link" onClick={showAll}>
              Show all
            </button>
          </>
        ) : (
          'All reviews'
        )}
      </p>
      <button type="button" class="link sort" data-act="choose">
        Filter and search
      </button>
      <div class="sort">
        <label htmlFor="order">Order</label>
        <select
          id="order"
          value={sort}
          onChange={({ currentTarget }) => model.sortBy(currentTarget.value as Sort)}
        >
          {SORTS.map((each) => (
            <option key={each} value={each}>
              {SORT_WORDS[each]}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
