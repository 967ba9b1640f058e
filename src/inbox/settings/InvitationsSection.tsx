import { INVITATIONS } from '../addresses.ts';
import { DelayFields } from './DelayFields.tsx';
import { Exceptions } from './Exceptions.tsx';
import type { InvitationsDraft } from './invitations-draft.ts';
import { NumberFields } from './NumberFields.tsx';
import { SettingsSection } from './SettingsSection.tsx';
import type { PartProps } from './ShopSection.tsx';

export function InvitationsSection({ model, draft }: PartProps) {
  const { invitations } = draft;
  const edit = (change: Partial<InvitationsDraft>) =>
    model.edit({ invitations: { ...invitations, ...change } });
  return (
    <SettingsSection
      model={model}
      of="invitations"
      more={
        <p class="small">
          <a href={INVITATIONS}>What goes out next, and what came of it</a>
        </p>
      }
    >
      <label class="check">
        <input
          type="checkbox"
          checked={invitations.enabled}
          onChange={({ currentTarget }) => edit({ enabled: currentTarget.checked })}
        />
        Ask every buyer for reviews
      </label>
      <DelayFields
        model={model}
        pointer="/invitations/delay"
        delay={invitations.delay}
        onEdit={(delay) => edit({ delay })}
      />
      <Exceptions model={model} invitations={invitations} />
      <NumberFields model={model} fields={mailFields(invitations, edit)} />
    </SettingsSection>
  );
}

function mailFields(
  { reminders, reminderAfterDays, from, until }: InvitationsDraft,
  edit: (change: Partial<InvitationsDraft>) => void,
) {
  return [
    {
      pointer: '/invitations/reminders',
      label: 'Reminders',
      hint: '0 to 2, only to who has not answered.',
      value: reminders,
      onInput: (value: string) => edit({ reminders: value }),
    },
    {
      pointer: '/invitations/reminderAfterDays',
      label: 'Days until a reminder',
      hint: 'Counted from the mail before.',
      value: reminderAfterDays,
      onInput: (value: string) => edit({ reminderAfterDays: value }),
    },
    {
      pointer: '/invitations/hours/from',
      label: 'Mails leave from',
      hint: 'A full hour of the buyer’s day.',
      value: from,
      onInput: (value: string) => edit({ from: value }),
    },
    {
      pointer: '/invitations/hours/until',
      label: 'Mails leave until',
      hint: 'A full hour, up to 24.',
      value: until,
      onInput: (value: string) => edit({ until: value }),
    },
  ];
}
