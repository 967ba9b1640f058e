import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface ConfirmProps {
  /** What is to be done; also the name of the group with the question. */
  readonly label: string;
  /** What it means, before it is done. */
  readonly children: ComponentChildren;
  /** The words of the button that does it. */
  readonly confirm: string;
  readonly onConfirm: () => void;
  readonly isQuiet?: boolean;
}

/** An act that others see or that cannot be taken back: first it is said what it means. */
export function Confirm({ label, children, confirm, onConfirm, isQuiet = false }: ConfirmProps) {
  const [isAsking, ask] = useState(false);
  const openerRef = useRef<HTMLButtonElement>(null);
  const doerRef = useRef<HTMLButtonElement>(null);
  const wasAskingRef = useRef(false);
  useEffect(() => {
    if (isAsking) doerRef.current?.focus();
    else if (wasAskingRef.current) openerRef.current?.focus();
    wasAskingRef.current = isAsking;
  }, [isAsking]);
  if (!isAsking) {
    return (
      <button
        type="button"
        class={isQuiet ? 'button quiet' : 'button'}
        ref={openerRef}
        onClick={() => ask(true)}
      >
        {label}
      </button>
    );
  }
  return (
    <div class="confirm stack" role="group" aria-label={label}>
      <p>{children}</p>
      <p class="row">
        <button
          type="button"
          class="button primary"
          ref={doerRef}
          onClick={() => {
            ask(false);
            onConfirm();
          }}
        >
          {confirm}
        </button>
        <button type="button" class="button" onClick={() => ask(false)}>
          Not now
        </button>
      </p>
    </div>
  );
}
