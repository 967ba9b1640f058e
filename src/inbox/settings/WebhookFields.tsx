import type { WebhookKind } from '../../contract/shop-settings.ts';
import { OccurrenceChoice } from './OccurrenceChoice.tsx';
import type { WebhookDraft } from './settings-draft.ts';
import type { SettingsModel } from './settings-model.ts';
import { fieldId, SettingField } from './SettingField.tsx';
import { TestButton } from './TestButton.tsx';
import { WebhookSecret } from './WebhookSecret.tsx';

const KINDS: Readonly<Record<WebhookKind, { name: string; gets: string; example: string }>> = {
  signed: {
    name: 'System of your own',
    gets: 'It gets the whole event as JSON, signed.',
    example: 'https://',
  },
  chat: {
    name: 'Slack, Mattermost or alike',
    gets: 'It gets one short text with a link to the case, as incoming webhooks take it.',
    example: 'https://hooks.slack.com/services/…',
  },
  teams: {
    name: 'Microsoft Teams',
    gets: 'It gets a card with a button to the case. In Teams, make a workflow “when a webhook request is received”.',
    example: 'https://….logic.azure.com/workflows/…',
  },
};

/** What calls for somebody; a channel that tells of everything is soon read by nobody. */
const FOR_CHATS = [
  'review.negative',
  'message.received',
  'case.settled',
  'promise.late',
  'case.unanswered',
] as const;

interface WebhookFieldsProps {
  readonly model: SettingsModel;
  readonly webhook: WebhookDraft;
  readonly at: number;
  readonly onEdit: (change: Partial<WebhookDraft>) => void;
  readonly onRemove: () => void;
}

export function WebhookFields({ model, webhook, at, onEdit, onRemove }: WebhookFieldsProps) {
  const { url, kind, occurrences } = webhook;
  const stored = model.shop.settings.value?.webhooks.find((each) => each.url === url.trim());
  return (
    <div class="webhook channel">
      <KindField
        number={at + 1}
        id={fieldId(`/webhooks/${at}/kind`)}
        kind={kind}
        onChange={(chosen) => {
          const isFirst = occurrences === null && kind === 'signed';
          onEdit({ kind: chosen, ...(isFirst && { occurrences: [...FOR_CHATS] }) });
        }}
      />
      <SettingField
        model={model}
        pointer={`/webhooks/${at}/url`}
        label={`Address of webhook ${at + 1}`}
        type="url"
        placeholder={KINDS[kind].example}
        value={url}
        onInput={(text) => onEdit({ url: text })}
      >
        <button type="button" class="button" onClick={onRemove}>
          Remove <span class="visually-hidden">webhook {url || at + 1}</span>
        </button>
      </SettingField>
      <OccurrenceChoice
        number={at + 1}
        isChat={kind !== 'signed'}
        chosen={occurrences}
        onChoose={(chosen) => onEdit({ occurrences: chosen })}
      />
      {kind === 'signed' && <WebhookSecret key={stored?.id} number={at + 1} secret={stored?.secret} />}
      <TestButton
        model={model}
        tested={stored && !model.isChangedPart('webhooks') ? { of: 'webhook', url: stored.url } : undefined}
        what={`to webhook ${at + 1}`}
      />
    </div>
  );
}

interface KindFieldProps {
  readonly number: number;
  readonly id: string;
  readonly kind: WebhookKind;
  readonly onChange: (kind: WebhookKind) => void;
}

function KindField({ number, id, kind, onChange }: KindFieldProps) {
  return (
    <div class="field">
      <label htmlFor={id}>Kind of webhook {number}</label>
      <select
        id={id}
        class="control"
        value={kind}
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget }) => onChange(currentTarget.value as WebhookKind)}
      >
        {(Object.keys(KINDS) as WebhookKind[]).map((each) => (
          <option key={each} value={each}>
            {KINDS[each].name}
          </option>
        ))}
      </select>
      <p class="hint" id={`${id}-hint`}>
        {KINDS[kind].gets}
      </p>
    </div>
  );
}
