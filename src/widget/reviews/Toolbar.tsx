import { SORTS, type Sort } from '../../contract/sorts.ts';
import { reviewCountWords } from '../../ui/review-count-words.ts';
import { starWords } from '../../ui/star-words.ts';
import type { BrowseModel } from './browse-model.ts';
import { t } from '../../ui/words.ts';

const SORT_WORDS: Record<Sort, string> = {
  newest: t`Newest first`,
  oldest: t`Oldest first`,
  highest: t`Highest rated first`,
  lowest: t`Lowest rated first`,
  helpful: t`Most helpful first`,
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
            {shown.rating
              ? t`${reviewCountWords(model.total)} with ${starWords(shown.rating)}`
              : reviewCountWords(model.total)}{' '}
            <button type="button" class="link" onClick={showAll}>
              {t`Show all`}
            </button>
          </>
        ) : (
          t`All reviews`
        )}
      </p>
      <button type="button" class="link sort" data-act="choose">
        {t`Filter and search`}
      </button>
      <div class="sort">
        <label htmlFor="order">{t`Order`}</label>
        <select
          id="order"
          part="order"
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
