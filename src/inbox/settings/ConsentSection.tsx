import {
  CONSENT_MODES,
  CONSENT_TABLE,
  type ConsentMode,
  ELSEWHERE,
} from '../../contract/invitation-settings.ts';
import type { ConsentDraft } from './invitations-draft.ts';
import { newKey } from './new-key.ts';
import { fieldId, SettingField } from './SettingField.tsx';
import type { SettingsModel } from './settings-model.ts';
import { SettingsSection } from './SettingsSection.tsx';
import type { PartProps } from './ShopSection.tsx';
import { useFocusAfter } from './use-focus-after.ts';

const MODES: Readonly<Record<ConsentMode, { readonly name: string; readonly means: string }>> = {
  'opt-in': { name: 'Opt-in', means: 'Only who has said yes to mails.' },
  'soft-opt-in': {
    name: 'Soft opt-in',
    means: 'Customers who were offered a clear way to object when they gave their address, and did not.',
  },
  'off': { name: 'No consent needed', means: 'Everybody, until they say “no more”.' },
};

export function ConsentSection({ model, draft }: PartProps) {
  const { invitations } = draft;
  const { consent } = invitations;
  const focusAfter = useFocusAfter();
  const put = (changed: readonly ConsentDraft[]) => ({ invitations: { ...invitations, consent: changed } });
  return (
    <SettingsSection model={model} of="consent">
      <ConsentTable />
      {consent.map((choice, at) => (
        <CountryFields
          key={choice.key}
          model={model}
          choice={choice}
          at={at}
          onEdit={(change) => model.edit(put(consent.with(at, { ...choice, ...change })))}
          onRemove={() => {
            model.editRows(put(consent.toSpliced(at, 1)));
            focusAfter('add-country');
          }}
        />
      ))}
      <button
        type="button"
        class="button"
        id="add-country"
        onClick={() => {
          model.editRows(put([...consent, { key: newKey(), country: '', mode: 'opt-in' }]));
          focusAfter(fieldId(`/invitations/consent/${consent.length}/country`));
        }}
      >
        Choose for a country
      </button>
    </SettingsSection>
  );
}

/** What holds without a choice of the shop, and why. */
function ConsentTable() {
  return (
    <>
      <dl class="modes">
        {CONSENT_MODES.map((mode) => (
          <div key={mode}>
            <dt>{MODES[mode].name}</dt>
            <dd class="muted small">{MODES[mode].means}</dd>
          </div>
        ))}
      </dl>
      <table class="consent-table">
        <caption>As it is unless you choose otherwise</caption>
        <thead>
          <tr>
            <th scope="col">Country</th>
            <th scope="col">Who is asked</th>
            <th scope="col">Based on</th>
          </tr>
        </thead>
        <tbody>
          {CONSENT_TABLE.map(({ countries, mode, basis }) => (
            <tr key={countries.join()}>
              <th scope="row">{countries.join(', ')}</th>
              <td>{MODES[mode].name}</td>
              <td class="small">{basis}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">Elsewhere</th>
            <td>{MODES[ELSEWHERE].name}</td>
            <td class="small">
              The careful way that still reaches customers. Where your order tells nothing of consent, nobody
              is asked, and the list of what was left out says so. This is no legal advice.
            </td>
          </tr>
        </tbody>
      </table>
    </>
  );
}

interface CountryFieldsProps {
  readonly model: SettingsModel;
  readonly choice: ConsentDraft;
  readonly at: number;
  readonly onEdit: (change: Partial<ConsentDraft>) => void;
  readonly onRemove: () => void;
}

function CountryFields({ model, choice, at, onEdit, onRemove }: CountryFieldsProps) {
  const pointer = `/invitations/consent/${at}/country`;
  const modeId = `${fieldId(pointer)}-mode`;
  return (
    <div class="webhook">
      <SettingField
        model={model}
        pointer={pointer}
        label={`Country ${at + 1}`}
        hint="Its two letters, such as FR."
        value={choice.country}
        onInput={(country) => onEdit({ country })}
      >
        <button type="button" class="button" onClick={onRemove}>
          Remove <span class="visually-hidden">country {choice.country || at + 1}</span>
        </button>
      </SettingField>
      <div class="field">
        <label htmlFor={modeId}>Who is asked there</label>
        <select
          id={modeId}
          class="control"
          value={choice.mode}
          onChange={({ currentTarget }) =>
            onEdit({ mode: CONSENT_MODES.find((mode) => mode === currentTarget.value) ?? 'opt-in' })
          }
        >
          {CONSENT_MODES.map((mode) => (
            <option key={mode} value={mode}>
              {MODES[mode].name}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
