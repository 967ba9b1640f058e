import { useEffect, useMemo } from 'preact/hooks';
import { SETTINGS } from '../addresses.ts';
import { Failure } from '../Failure.tsx';
import { failureWords } from '../failure-words.ts';
import type { InboxClient } from '../inbox-client.ts';
import { now } from '../now.ts';
import { DeliveriesModel } from './deliveries-model.ts';
import { deliveryWords } from './delivery-words.ts';
import { DeliveryRow } from './DeliveryRow.tsx';

export function DeliveriesPage({ client }: { readonly client: InboxClient }) {
  const model = useMemo(() => new DeliveriesModel(client), [client]);
  useEffect(() => model.start(), [model]);
  return (
    <div class="page deliveries stack">
      <header class="deliveries-head">
        <h1>Deliveries</h1>
        <button
          type="button"
          class="button"
          aria-disabled={model.reading.isWaiting}
          onClick={() => model.read()}
        >
          Look again
        </button>
      </header>
      <p class="muted text">
        Every mail and webhook about your cases, the newest first. What fails is tried again by itself for 24
        hours.
      </p>
      <Log model={model} />
      <Replayed model={model} />
    </div>
  );
}

/** For those who do not see the row change. */
function Replayed({ model }: { readonly model: DeliveriesModel }) {
  const delivery = model.deliveries.value.find(({ id }) => id === model.replayed.value);
  return (
    <p role="status" class="visually-hidden">
      {delivery && model.replaying.status.value === 'ready' && deliveryWords(delivery, now.value)}
    </p>
  );
}

function Log({ model }: { readonly model: DeliveriesModel }) {
  const { reading, deliveries } = model;
  if (reading.status.value === 'failed') {
    return <Failure what="The deliveries could not be loaded." task={reading} />;
  }
  if (deliveries.value.length === 0) {
    if (reading.status.value === 'ready') return <Nothing />;
    return (
      <div class="page-waiting" aria-busy="true">
        <p role="status">{reading.status.value === 'stalled' && 'This takes longer than usual …'}</p>
      </div>
    );
  }
  return (
    <>
      <ol aria-label="Deliveries">
        {deliveries.value.map((delivery) => (
          <DeliveryRow key={delivery.id} model={model} delivery={delivery} />
        ))}
      </ol>
      <More model={model} />
    </>
  );
}

function Nothing() {
  return (
    <div class="deliveries-empty stack">
      <p>Nothing was sent yet.</p>
      <p class="muted">
        The first negative review is told to whoever is among the recipients and webhooks of the{' '}
        <a href={SETTINGS}>settings</a>.
      </p>
    </div>
  );
}

function More({ model }: { readonly model: DeliveriesModel }) {
  const { growing, nextCursor } = model;
  if (nextCursor.value === null) return null;
  return (
    <div class="stack">
      {growing.status.value === 'failed' && (
        <p class="notice failed" role="alert">
          {failureWords('More could not be loaded.', growing.failure.value)}
        </p>
      )}
      <button type="button" class="button" aria-disabled={growing.isWaiting} onClick={() => model.grow()}>
        {growing.isWaiting ? 'Loading …' : 'Show older deliveries'}
      </button>
    </div>
  );
}
