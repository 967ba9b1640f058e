import { DaysOff } from './DaysOff.tsx';
import { SettingsSection } from './SettingsSection.tsx';
import type { PartProps } from './ShopSection.tsx';
import { WeekHours } from './WeekHours.tsx';

export function CalendarSection({ model, draft: { workingCalendar } }: PartProps) {
  const { spans } = workingCalendar;
  return (
    <SettingsSection model={model} of="calendar">
      {spans.length === 0 && (
        <p class="notice">
          Without working hours nobody is told when a customer waits too long, and no daily digest is sent.
        </p>
      )}
      <WeekHours
        model={model}
        spans={spans}
        pointer="/workingCalendar/hours"
        onEdit={(changed) => model.editRows({ workingCalendar: { ...workingCalendar, spans: changed } })}
        onType={(changed) => model.edit({ workingCalendar: { ...workingCalendar, spans: changed } })}
      />
      <DaysOff
        days={workingCalendar.daysOff}
        onEdit={(daysOff) => model.editRows({ workingCalendar: { ...workingCalendar, daysOff } })}
      />
    </SettingsSection>
  );
}
