import type { DelayDraft } from './invitations-draft.ts';
import { NumberFields } from './NumberFields.tsx';
import type { SettingsModel } from './settings-model.ts';

interface DelayFieldsProps {
  readonly model: SettingsModel;
  readonly pointer: string;
  readonly delay: DelayDraft;
  readonly onEdit: (delay: DelayDraft) => void;
}

const KINDS = [
  { kind: 'afterDelivery', label: 'Days after delivery', hint: 'When the delivery is known.' },
  { kind: 'afterShipping', label: 'Days after shipping', hint: 'When only that is known.' },
  { kind: 'afterOrder', label: 'Days after the order', hint: 'When nothing else is known.' },
] as const;

export function DelayFields({ model, pointer, delay, onEdit }: DelayFieldsProps) {
  return (
    <NumberFields
      model={model}
      fields={KINDS.map(({ kind, label, hint }) => ({
        pointer: `${pointer}/${kind}`,
        label,
        hint,
        value: delay[kind],
        onInput: (days: string) => onEdit({ ...delay, [kind]: days }),
      }))}
    />
  );
}
