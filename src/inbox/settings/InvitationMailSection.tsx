import type { InvitationsDraft } from './invitations-draft.ts';
import { SettingArea } from './SettingArea.tsx';
import { NumberFields } from './NumberFields.tsx';
import { SettingsSection } from './SettingsSection.tsx';
import type { PartProps } from './ShopSection.tsx';
import { WritingPlaceField } from './WritingPlaceField.tsx';

export function InvitationMailSection({ model, draft }: PartProps) {
  const { invitations } = draft;
  const edit = (change: Partial<InvitationsDraft>) =>
    model.edit({ invitations: { ...invitations, ...change } });
  return (
    <SettingsSection model={model} of="invitation-mail">
      <WritingPlaceField value={invitations.writeAt} onChoose={(writeAt) => edit({ writeAt })} />
      <SettingArea
        model={model}
        pointer="/invitations/postalAddress"
        label="Postal address of the shop"
        hint="Stands beneath each mail; many laws ask for it."
        value={invitations.postalAddress}
        onInput={(postalAddress) => edit({ postalAddress })}
      />
      <SettingArea
        model={model}
        pointer="/invitations/incentive"
        label="What everybody is given for a review"
        hint="Leave it empty to give nothing. A whole sentence, such as: You get 5 % off your next order. It is the same for one star and for five, and it can never be given for a change."
        value={invitations.incentive}
        onInput={(incentive) => edit({ incentive })}
      />
      <SettingArea
        model={model}
        pointer="/invitations/staff"
        label="Addresses of your own people"
        hint="With commas between them; @shop.example stands for all of a domain. They are not asked."
        value={invitations.staff}
        onInput={(staff) => edit({ staff })}
      />
      <NumberFields model={model} fields={limitFields(invitations, edit)} />
    </SettingsSection>
  );
}

function limitFields(
  { perMinute, keepDays }: InvitationsDraft,
  edit: (change: Partial<InvitationsDraft>) => void,
) {
  return [
    {
      pointer: '/invitations/perMinute',
      label: 'Mails in a minute',
      hint: 'At most, as your mail server takes them.',
      value: perMinute,
      onInput: (value: string) => edit({ perMinute: value }),
    },
    {
      pointer: '/invitations/keepDays',
      label: 'Days that addresses are kept',
      hint: 'After the last mail; then the link expires.',
      value: keepDays,
      onInput: (value: string) => edit({ keepDays: value }),
    },
  ];
}
