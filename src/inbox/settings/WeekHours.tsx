import { DayHours } from './DayHours.tsx';
import { asMonday, DAYS, FILLS, type Span } from './opening-hours.ts';
import type { SettingsModel } from './settings-model.ts';

interface WeekHoursProps {
  readonly model: SettingsModel;
  readonly spans: readonly Span[];
  /** Of the list of spans. */
  readonly pointer: string;
  /** Spans come or go. */
  readonly onEdit: (spans: readonly Span[]) => void;
  /** One of them becomes another. */
  readonly onType: (spans: readonly Span[]) => void;
}

export function WeekHours({ model, spans, pointer, onEdit, onType }: WeekHoursProps) {
  return (
    <>
      <Fills spans={spans} onEdit={onEdit} />
      <div class="days">
        {DAYS.map((day) => (
          <DayHours
            key={day}
            model={model}
            day={day}
            spans={spans}
            pointer={pointer}
            onEdit={onEdit}
            onType={onType}
          />
        ))}
      </div>
    </>
  );
}

function Fills({ spans, onEdit }: Pick<WeekHoursProps, 'spans' | 'onEdit'>) {
  return (
    <div class="row" role="group" aria-label="Fill in at one press">
      {FILLS.map((fill) => (
        <button key={fill.name} type="button" class="button" onClick={() => onEdit(fill.spans)}>
          {fill.name}
        </button>
      ))}
      {spans.some(({ day }) => day === 'Monday') && (
        <button type="button" class="button" onClick={() => onEdit(asMonday(spans))}>
          Tue–Fri as Monday
        </button>
      )}
      {spans.length > 0 && (
        <button type="button" class="button" onClick={() => onEdit([])}>
          No hours
        </button>
      )}
    </div>
  );
}
