import type { Colleague } from '../../contract/case-work.ts';
import type { StepDraft } from './settings-draft.ts';
import type { SettingsModel } from './settings-model.ts';
import { fieldId, SettingField } from './SettingField.tsx';
import { TestButton } from './TestButton.tsx';

interface EscalationStepFieldsProps {
  readonly model: SettingsModel;
  readonly step: StepDraft;
  readonly at: number;
  readonly people: readonly Colleague[];
  readonly onEdit: (change: Partial<StepDraft>) => void;
  readonly onRemove: () => void;
}

export function EscalationStepFields({
  model,
  step,
  at,
  people,
  onEdit,
  onRemove,
}: EscalationStepFieldsProps) {
  const pointer = `/escalation/${at}`;
  const hours = Number(step.afterHours);
  const stored = model.shop.settings.value?.escalation.some(({ afterHours }) => afterHours === hours);
  return (
    <li class="channel">
      <div class="channel-head">
        <h3>Step {at + 1}</h3>
        <button type="button" class="button quiet" onClick={onRemove}>
          Remove <span class="visually-hidden">step {at + 1}</span>
        </button>
      </div>
      <SettingField
        model={model}
        pointer={`${pointer}/afterHours`}
        label="Working hours without an answer"
        inputMode="numeric"
        value={step.afterHours}
        onInput={(afterHours) => onEdit({ afterHours })}
      />
      <Members model={model} step={step} pointer={pointer} people={people} onEdit={onEdit} />
      <SettingField
        model={model}
        pointer={`${pointer}/emails`}
        label="Addresses of others"
        hint="Of people without an account, with commas between them."
        value={step.emails}
        onInput={(emails) => onEdit({ emails })}
      />
      <TestButton
        model={model}
        tested={
          stored && !model.isChangedPart('escalation') ? { of: 'escalation', afterHours: hours } : undefined
        }
        what={`of step ${at + 1}`}
      />
    </li>
  );
}

type MembersProps = Pick<EscalationStepFieldsProps, 'model' | 'step' | 'people' | 'onEdit'> & {
  readonly pointer: string;
};

function Members({ model, step, pointer, people, onEdit }: MembersProps) {
  const fault = model.faults.value.find(
    (each) => each.pointer === pointer || each.pointer.startsWith(`${pointer}/members`),
  );
  return (
    <fieldset
      class="checks"
      id={fieldId(pointer)}
      tabIndex={-1}
      aria-describedby={fault && `${fieldId(pointer)}-fault`}
    >
      <legend>Tell</legend>
      {people.map(({ id, name }) => (
        <label key={id} class="check">
          <input
            type="checkbox"
            checked={step.members.includes(id)}
            onChange={({ currentTarget }) =>
              onEdit({
                members: currentTarget.checked
                  ? [...step.members, id]
                  : step.members.filter((each) => each !== id),
              })
            }
          />
          <bdi>{name}</bdi>
        </label>
      ))}
      {fault && (
        <p class="error small" id={`${fieldId(pointer)}-fault`}>
          {fault.words}
        </p>
      )}
    </fieldset>
  );
}
