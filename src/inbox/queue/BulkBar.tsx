import { useState } from 'preact/hooks';
import { TAG_LENGTH } from '../../contract/case-work.ts';
import { plural } from '../../ui/format.ts';
import { Confirm } from '../Confirm.tsx';
import { failureWords } from '../failure-words.ts';
import type { ChoicesModel } from './choices-model.ts';
import type { SelectionModel } from './selection-model.ts';

interface BulkBarProps {
  readonly model: SelectionModel;
  readonly choices: ChoicesModel;
  readonly shown: readonly string[];
}

/** What can be done with all selected cases at once; it never touches a review. */
export function BulkBar({ model, choices, shown }: BulkBarProps) {
  const count = model.selected.value.size;
  const { outcome, acting } = model;
  return (
    <div class={count > 0 || outcome.value ? 'bulk stack' : undefined}>
      <p role="status">{outcome.value}</p>
      {acting.status.value === 'failed' && (
        <p role="alert" class="notice failed">
          {failureWords('Nothing was changed.', acting.failure.value)}
        </p>
      )}
      {count > 0 && (
        <section class="stack" aria-label="Selected cases">
          <p class="row">
            <b>{plural(count, 'case')} selected</b>
            <button type="button" class="button quiet" onClick={() => model.selectAll(shown)}>
              Select all shown
            </button>
            <button type="button" class="button quiet" onClick={model.clear}>
              Select none
            </button>
          </p>
          <Assign model={model} choices={choices} />
          <AddTag model={model} />
          <Confirm
            label="Close them"
            confirm={`Close ${plural(count, 'case')}`}
            onConfirm={() => void model.apply({ close: true }, 'closed')}
          >
            They leave the queue without the customers’ word, and shoppers do not see them as resolved.
          </Confirm>
        </section>
      )}
    </div>
  );
}

function Assign({ model, choices }: Pick<BulkBarProps, 'model' | 'choices'>) {
  const { assignees } = choices.people.value;
  const give = (value: string) => {
    const assignee = value === 'none' ? null : value;
    const done = assignee === null ? 'now nobody’s' : `given to ${choices.nameOf(assignee)}`;
    void model.apply({ assignee }, done);
  };
  return (
    <div class="bulk-act">
      <label class="small" htmlFor="bulk-assignee">
        Assign to
      </label>
      <select
        id="bulk-assignee"
        class="control"
        value=""
        onChange={(event) => {
          give(event.currentTarget.value);
          event.currentTarget.value = '';
        }}
      >
        <option value="" disabled>
          Choose …
        </option>
        <option value="none">Nobody</option>
        {assignees.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

function AddTag({ model }: Pick<BulkBarProps, 'model'>) {
  const [tag, type] = useState('');
  return (
    <form
      class="bulk-act"
      onSubmit={(event) => {
        event.preventDefault();
        const addTag = tag.trim();
        if (addTag === '') return;
        void model.apply({ addTag }, `tagged “${addTag}”`);
        type('');
      }}
    >
      <label class="small" htmlFor="bulk-tag">
        Add the tag
      </label>
      <input
        id="bulk-tag"
        class="control"
        maxLength={TAG_LENGTH}
        value={tag}
        onInput={(event) => type(event.currentTarget.value)}
      />
      <button type="submit" class="button">
        Add
      </button>
    </form>
  );
}
