import { SETTINGS } from '../addresses.ts';
import type { SettingsModel } from './settings-model.ts';

/** On every other page, while the settings hold changes that nobody has saved. */
export function UnsavedNote({ model }: { readonly model: SettingsModel }) {
  return (
    <p class="notice unsaved-note">
      Your changes of the settings are not saved.
      <a href={SETTINGS}>Go back to them</a>
      <button type="button" class="button quiet" onClick={() => model.discard()}>
        Discard them
      </button>
    </p>
  );
}
