import { CHANNEL_TYPES, type ChannelType } from './channel-address.ts';
import { HoursField } from './HoursField.tsx';
import type { Span } from './opening-hours.ts';
import type { ChannelDraft } from './settings-draft.ts';
import type { SettingsModel } from './settings-model.ts';
import { fieldId, SettingField } from './SettingField.tsx';

interface ChannelFieldsProps {
  readonly model: SettingsModel;
  readonly channel: ChannelDraft;
  readonly at: number;
  readonly count: number;
  readonly onEdit: (change: Partial<ChannelDraft>) => void;
  readonly onEditSpans: (spans: readonly Span[]) => void;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
}

const INPUTS = { email: 'email', phone: 'tel', chat: 'url', form: 'url' } as const;
const EXAMPLES: Readonly<Record<ChannelType, string>> = {
  email: 'Write to us',
  phone: 'Call us: 030 1234567',
  chat: 'Chat with us',
  form: 'Our contact form',
};

export function ChannelFields({ model, channel, at, onEdit, onEditSpans, ...moves }: ChannelFieldsProps) {
  const pointer = `/channels/${at}`;
  const { type, name, address } = channel;
  return (
    <li class="channel">
      <div class="channel-head">
        <h3>
          {at + 1}. <bdi>{name.trim() || 'Without words yet'}</bdi>
        </h3>
        <Moves channel={channel} at={at} {...moves} />
      </div>
      <div class="channel-fields">
        <KindField id={fieldId(`${pointer}/type`)} type={type} onChange={(kind) => onEdit({ type: kind })} />
        <SettingField
          model={model}
          pointer={`${pointer}/name`}
          label="What shoppers read"
          placeholder={EXAMPLES[type]}
          value={name}
          onInput={(text) => onEdit({ name: text })}
        />
        <SettingField
          model={model}
          pointer={`${pointer}/url`}
          label={CHANNEL_TYPES[type].address}
          type={INPUTS[type]}
          value={address}
          onInput={(text) => onEdit({ address: text })}
        />
      </div>
      <HoursField
        model={model}
        channel={channel}
        pointer={pointer}
        onEdit={onEditSpans}
        onType={(spans) => onEdit({ spans })}
        onTimeZone={(timeZone) => onEdit({ timeZone })}
      />
    </li>
  );
}

interface KindFieldProps {
  readonly id: string;
  readonly type: ChannelType;
  readonly onChange: (type: ChannelType) => void;
}

function KindField({ id, type, onChange }: KindFieldProps) {
  return (
    <div class="field">
      <label htmlFor={id}>Kind</label>
      <select
        id={id}
        class="control"
        value={type}
        onChange={(event) => onChange(event.currentTarget.value as ChannelType)}
      >
        {(Object.keys(CHANNEL_TYPES) as ChannelType[]).map((each) => (
          <option key={each} value={each}>
            {CHANNEL_TYPES[each].name}
          </option>
        ))}
      </select>
    </div>
  );
}

type MovesProps = Pick<ChannelFieldsProps, 'channel' | 'at' | 'count' | 'onMove' | 'onRemove'>;

function Moves({ channel, at, count, onMove, onRemove }: MovesProps) {
  const called = channel.name.trim() || 'without words';
  return (
    <p class="row">
      {at > 0 && (
        <button type="button" class="button quiet" id={`channel-${at}-up`} onClick={() => onMove(at - 1)}>
          Up
          <Called name={called} place={`${at + 1} of ${count}`} />
        </button>
      )}
      {at < count - 1 && (
        <button type="button" class="button quiet" id={`channel-${at}-down`} onClick={() => onMove(at + 1)}>
          Down
          <Called name={called} place={`${at + 1} of ${count}`} />
        </button>
      )}
      <button type="button" class="button quiet" onClick={onRemove}>
        Remove
        <Called name={called} place={`${at + 1} of ${count}`} />
      </button>
    </p>
  );
}

function Called({ name, place }: { readonly name: string; readonly place: string }) {
  return (
    <span class="visually-hidden">
      , {name}, {place}
    </span>
  );
}
