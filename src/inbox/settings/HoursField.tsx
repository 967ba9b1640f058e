import { useEffect, useRef } from 'preact/hooks';
import { hoursWords, type Span } from './opening-hours.ts';
import type { ChannelDraft } from './settings-draft.ts';
import type { SettingsModel } from './settings-model.ts';
import { SettingField } from './SettingField.tsx';
import { TIME_ZONES_ID } from './time-zones.ts';
import { WeekHours } from './WeekHours.tsx';

interface HoursFieldProps {
  readonly model: SettingsModel;
  readonly channel: ChannelDraft;
  /** Of the channel. */
  readonly pointer: string;
  /** Spans come or go. */
  readonly onEdit: (spans: readonly Span[]) => void;
  /** One of them becomes another. */
  readonly onType: (spans: readonly Span[]) => void;
  readonly onTimeZone: (timeZone: string) => void;
}

/** Folded to its words, as most look at them once. */
export function HoursField({ model, channel, pointer, onEdit, onType, onTimeZone }: HoursFieldProps) {
  const { spans } = channel;
  const words = hoursWords(spans);
  const faults = model.faults.value;
  const foldRef = useRef<HTMLDetailsElement>(null);
  // Each try that finds a fault here unfolds them; mending it does not fold them under the reader's hands.
  useEffect(() => {
    const isFaulty = faults.some(
      (fault) =>
        fault.pointer.startsWith(`${pointer}/openingHours`) || fault.pointer === `${pointer}/timeZone`,
    );
    if (isFaulty && foldRef.current) foldRef.current.open = true;
  }, [faults, pointer]);
  return (
    <details class="hours" ref={foldRef}>
      <summary>
        Hours: <span class="hours-words">{words || 'not said'}</span>
      </summary>
      <div class="stack">
        <WeekHours
          model={model}
          spans={spans}
          pointer={`${pointer}/openingHours`}
          onEdit={onEdit}
          onType={onType}
        />
        <SettingField
          model={model}
          pointer={`${pointer}/timeZone`}
          label="Time zone of these hours"
          hint="Leave it empty for that of the shop."
          list={TIME_ZONES_ID}
          placeholder={model.draft.value?.timeZone}
          value={channel.timeZone}
          onInput={onTimeZone}
        />
      </div>
    </details>
  );
}
