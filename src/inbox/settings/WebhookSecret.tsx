import { useRef, useState } from 'preact/hooks';

interface WebhookSecretProps {
  readonly number: number;
  /** Undefined while the webhook is not stored. */
  readonly secret: string | undefined;
}

/** Shown only when asked for, as somebody may look on. */
export function WebhookSecret({ number, secret }: WebhookSecretProps) {
  const [isShown, show] = useState(false);
  const [words, say] = useState('');
  const fieldRef = useRef<HTMLInputElement>(null);
  if (secret === undefined) return <p class="hint">Its secret is made when you save.</p>;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(secret);
      say('Copied.');
    } catch {
      // Pages that came without encryption may not; then the reader's own keys do it.
      fieldRef.current?.select();
      say('Your browser does not allow it; the secret is selected, copy it by your keyboard.');
    }
  };
  return (
    <div class="webhook-secret">
      <button type="button" class="button" aria-expanded={isShown} onClick={() => show(!isShown)}>
        {isShown ? 'Hide' : 'Show'} its secret<span class="visually-hidden">, webhook {number}</span>
      </button>
      {isShown && (
        <>
          <input
            ref={fieldRef}
            class="control"
            readOnly
            value={secret}
            aria-label={`Secret of webhook ${number}`}
            onFocus={(event) => event.currentTarget.select()}
          />
          <button type="button" class="button" onClick={() => void copy()}>
            Copy <span class="visually-hidden">the secret of webhook {number}</span>
          </button>
        </>
      )}
      <span role="status" class="small">
        {isShown && words}
      </span>
    </div>
  );
}
