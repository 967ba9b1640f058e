import { fieldId } from './SettingField.tsx';
import type { SettingsModel } from './settings-model.ts';

interface SettingAreaProps {
  readonly model: SettingsModel;
  /** JSON Pointer of what is typed here, by which its faults find it. */
  readonly pointer: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
}

/** A setting of several lines. */
export function SettingArea({ model, pointer, label, hint, value, onInput }: SettingAreaProps) {
  const id = fieldId(pointer);
  const fault = model.faults.value.find((each) => each.pointer === pointer);
  return (
    <div class="field">
      <label htmlFor={id}>{label}</label>
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <textarea
        id={id}
        class="control"
        rows={3}
        value={value}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-hint${fault ? ` ${id}-fault` : ''}`}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
      {fault && (
        <p class="error" id={`${id}-fault`}>
          {fault.words}
        </p>
      )}
    </div>
  );
}
