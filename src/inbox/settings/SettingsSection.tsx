import type { ComponentChildren } from 'preact';

interface SettingsSectionProps {
  readonly id: string;
  readonly title: string;
  /** What it is for, beside the fields. */
  readonly about: ComponentChildren;
  readonly children: ComponentChildren;
}

export function SettingsSection({ id, title, about, children }: SettingsSectionProps) {
  return (
    <section class="settings-section" aria-labelledby={id}>
      <div class="settings-about stack">
        <h2 id={id}>{title}</h2>
        <p class="muted small">{about}</p>
      </div>
      <div class="settings-fields">{children}</div>
    </section>
  );
}
