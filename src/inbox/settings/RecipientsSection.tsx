import { aLine } from './settings-draft.ts';
import { fieldId, SettingField } from './SettingField.tsx';
import { SettingsSection } from './SettingsSection.tsx';
import type { PartProps } from './ShopSection.tsx';
import { useFocusAfter } from './use-focus-after.ts';

const MOST = 20;

export function RecipientsSection({ model, draft }: PartProps) {
  const { recipients } = draft;
  const focusAfter = useFocusAfter();
  return (
    <SettingsSection
      id="settings-recipients"
      title="Who is told by mail"
      about="Of each new case, each answer of a customer, and each promise before and after it falls due."
    >
      {recipients.length === 0 && (
        <p>Nobody is told. A bad review is seen only by who looks into the inbox.</p>
      )}
      {recipients.map((line, at) => (
        <SettingField
          key={line.key}
          model={model}
          pointer={`/recipients/${at}`}
          label={`Recipient ${at + 1}`}
          type="email"
          value={line.text}
          onInput={(text) => model.edit({ recipients: recipients.with(at, { ...line, text }) })}
        >
          <button
            type="button"
            class="button"
            onClick={() => {
              model.editRows({ recipients: recipients.toSpliced(at, 1) });
              focusAfter('add-recipient');
            }}
          >
            Remove <span class="visually-hidden">recipient {line.text || at + 1}</span>
          </button>
        </SettingField>
      ))}
      {recipients.length < MOST && (
        <button
          type="button"
          class="button"
          id="add-recipient"
          onClick={() => {
            model.editRows({ recipients: [...recipients, aLine()] });
            focusAfter(fieldId(`/recipients/${recipients.length}`));
          }}
        >
          Add a recipient
        </button>
      )}
    </SettingsSection>
  );
}
