import type { CaseFilters } from '../../contract/case-work.ts';
import { TOPIC_NAMES, TOPICS } from '../../contract/topics.ts';
import type { ChoicesModel } from './choices-model.ts';
import { languageName } from './filter-words.ts';
import { type QueueView, withFilter } from './queue-view.ts';

interface FilterFieldsProps {
  readonly view: QueueView;
  readonly choices: ChoicesModel;
  readonly onView: (view: QueueView) => void;
}

const STARS = ['1', '2', '3', '4', '5'] as const;

export function FilterFields({ view, choices, onView }: FilterFieldsProps) {
  const { filters } = view;
  const narrow = (change: Partial<CaseFilters>) => onView(withFilter(view, change));
  const { assignees, me } = choices.people.value;
  const { tags, products, languages } = choices.filters.value;
  const people = [
    ...(me === null ? [] : [[me, 'Me'] as const]),
    ['none', 'Nobody'] as const,
    ...assignees.filter(({ id }) => id !== me).map(({ id, name }) => [id, name] as const),
  ];
  const topics = TOPICS.map((topic) => [topic, TOPIC_NAMES[topic]] as const);
  return (
    <div class="filter-fields">
      <Stars stars={filters.stars ?? []} onStars={(stars) => narrow({ stars })} />
      <Choice label="Whose" name="assignee" filters={filters} options={people} onChoice={narrow} />
      <Choice label="Topic" name="topic" filters={filters} options={topics} onChoice={narrow} />
      <Choice
        label="Product"
        name="product"
        filters={filters}
        options={products.map(({ productID, name }) => [productID, name])}
        onChoice={narrow}
      />
      <Choice
        label="Tag"
        name="tag"
        filters={filters}
        options={tags.map((tag) => [tag, tag])}
        onChoice={narrow}
      />
      <Choice
        label="Language"
        name="language"
        filters={filters}
        options={languages.map((tag) => [tag, languageName(tag)])}
        onChoice={narrow}
      />
      <Tick label="Changed since our reply" name="changedSinceReply" filters={filters} onChoice={narrow} />
      <Tick label="Promise late" name="promiseLate" filters={filters} onChoice={narrow} />
    </div>
  );
}

interface StarsProps {
  readonly stars: NonNullable<CaseFilters['stars']>;
  readonly onStars: (stars: CaseFilters['stars']) => void;
}

function Stars({ stars, onStars }: StarsProps) {
  const toggled = (star: (typeof STARS)[number]) =>
    STARS.filter((each) => stars.includes(each) !== (each === star));
  return (
    <fieldset class="filter-stars">
      <legend class="small">Stars</legend>
      {STARS.map((star) => (
        <label key={star} class="filter-star">
          <input
            type="checkbox"
            checked={stars.includes(star)}
            onChange={() => {
              const left = toggled(star);
              onStars(left.length > 0 ? left : undefined);
            }}
          />{' '}
          {star}
        </label>
      ))}
    </fieldset>
  );
}

interface FilterProps {
  readonly label: string;
  readonly filters: CaseFilters;
  readonly onChoice: (change: Partial<CaseFilters>) => void;
}

interface ChoiceProps extends FilterProps {
  readonly name: 'assignee' | 'topic' | 'product' | 'tag' | 'language';
  readonly options: readonly (readonly [value: string, words: string])[];
}

function Choice({ label, name, filters, options, onChoice }: ChoiceProps) {
  const chosen = filters[name] ?? '';
  const isOffered = chosen === '' || options.some(([value]) => value === chosen);
  return (
    <div class="filter-choice">
      <label class="small" htmlFor={`filter-${name}`}>
        {label}
      </label>
      <select
        id={`filter-${name}`}
        class="control"
        value={chosen}
        onChange={({ currentTarget: { value } }) => onChoice({ [name]: value === '' ? undefined : value })}
      >
        <option value="">Any</option>
        {!isOffered && <option value={chosen}>{chosen}</option>}
        {options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

function Tick({
  label,
  name,
  filters,
  onChoice,
}: FilterProps & { name: 'changedSinceReply' | 'promiseLate' }) {
  return (
    <label class="filter-tick">
      <input
        type="checkbox"
        checked={filters[name] === 'true'}
        onChange={({ currentTarget: { checked } }) => onChoice({ [name]: checked ? 'true' : undefined })}
      />{' '}
      {label}
    </label>
  );
}
