import { type Day, type Span, withSpanOn } from './opening-hours.ts';
import type { SettingsModel } from './settings-model.ts';
import { fieldId } from './SettingField.tsx';
import { useFocusAfter } from './use-focus-after.ts';

interface DayHoursProps {
  readonly model: SettingsModel;
  readonly day: Day;
  /** Of all days, as the place of each is its name to the server. */
  readonly spans: readonly Span[];
  /** Of the list of spans. */
  readonly pointer: string;
  readonly onEdit: (spans: readonly Span[]) => void;
  readonly onType: (spans: readonly Span[]) => void;
}

/** A morning and an afternoon. */
const MOST = 2;

export function DayHours({ day, spans, pointer, onEdit, ...more }: DayHoursProps) {
  const places = spans.flatMap((span, at) => (span.day === day ? [at] : []));
  const focusAfter = useFocusAfter();
  const addId = `${fieldId(pointer)}-add-${day}`;
  return (
    <div class="day" role="group" aria-label={day}>
      <p class="day-name">{day}</p>
      <div class="day-spans">
        {places.length === 0 && <p class="muted">{spans.length > 0 ? 'Closed' : 'Not said'}</p>}
        {places.map((at, index) => (
          <SpanFields
            key={index}
            {...more}
            spans={spans}
            at={at}
            pointer={`${pointer}/${at}`}
            onRemove={() => {
              onEdit(spans.toSpliced(at, 1));
              focusAfter(addId);
            }}
          />
        ))}
      </div>
      {places.length < MOST && (
        <button
          type="button"
          class="button quiet"
          id={addId}
          onClick={() => {
            onEdit(withSpanOn(spans, day));
            focusAfter(fieldId(`${pointer}/${spans.length}`));
          }}
        >
          Add hours <span class="visually-hidden">on {day}</span>
        </button>
      )}
    </div>
  );
}

interface SpanFieldsProps extends Pick<DayHoursProps, 'model' | 'spans' | 'pointer' | 'onType'> {
  readonly at: number;
  readonly onRemove: () => void;
}

function SpanFields({ model, spans, at, pointer, onType, onRemove }: SpanFieldsProps) {
  const span = spans[at];
  if (!span) return null;
  const fault = model.faults.value.find(
    (each) => each.pointer === pointer || each.pointer.startsWith(`${pointer}/`),
  );
  const time = (part: 'opens' | 'closes') => (
    <input
      type="time"
      class="control"
      id={fieldId(part === 'opens' ? pointer : `${pointer}/${part}`)}
      aria-label={part === 'opens' ? 'Opens' : 'Closes'}
      value={span[part]}
      aria-invalid={fault !== undefined}
      aria-describedby={fault && `${fieldId(pointer)}-fault`}
      onInput={(event) => onType(spans.with(at, { ...span, [part]: event.currentTarget.value }))}
    />
  );
  return (
    <div>
      <p class="span">
        {time('opens')}
        <span aria-hidden="true">–</span>
        {time('closes')}
        <button type="button" class="button quiet" onClick={onRemove}>
          Remove{' '}
          <span class="visually-hidden">
            {span.opens} to {span.closes} on {span.day}
          </span>
        </button>
      </p>
      {fault && (
        <p class="error small" id={`${fieldId(pointer)}-fault`}>
          {fault.words}
        </p>
      )}
    </div>
  );
}
