import type { ComponentChildren } from 'preact';
import { headingId, SECTIONS, type SectionId } from './setting-list.ts';
import type { SettingsModel } from './settings-model.ts';

interface SettingsSectionProps {
  readonly model: SettingsModel;
  readonly of: SectionId;
  /** More about it, beside the fields. */
  readonly more?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** Hidden while something else is looked for; what was typed into it stays. */
export function SettingsSection({ model, of, more, children }: SettingsSectionProps) {
  const { title, about, shoppers } = SECTIONS[of];
  const id = headingId(of);
  return (
    <section class="settings-section" aria-labelledby={id} hidden={!model.isFitting(of)}>
      <div class="settings-about stack">
        <h2 id={id} tabIndex={-1}>
          {title}
        </h2>
        <p class="muted small">{about}</p>
        {more}
        <p class="muted small settings-shoppers">{shoppers}</p>
      </div>
      <div class="settings-fields">{children}</div>
    </section>
  );
}
