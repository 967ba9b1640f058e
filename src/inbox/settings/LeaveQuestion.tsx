import { useEffect, useRef } from 'preact/hooks';
import type { SettingsModel } from './settings-model.ts';

interface LeaveQuestionProps {
  readonly model: SettingsModel;
  readonly onLeave: () => void;
  readonly onStay: () => void;
}

/** Before somebody signs out with changes of the settings that nobody has saved. */
export function LeaveQuestion({ model, onLeave, onStay }: LeaveQuestionProps) {
  const saverRef = useRef<HTMLButtonElement>(null);
  useEffect(() => saverRef.current?.focus(), []);
  const saveAndLeave = async () => {
    await model.save();
    if (model.isChanged.value) onStay();
    else onLeave();
  };
  return (
    <div class="notice unsaved-note" role="alertdialog" aria-labelledby="leave-question">
      <p id="leave-question">Your changes of the settings are not saved.</p>
      <p class="row">
        <button type="button" class="button primary" ref={saverRef} onClick={() => void saveAndLeave()}>
          Save and sign out
        </button>
        <button
          type="button"
          class="button"
          onClick={() => {
            model.discard();
            onLeave();
          }}
        >
          Sign out without them
        </button>
        <button type="button" class="button" onClick={onStay}>
          Stay
        </button>
      </p>
    </div>
  );
}
