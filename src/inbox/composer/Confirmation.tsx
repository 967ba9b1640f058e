import { useEffect, useRef } from 'preact/hooks';
import type { Confirmable } from '../../contract/confirmable.ts';
import type { CoachModel } from './coach-model.ts';

const WORDS: Readonly<Record<Confirmable, string>> = {
  threat: 'a threat against the customer',
  reward: 'a reward for changing or removing the review',
};

interface ConfirmationProps {
  readonly coach: CoachModel;
  readonly onConfirm: () => void;
}

/** The second word that threats and rewards need. */
export function Confirmation({ coach, onConfirm }: ConfirmationProps) {
  const asked = coach.asked.value;
  const isAsked = asked.length > 0;
  const buttonRef = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isAsked) buttonRef.current?.focus();
  }, [isAsked]);
  if (!isAsked) return null;
  return (
    <div class="notice failed stack" role="alert">
      <p>
        This reads as {asked.map((rule) => WORDS[rule]).join(' and as ')}. This can be unlawful. That you sent
        it all the same is noted in the log.
      </p>
      <p class="row">
        <button type="button" class="button" ref={buttonRef} onClick={onConfirm}>
          Send all the same
        </button>
      </p>
    </div>
  );
}
