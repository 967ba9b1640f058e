import { type Filter, FILTERS } from '../../contract/filters.ts';
import type { Choice } from '../../contract/review.ts';
import { formatCount } from '../../ui/format.ts';
import type { ChooseModel } from './choose-model.ts';
import { choiceWords } from './choice-words.ts';
import { Chosen } from './Chosen.tsx';
import { SearchField } from './SearchField.tsx';
import { GROUP_WORDS } from './words.ts';

interface ChoosePanelProps {
  readonly model: ChooseModel;
}

/** Search and filters, opened from the toolbar; what is chosen stays in sight when it is closed. */
export function ChoosePanel({ model }: ChoosePanelProps) {
  const { browse, isOpen, notice } = model;
  const { page, shown } = browse;
  return (
    <div class="chooser">
      {isOpen && page && (
        <div class="panel" part="filters" id="filters">
          <SearchField model={model} />
          {groupsOf(page.choices).map(([name, choices]) => (
            <fieldset class="group" key={name}>
              <legend class="note">{name}</legend>
              {choices.map((choice) => (
                <ChoiceButton model={model} choice={choice} key={choice.filter + choice.value} />
              ))}
            </fieldset>
          ))}
        </div>
      )}
      <Chosen model={model} />
      <p class="note" role="status">
        {notice ||
          (page?.total === 0 && Object.values(shown).some(Boolean) ? 'No review fits all of this.' : '')}
      </p>
    </div>
  );
}

/** Filters of one name stand together; one that would leave all reviews or none is no choice. */
function groupsOf(choices: readonly Choice[]): [string, Choice[]][] {
  const groups = new Map<string, Choice[]>();
  for (const filter of FILTERS) {
    const own = choices.filter((choice) => choice.filter === filter);
    if (filter === 'language' && own.length < 2) continue;
    const name = GROUP_WORDS[filter];
    if (own.length > 0) groups.set(name, [...(groups.get(name) ?? []), ...own.toSorted(byMeaning(filter))]);
  }
  return [...groups];
}

/** Stars from five down; all else by how often it is. */
function byMeaning(filter: Filter): (a: Choice, b: Choice) => number {
  return filter === 'rating' ? (a, b) => Number(b.value) - Number(a.value) : (a, b) => b.count - a.count;
}

function ChoiceButton({ model, choice }: ChoosePanelProps & { readonly choice: Choice }) {
  const { value, count } = choice;
  const filter = choice.filter as Filter;
  const isChosen = String(model.browse.filters[filter]) === value;
  const choose = () => {
    model.choose(filter, filter === 'rating' ? Number(value) : value);
  };
  return (
    <button
      type="button"
      class="choice"
      part="filter"
      aria-pressed={isChosen}
      disabled={count === 0 && !isChosen}
      onClick={choose}
    >
      {choiceWords(filter, value)} <span class="note">{formatCount(count)}</span>
    </button>
  );
}
