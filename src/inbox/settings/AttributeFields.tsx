import { BEST_STEPS } from '../../contract/steps.ts';
import { SettingArea } from './SettingArea.tsx';
import type { AttributeDraft } from './settings-draft.ts';
import { fieldId, SettingField } from './SettingField.tsx';
import type { SettingsModel } from './settings-model.ts';

interface AttributeFieldsProps {
  readonly model: SettingsModel;
  readonly attribute: AttributeDraft;
  readonly at: number;
  readonly onEdit: (change: Partial<AttributeDraft>) => void;
  readonly onRemove: () => void;
}

const STEP_LABELS = [
  'Lowest step, such as “Too small”',
  'Second step (optional)',
  'Middle step, such as “Just right” (optional)',
  'Fourth step (optional)',
  'Highest step, such as “Too large”',
];

const BEST_WORDS: Readonly<Record<(typeof BEST_STEPS)[number], string>> = {
  high: 'At the highest step, as of a quality',
  middle: 'In the middle, as of a fit',
};

export function AttributeFields({ model, attribute, at, onEdit, onRemove }: AttributeFieldsProps) {
  const { name, words, best, products } = attribute;
  const pointer = `/attributes/${at}`;
  return (
    <li class="channel">
      <div class="channel-head">
        <h3>Question {at + 1}</h3>
        <button type="button" class="button quiet" onClick={onRemove}>
          Remove <span class="visually-hidden">question {at + 1}</span>
        </button>
      </div>
      <SettingField
        model={model}
        pointer={`${pointer}/name`}
        label="What it asks about, such as “Fit”"
        value={name}
        onInput={(typed) => onEdit({ name: typed })}
      />
      {STEP_LABELS.map((label, step) => (
        <SettingField
          key={label}
          model={model}
          pointer={`${pointer}/words/${step}`}
          label={label}
          value={words[step] ?? ''}
          onInput={(typed) => onEdit({ words: words.with(step, typed) })}
        />
      ))}
      <BestField pointer={pointer} best={best} onEdit={onEdit} />
      <SettingArea
        model={model}
        pointer={`${pointer}/products`}
        label="Products that it is asked of"
        hint="Their ids, one a line. Leave it empty to ask it of every product."
        value={products}
        onInput={(typed) => onEdit({ products: typed })}
      />
    </li>
  );
}

interface BestFieldProps extends Pick<AttributeFieldsProps, 'onEdit'> {
  readonly pointer: string;
  readonly best: AttributeDraft['best'];
}

function BestField({ pointer, best, onEdit }: BestFieldProps) {
  const id = `${fieldId(pointer)}-best`;
  return (
    <div class="field">
      <label htmlFor={id}>Where the best answer lies</label>
      <select
        id={id}
        class="control"
        value={best}
        onChange={({ currentTarget }) =>
          onEdit({ best: currentTarget.value === 'middle' ? 'middle' : 'high' })
        }
      >
        {BEST_STEPS.map((each) => (
          <option key={each} value={each}>
            {BEST_WORDS[each]}
          </option>
        ))}
      </select>
    </div>
  );
}
