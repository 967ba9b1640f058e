import { SettingField } from './SettingField.tsx';
import type { SettingsModel } from './settings-model.ts';

interface NumberField {
  readonly pointer: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
}

interface NumberFieldsProps {
  readonly model: SettingsModel;
  readonly fields: readonly NumberField[];
}

/** Numbers that belong together, side by side where there is room. */
export function NumberFields({ model, fields }: NumberFieldsProps) {
  return (
    <div class="numbers">
      {fields.map((field) => (
        <SettingField key={field.pointer} model={model} inputMode="numeric" {...field} />
      ))}
    </div>
  );
}
