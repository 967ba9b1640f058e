import type { FormModel } from './form-model.ts';
import type { TextName } from './judge.ts';
import { t } from '../../ui/words.ts';

interface TextFieldProps {
  readonly model: FormModel;
  readonly field: TextName;
  readonly label: string;
  readonly inputMode?: 'email';
  readonly autocomplete?: string;
  readonly hint?: string;
  readonly optional?: boolean;
  readonly multiline?: boolean;
  /** The longest text, in characters. A longer one is not cut off but told of. */
  readonly max: number;
}

/** From this share of the longest text on, the rest is counted. */
const NEARLY_FULL = 0.8;

export function TextField({ model, field, label, multiline, ...rest }: TextFieldProps) {
  const { autocomplete, inputMode, hint, optional, max } = rest;
  const value = model.draft[field];
  const error = model.errors[field];
  const props = {
    'id': field,
    'name': field,
    'class': 'input',
    value,
    'aria-invalid': Boolean(error),
    'aria-describedby': `${field}-error ${field}-hint`,
    'onInput': ({ currentTarget }: { currentTarget: { value: string } }) =>
      model.set(field, currentTarget.value),
  };
  return (
    <div class="field" part="field">
      <label class="label" part="label" htmlFor={field}>
        {label} {optional && <span class="note">{t`(optional)`}</span>}
      </label>
      {multiline ? (
        <textarea {...props} rows={5} dir="auto" />
      ) : (
        <input {...props} dir="auto" inputMode={inputMode} autocomplete={autocomplete} />
      )}
      {error && (
        <p class="error" part="error" id={`${field}-error`}>
          {error}
        </p>
      )}
      <p class="note" id={`${field}-hint`}>
        {hint}
        {value.length > max * NEARLY_FULL && t`${value.length} of ${max} characters`}
      </p>
    </div>
  );
}
