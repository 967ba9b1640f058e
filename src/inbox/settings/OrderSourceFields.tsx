import { useRef, useState } from 'preact/hooks';
import type { OrderSource, Platform } from '../../contract/order-source.ts';
import { Confirm } from '../Confirm.tsx';
import { failureWords } from '../failure-words.ts';
import { now } from '../now.ts';
import { agoWords } from '../time-words.ts';
import type { OrderSourcesModel } from './order-sources-model.ts';

interface PlatformWords {
  readonly name: string;
  /** What is to be done at the platform. */
  readonly steps: string;
  readonly topics: readonly string[];
}

const PLATFORM_WORDS: Readonly<Record<Platform, PlatformWords>> = {
  shopify: {
    name: 'Shopify',
    steps:
      'In Settings, Notifications, Webhooks: make a webhook for each event below, in JSON, to this address. The secret stands beneath the list there.',
    topics: [
      'orders/create',
      'orders/fulfilled',
      'fulfillments/update',
      'refunds/create',
      'orders/cancelled',
    ],
  },
  woocommerce: {
    name: 'WooCommerce',
    steps:
      'In WooCommerce, Settings, Advanced, Webhooks: make an active webhook for each topic below to this address. Make up a secret of 16 characters or more, and type it there and here.',
    topics: ['order.created', 'order.updated', 'order.deleted'],
  },
};

interface OrderSourceFieldsProps {
  readonly model: OrderSourcesModel;
  readonly source: OrderSource;
}

export function OrderSourceFields({ model, source }: OrderSourceFieldsProps) {
  const { platform, url, hasSecret } = source;
  const { name, steps, topics } = PLATFORM_WORDS[platform];
  const id = `orders-${platform}`;
  return (
    <section class="webhook" aria-labelledby={id}>
      <h3 id={id}>
        {name} <span class="tag">{hasSecret ? 'Set up' : 'Not set up'}</span>
      </h3>
      <p class="hint">{steps}</p>
      <p class="hint">{topics.join(', ')}</p>
      <div class="field">
        <label htmlFor={`${id}-url`}>Address for {name}</label>
        <input
          id={`${id}-url`}
          class="control"
          readOnly
          value={location.origin + url}
          onFocus={(event) => event.currentTarget.select()}
        />
      </div>
      <SecretField model={model} source={source} name={name} />
      <LastWords source={source} />
      {hasSecret && (
        <Confirm
          label={`Take no more from ${name}`}
          confirm="Take no more"
          isQuiet
          onConfirm={() => void model.setSecret(platform, null)}
        >
          Orders that {name} tells of are refused from then on. What is known stays.
        </Confirm>
      )}
    </section>
  );
}

function SecretField({ model, source, name }: OrderSourceFieldsProps & { readonly name: string }) {
  const { platform, hasSecret } = source;
  const [typed, type] = useState('');
  const fieldRef = useRef<HTMLInputElement>(null);
  const isFailed = model.saving.status.value === 'failed' && model.saved.value === platform;
  const isSaved = model.saving.status.value === 'ready' && model.saved.value === platform;
  const id = `orders-${platform}-secret`;
  const store = async () => {
    if (await model.setSecret(platform, typed.trim())) type('');
    fieldRef.current?.focus();
  };
  return (
    <div class="field">
      <label htmlFor={id}>Secret of {name}</label>
      <p class="webhook-secret">
        <input
          id={id}
          class="control"
          ref={fieldRef}
          autocomplete="off"
          spellcheck={false}
          value={typed}
          placeholder={hasSecret ? 'Known; type another to replace it' : ''}
          aria-invalid={isFailed}
          aria-describedby={`${id}-words`}
          onInput={(event) => type(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            // It is no part of what the page saves together.
            event.preventDefault();
            if (typed.trim() !== '') void store();
          }}
        />
        <button type="button" class="button" disabled={typed.trim() === ''} onClick={() => void store()}>
          Store <span class="visually-hidden">the secret of {name}</span>
        </button>
      </p>
      <p class={isFailed ? 'error' : 'hint'} id={`${id}-words`} role="status">
        {isFailed && failureWords('It was not stored.', model.saving.failure.value)}
        {isSaved && (hasSecret ? 'Stored. It is not shown again.' : 'Nothing is taken from there any more.')}
      </p>
    </div>
  );
}

function LastWords({ source }: Pick<OrderSourceFieldsProps, 'source'>) {
  const { lastReceivedAt, lastTopic, lastRefusedAt, lastRefusal } = source;
  return (
    <>
      {lastReceivedAt !== null && (
        <p class="hint">
          Last taken {agoWords(lastReceivedAt, now.value)}: {lastTopic}.
        </p>
      )}
      {lastRefusedAt !== null && (
        <p class="hint">
          Last refused {agoWords(lastRefusedAt, now.value)}: {lastRefusal}.
        </p>
      )}
    </>
  );
}
