import { EXCEPTIONS_MAX } from '../../contract/invitation-settings.ts';
import { DelayFields } from './DelayFields.tsx';
import type { ExceptionDraft, InvitationsDraft } from './invitations-draft.ts';
import { newKey } from './new-key.ts';
import { fieldId, SettingField } from './SettingField.tsx';
import type { SettingsModel } from './settings-model.ts';
import { useFocusAfter } from './use-focus-after.ts';

interface ExceptionsProps {
  readonly model: SettingsModel;
  readonly invitations: InvitationsDraft;
}

/** Products and tags that are asked about sooner or later than the rest. */
export function Exceptions({ model, invitations }: ExceptionsProps) {
  const { exceptions, delay } = invitations;
  const focusAfter = useFocusAfter();
  const put = (changed: readonly ExceptionDraft[], isRows: boolean) =>
    (isRows ? model.editRows : model.edit).call(model, {
      invitations: { ...invitations, exceptions: changed },
    });
  return (
    <>
      {exceptions.length > 0 && (
        <ol class="channels">
          {exceptions.map((exception, at) => (
            <ExceptionFields
              key={exception.key}
              model={model}
              exception={exception}
              at={at}
              onEdit={(change) => put(exceptions.with(at, { ...exception, ...change }), false)}
              onRemove={() => {
                put(exceptions.toSpliced(at, 1), true);
                focusAfter('add-exception');
              }}
            />
          ))}
        </ol>
      )}
      {exceptions.length < EXCEPTIONS_MAX && (
        <button
          type="button"
          class="button"
          id="add-exception"
          onClick={() => {
            put([...exceptions, { key: newKey(), of: 'tag', name: '', delay }], true);
            focusAfter(fieldId(`/invitations/exceptions/${exceptions.length}/name`));
          }}
        >
          Add other days for a product or tag
        </button>
      )}
    </>
  );
}

interface ExceptionFieldsProps {
  readonly model: SettingsModel;
  readonly exception: ExceptionDraft;
  readonly at: number;
  readonly onEdit: (change: Partial<ExceptionDraft>) => void;
  readonly onRemove: () => void;
}

function ExceptionFields({ model, exception, at, onEdit, onRemove }: ExceptionFieldsProps) {
  const pointer = `/invitations/exceptions/${at}`;
  const kindId = `${fieldId(pointer)}-of`;
  return (
    <li class="channel">
      <div class="channel-head">
        <h3>Other days {at + 1}</h3>
        <button type="button" class="button quiet" onClick={onRemove}>
          Remove <span class="visually-hidden">other days {at + 1}</span>
        </button>
      </div>
      <div class="field">
        <label htmlFor={kindId}>For</label>
        <select
          id={kindId}
          class="control"
          value={exception.of}
          onChange={({ currentTarget }) =>
            onEdit({ of: currentTarget.value === 'product' ? 'product' : 'tag' })
          }
        >
          <option value="tag">Products with a tag</option>
          <option value="product">One product</option>
        </select>
      </div>
      <SettingField
        model={model}
        pointer={`${pointer}/name`}
        label={exception.of === 'tag' ? 'Tag' : 'Id of the product'}
        value={exception.name}
        onInput={(name) => onEdit({ name })}
      />
      <DelayFields
        model={model}
        pointer={`${pointer}/delay`}
        delay={exception.delay}
        onEdit={(delay) => onEdit({ delay })}
      />
    </li>
  );
}
