import type { Delivery } from '../../contract/delivery.ts';
import { caseAddress } from '../addresses.ts';
import { failureWords } from '../failure-words.ts';
import { now } from '../now.ts';
import { momentWords } from '../time-words.ts';
import type { DeliveriesModel } from './deliveries-model.ts';
import { deliveryWords, OCCURRENCE_WORDS, receiverWords } from './delivery-words.ts';

interface DeliveryRowProps {
  readonly model: DeliveriesModel;
  readonly delivery: Delivery;
}

export function DeliveryRow({ model, delivery }: DeliveryRowProps) {
  const { occurrence, reviewId, state, dateCreated } = delivery;
  return (
    <li class="delivery">
      <div>
        <p>
          <b>{OCCURRENCE_WORDS[occurrence]}</b>
        </p>
        <p class="delivery-to">
          <bdi>{receiverWords(delivery)}</bdi>
        </p>
        <p class="muted small">
          <time dateTime={dateCreated}>{momentWords(dateCreated)}</time>
          {reviewId !== null && state !== 'dropped' && (
            <>
              {' · '}
              <a href={caseAddress(reviewId)}>
                Case<span class="visually-hidden"> of “{OCCURRENCE_WORDS[occurrence]}”</span>
              </a>
            </>
          )}
        </p>
      </div>
      <DeliveryState model={model} delivery={delivery} />
      <p class="delivery-acts">
        <SendAgain model={model} delivery={delivery} />
      </p>
    </li>
  );
}

function SendAgain({ model, delivery }: DeliveryRowProps) {
  const { id, occurrence, state, attempts } = delivery;
  const isUntried = state === 'waiting' && attempts === 0;
  // Whoever has pressed it keeps it under the finger until it was sent.
  if (state === 'dropped' || (isUntried && model.replayed.value !== id)) return null;
  const isIdle = isUntried || model.replaying.isWaiting;
  return (
    <button
      type="button"
      class="button"
      aria-disabled={isIdle}
      onClick={() => {
        if (!isIdle) model.replay(id);
      }}
    >
      {state === 'waiting' && attempts > 0 ? 'Try now' : 'Send again'}
      <span class="visually-hidden">
        : {OCCURRENCE_WORDS[occurrence]}, {receiverWords(delivery)}
      </span>
    </button>
  );
}

function DeliveryState({ model, delivery }: DeliveryRowProps) {
  const { id, state, date, fault } = delivery;
  const isRefused = model.replayed.value === id && model.replaying.status.value === 'failed';
  return (
    <div class="delivery-state">
      <p class={state === 'failed' ? 'failed' : undefined} title={momentWords(date)}>
        {deliveryWords(delivery, now.value)}
      </p>
      {fault !== null && <p class="delivery-fault muted small">{sentence(fault)}</p>}
      {isRefused && (
        <p class="error small" role="alert">
          {failureWords('It could not be sent again.', model.replaying.failure.value)}
        </p>
      )}
    </div>
  );
}

function sentence(fault: string): string {
  const text = fault.trim();
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`;
}
