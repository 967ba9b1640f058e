import { now } from '../now.ts';
import type { SettingsDraft } from './settings-draft.ts';
import type { SettingsModel } from './settings-model.ts';
import { SettingField } from './SettingField.tsx';
import { SettingsSection } from './SettingsSection.tsx';
import { timeIn, TIME_ZONES_ID } from './time-zones.ts';

export interface PartProps {
  readonly model: SettingsModel;
  readonly draft: SettingsDraft;
}

export function ShopSection({ model, draft }: PartProps) {
  const time = timeIn(draft.timeZone, now.value);
  return (
    <SettingsSection model={model} of="shop">
      <SettingField
        model={model}
        pointer="/name"
        label="Name of the shop"
        value={draft.name}
        onInput={(name) => model.edit({ name })}
      />
      <SettingField
        model={model}
        pointer="/timeZone"
        label="Time zone"
        hint={time ? `There it is ${time} now.` : 'A continent and a city, such as Europe/Berlin.'}
        list={TIME_ZONES_ID}
        value={draft.timeZone}
        onInput={(timeZone) => model.edit({ timeZone })}
      />
    </SettingsSection>
  );
}
