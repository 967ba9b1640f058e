import { ESCALATION_STEPS_MAX } from '../../contract/working-calendar.ts';
import type { ChoicesModel } from '../queue/choices-model.ts';
import { EscalationStepFields } from './EscalationStepFields.tsx';
import { newKey } from './new-key.ts';
import { type StepDraft } from './settings-draft.ts';
import { fieldId } from './SettingField.tsx';
import { SettingsSection } from './SettingsSection.tsx';
import type { PartProps } from './ShopSection.tsx';
import { useFocusAfter } from './use-focus-after.ts';

interface EscalationSectionProps extends PartProps {
  readonly choices: ChoicesModel;
}

export function EscalationSection({ model, draft, choices }: EscalationSectionProps) {
  const { escalation, workingCalendar } = draft;
  const focusAfter = useFocusAfter();
  return (
    <SettingsSection model={model} of="escalation">
      {escalation.length === 0 && <p>Nobody is told. A customer can wait without end.</p>}
      {escalation.length > 0 && workingCalendar.spans.length === 0 && (
        <p class="notice">Your shop has no working hours, so none of these steps is ever reached.</p>
      )}
      {escalation.length > 0 && (
        <ol class="channels">
          {escalation.map((step, at) => (
            <EscalationStepFields
              key={step.key}
              model={model}
              step={step}
              at={at}
              people={choices.people.value.colleagues}
              onEdit={(change) => model.edit({ escalation: escalation.with(at, { ...step, ...change }) })}
              onRemove={() => {
                model.editRows({ escalation: escalation.toSpliced(at, 1) });
                focusAfter('add-step');
              }}
            />
          ))}
        </ol>
      )}
      {escalation.length < ESCALATION_STEPS_MAX && (
        <button
          type="button"
          class="button"
          id="add-step"
          onClick={() => {
            model.editRows({ escalation: [...escalation, aStep(escalation)] });
            focusAfter(fieldId(`/escalation/${escalation.length}/afterHours`));
          }}
        >
          Add a step
        </button>
      )}
    </SettingsSection>
  );
}

/** The first after half a day, the next after as long again. */
function aStep(before: readonly StepDraft[]): StepDraft {
  const last = Number(before.at(-1)?.afterHours ?? 0);
  return { key: newKey(), afterHours: String(last > 0 ? last * 2 : 4), members: [], emails: '' };
}
