import { newKey, type WebhookDraft } from './settings-draft.ts';
import { fieldId } from './SettingField.tsx';
import { SettingsSection } from './SettingsSection.tsx';
import type { PartProps } from './ShopSection.tsx';
import { useFocusAfter } from './use-focus-after.ts';
import { WebhookFields } from './WebhookFields.tsx';

const MOST = 5;

export function WebhooksSection({ model, draft: { webhooks } }: PartProps) {
  const focusAfter = useFocusAfter();
  return (
    <SettingsSection model={model} of="webhooks" more={<Signed />}>
      {webhooks.map((webhook, at) => (
        <WebhookFields
          key={webhook.key}
          model={model}
          webhook={webhook}
          at={at}
          onEdit={(change) => model.edit({ webhooks: webhooks.with(at, { ...webhook, ...change }) })}
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

function Signed() {
  return (
    <p class="muted small">
      A call to a system of your own is signed as of{' '}
      <a href="https://www.standardwebhooks.com" target="_blank" rel="noreferrer">
        Standard Webhooks
      </a>
      , so that its receiver can tell that it comes from here.
    </p>
  );
}
