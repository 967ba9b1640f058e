import { ALERTS } from '../addresses.ts';
import { aLine, type Line } from './settings-draft.ts';
import { fieldId, SettingField } from './SettingField.tsx';
import { SettingsSection } from './SettingsSection.tsx';
import type { PartProps } from './ShopSection.tsx';
import { TestButton } from './TestButton.tsx';
import { useFocusAfter } from './use-focus-after.ts';

const MOST = 20;

export function RecipientsSection({ model, draft }: PartProps) {
  const { recipients } = draft;
  const focusAfter = useFocusAfter();
  return (
    <SettingsSection model={model} of="recipients">
      <p>
        <a href={ALERTS}>What I am told of myself</a>
      </p>
      {recipients.length === 0 && <p>None. Members are told all the same, of what each of them wants.</p>}
      {recipients.map((line, at) => (
        <RecipientFields
          key={line.key}
          model={model}
          line={line}
          at={at}
          onInput={(text) => model.edit({ recipients: recipients.with(at, { ...line, text }) })}
          onRemove={() => {
            model.editRows({ recipients: recipients.toSpliced(at, 1) });
            focusAfter('add-recipient');
          }}
        />
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

interface RecipientFieldsProps extends Pick<PartProps, 'model'> {
  readonly line: Line;
  readonly at: number;
  readonly onInput: (text: string) => void;
  readonly onRemove: () => void;
}

function RecipientFields({ model, line, at, onInput, onRemove }: RecipientFieldsProps) {
  const email = line.text.trim();
  const isStored = model.shop.settings.value?.recipients.includes(email) === true;
  return (
    <div class="webhook">
      <SettingField
        model={model}
        pointer={`/recipients/${at}`}
        label={`Recipient ${at + 1}`}
        type="email"
        value={line.text}
        onInput={onInput}
      >
        <button type="button" class="button" onClick={onRemove}>
          Remove <span class="visually-hidden">recipient {line.text || at + 1}</span>
        </button>
      </SettingField>
      <TestButton
        model={model}
        tested={isStored ? { of: 'recipient', email } : undefined}
        what={`to recipient ${at + 1}`}
      />
    </div>
  );
}
