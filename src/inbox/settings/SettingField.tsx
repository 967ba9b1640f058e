import type { ComponentChildren } from 'preact';
import type { SettingsModel } from './settings-model.ts';

interface SettingFieldProps {
  readonly model: SettingsModel;
  /** JSON Pointer of what is typed here, by which its faults find it. */
  readonly pointer: string;
  readonly label: ComponentChildren;
  readonly hint?: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly type?: 'text' | 'email' | 'tel' | 'url';
  readonly inputMode?: 'numeric';
  /** Id of a list of choices. */
  readonly list?: string;
  readonly placeholder?: string | undefined;
  /** Stands beside the input, such as what removes it. */
  readonly children?: ComponentChildren;
}

export function SettingField({ model, pointer, label, hint, value, onInput, ...more }: SettingFieldProps) {
  const { type = 'text', children, list, placeholder, inputMode } = more;
  const id = fieldId(pointer);
  const fault = model.faults.value.find((each) => each.pointer === pointer);
  const describedBy = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ');
  // To the types each kind of input is another element; what is given to these is the same.
  const kind = { type } as { readonly type: 'text' };
  return (
    <div class="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div class="setting-control">
        <input
          id={id}
          class="control"
          {...kind}
          value={value}
          autocomplete="off"
          autocapitalize={type === 'text' ? undefined : 'none'}
          spellcheck={false}
          inputMode={inputMode}
          list={list}
          placeholder={placeholder}
          aria-invalid={fault !== undefined}
          aria-describedby={describedBy || undefined}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
        {children}
      </div>
      {fault && (
        <p class="error" id={`${id}-fault`}>
          {fault.words}
        </p>
      )}
    </div>
  );
}

/** Where the summary of faults leads to. */
export function fieldId(pointer: string): string {
  return `setting${pointer.replaceAll('/', '-')}`;
}
