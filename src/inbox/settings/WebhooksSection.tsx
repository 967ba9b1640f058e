import { newKey, type WebhookDraft } from './settings-draft.ts';
import type { SettingsModel } from './settings-model.ts';
import { fieldId, SettingField } from './SettingField.tsx';
import { SettingsSection } from './SettingsSection.tsx';
import type { PartProps } from './ShopSection.tsx';
import { useFocusAfter } from './use-focus-after.ts';
import { WebhookSecret } from './WebhookSecret.tsx';

const MOST = 5;

export function WebhooksSection({ model, draft: { webhooks } }: PartProps) {
  const focusAfter = useFocusAfter();
  return (
    <SettingsSection id="settings-webhooks" title="Webhooks" about={<About />}>
      {webhooks.map((webhook, at) => (
        <WebhookFields
          key={webhook.key}
          model={model}
          webhook={webhook}
          at={at}
          onInput={(url) => model.edit({ webhooks: webhooks.with(at, { ...webhook, url }) })}
          onRemove={() => {
            model.editRows({ webhooks: webhooks.toSpliced(at, 1) });
            focusAfter('add-webhook');
          }}
        />
      ))}
      <button
        type="button"
        class="button"
        id="add-webhook"
        hidden={webhooks.length >= MOST}
        onClick={() => {
          model.editRows({ webhooks: [...webhooks, aWebhook()] });
          focusAfter(fieldId(`/webhooks/${webhooks.length}/url`));
        }}
      >
        Add a webhook
      </button>
    </SettingsSection>
  );
}

function aWebhook(): WebhookDraft {
  return { key: newKey(), url: '', kind: 'signed', occurrences: null };
}

function About() {
  return (
    <>
      Your own systems are told of the same, at once. Each call is signed as of{' '}
      <a href="https://www.standardwebhooks.com" target="_blank" rel="noreferrer">
        Standard Webhooks
      </a>
      , so that its receiver can tell that it comes from here.
    </>
  );
}

interface WebhookFieldsProps {
  readonly model: SettingsModel;
  readonly webhook: WebhookDraft;
  readonly at: number;
  readonly onInput: (text: string) => void;
  readonly onRemove: () => void;
}

function WebhookFields({ model, webhook, at, onInput, onRemove }: WebhookFieldsProps) {
  const stored = model.shop.settings.value?.webhooks.find(({ url }) => url === webhook.url.trim());
  return (
    <div class="webhook">
      <SettingField
        model={model}
        pointer={`/webhooks/${at}/url`}
        label={`Address of webhook ${at + 1}`}
        type="url"
        placeholder="https://"
        value={webhook.url}
        onInput={onInput}
      >
        <button type="button" class="button" onClick={onRemove}>
          Remove <span class="visually-hidden">webhook {webhook.url || at + 1}</span>
        </button>
      </SettingField>
      <WebhookSecret key={stored?.id} number={at + 1} secret={stored?.secret} />
    </div>
  );
}
