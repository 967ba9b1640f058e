import { useMemo } from 'preact/hooks';
import { failureWords } from '../failure-words.ts';
import { type DeliveryTestModel, outcomeWords, type Tested } from './delivery-test-model.ts';

interface TestButtonProps {
  /** Whoever can make a test. */
  readonly model: { readonly newTest: () => DeliveryTestModel };
  /** Undefined while it is not stored: only what is stored is tried out. */
  readonly tested: Tested | undefined;
  /** What is tried, for whoever does not see where the button stands. */
  readonly what: string;
}

/** Sends a real test, and says beside the button what came of it. */
export function TestButton({ model, tested, what }: TestButtonProps) {
  const test = useMemo(() => model.newTest(), [model]);
  const { sending } = test;
  const status = sending.status.value;
  return (
    <div class="test">
      <button
        type="button"
        class="button"
        aria-disabled={tested === undefined || sending.isWaiting}
        onClick={() => {
          if (tested) test.send(tested);
        }}
      >
        Send a test <span class="visually-hidden">{what}</span>
      </button>
      <div role="status" class="small">
        {tested === undefined && <span class="muted">Save it before you try it.</span>}
        {sending.isWaiting && (status === 'stalled' ? 'No answer yet …' : 'Sending …')}
        {status === 'failed' && (
          <span class="error">{failureWords('No test was sent.', sending.failure.value)}</span>
        )}
        {test.outcome.value?.map((delivery) => (
          <p key={delivery.id} class={delivery.state === 'failed' ? 'error' : undefined}>
            {outcomeWords(delivery)}
          </p>
        ))}
      </div>
    </div>
  );
}
