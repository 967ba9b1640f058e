import { failureWords } from '../failure-words.ts';
import type { SettingsModel } from './settings-model.ts';

/** Stays in sight, so that it is always said whether what is typed is also stored. */
export function SaveBar({ model }: { readonly model: SettingsModel }) {
  const { saving } = model;
  const isIdle = !model.isChanged.value || saving.isWaiting;
  return (
    <div class="save-bar">
      <div class="save-words">
        <p role="status" class={model.isChanged.value ? undefined : 'muted'}>
          {stateWords(model)}
        </p>
        {saving.status.value === 'failed' && (
          <p class="error" role="alert">
            {failureWords('Nothing was saved; what you typed is kept.', saving.failure.value)}
          </p>
        )}
      </div>
      <div class="row">
        <button
          type="button"
          class="button"
          aria-disabled={isIdle}
          onClick={() => {
            if (!isIdle) model.discard();
          }}
        >
          Discard <span class="visually-hidden">all changes</span>
        </button>
        <button type="submit" class="button primary" aria-disabled={isIdle}>
          Save
        </button>
      </div>
    </div>
  );
}

function stateWords({ saving, isSaved, isChanged, faults }: SettingsModel): string {
  if (saving.isWaiting)
    return saving.status.value === 'stalled' ? 'Saving takes longer than usual …' : 'Saving …';
  if (isSaved.value) return 'Saved.';
  if (!isChanged.value) return 'Everything is saved.';
  return faults.value.length > 0 ? 'Not saved: see what is to be mended.' : 'Your changes are not saved.';
}
