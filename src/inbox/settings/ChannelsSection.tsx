import { ChannelFields } from './ChannelFields.tsx';
import { type ChannelDraft, newKey } from './settings-draft.ts';
import { fieldId } from './SettingField.tsx';
import { SettingsSection } from './SettingsSection.tsx';
import type { PartProps } from './ShopSection.tsx';
import { useFocusAfter } from './use-focus-after.ts';

const MOST = 8;

export function ChannelsSection({ model, draft }: PartProps) {
  const { channels } = draft;
  const focusAfter = useFocusAfter();
  const arrange = (arranged: readonly ChannelDraft[]) => model.editRows({ channels: arranged });
  return (
    <SettingsSection model={model} of="channels">
      {channels.length === 0 && <p>There is none. Who is unhappy can then only write a review.</p>}
      {channels.length > 0 && (
        <ol class="channels">
          {channels.map((channel, at) => (
            <ChannelFields
              key={channel.key}
              model={model}
              channel={channel}
              at={at}
              count={channels.length}
              onEdit={(change) => model.edit({ channels: channels.with(at, { ...channel, ...change }) })}
              onEditSpans={(spans) => arrange(channels.with(at, { ...channel, spans }))}
              onMove={(to) => {
                arrange(channels.toSpliced(at, 1).toSpliced(to, 0, channel));
                focusAfter(moveId(to, channels.length, to < at ? 'up' : 'down'));
              }}
              onRemove={() => {
                arrange(channels.toSpliced(at, 1));
                focusAfter('add-channel');
              }}
            />
          ))}
        </ol>
      )}
      {channels.length < MOST && (
        <button
          type="button"
          class="button"
          id="add-channel"
          onClick={() => {
            arrange([...channels, aChannel()]);
            focusAfter(fieldId(`/channels/${channels.length}/type`));
          }}
        >
          Add a way to reach you
        </button>
      )}
    </SettingsSection>
  );
}

function aChannel(): ChannelDraft {
  return { key: newKey(), type: 'email', name: '', address: '', timeZone: '', spans: [] };
}

/** At either end only the other way is left. */
function moveId(at: number, count: number, way: 'up' | 'down'): string {
  const left = at === 0 ? 'down' : at === count - 1 ? 'up' : way;
  return `channel-${at}-${left}`;
}
