import { HOLD_DAYS_MAX } from '../../contract/shop-settings.ts';
import { plural } from '../../ui/format.ts';
import { SettingsSection } from './SettingsSection.tsx';
import type { PartProps } from './ShopSection.tsx';

const DAYS = Array.from({ length: HOLD_DAYS_MAX + 1 }, (_, days) => days);

/** One time for all reviews; there is nothing here by which some could wait longer than others. */
export function PublicationSection({ model, draft }: PartProps) {
  return (
    <SettingsSection model={model} of="publication">
      <div class="field">
        <label htmlFor="hold-days">Every review is published</label>
        <select
          id="hold-days"
          class="control"
          value={draft.holdDays}
          onChange={({ currentTarget }) => model.edit({ holdDays: Number(currentTarget.value) })}
        >
          {DAYS.map((days) => (
            <option key={days} value={days}>
              {days === 0 ? 'At once' : `After ${plural(days, 'day')}`}
            </option>
          ))}
        </select>
      </div>
    </SettingsSection>
  );
}
