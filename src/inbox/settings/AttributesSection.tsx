import { ATTRIBUTES_MAX } from '../../contract/attribute.ts';
import { AttributeFields } from './AttributeFields.tsx';
import { type AttributeDraft, newAttribute } from './settings-draft.ts';
import { fieldId } from './SettingField.tsx';
import { SettingsSection } from './SettingsSection.tsx';
import type { PartProps } from './ShopSection.tsx';
import { StartingPoints } from './StartingPoints.tsx';
import { useFocusAfter } from './use-focus-after.ts';

export function AttributesSection({ model, draft: { attributes } }: PartProps) {
  const focusAfter = useFocusAfter();
  const arrange = (arranged: readonly AttributeDraft[]) => model.editRows({ attributes: arranged });
  return (
    <SettingsSection model={model} of="attributes">
      {attributes.length === 0 && <p>The form asks for nothing besides the stars.</p>}
      {attributes.length > 0 && (
        <ol class="channels">
          {attributes.map((attribute, at) => (
            <AttributeFields
              key={attribute.key}
              model={model}
              attribute={attribute}
              at={at}
              onEdit={(change) =>
                model.edit({ attributes: attributes.with(at, { ...attribute, ...change }) })
              }
              onRemove={() => {
                arrange(attributes.toSpliced(at, 1));
                focusAfter('add-attribute');
              }}
            />
          ))}
        </ol>
      )}
      {attributes.length < ATTRIBUTES_MAX && (
        <button
          type="button"
          class="button"
          id="add-attribute"
          onClick={() => {
            arrange([...attributes, newAttribute()]);
            focusAfter(fieldId(`/attributes/${attributes.length}/name`));
          }}
        >
          Add a question
        </button>
      )}
      {attributes.length < ATTRIBUTES_MAX && (
        <StartingPoints
          onChoose={(attribute) => {
            arrange([...attributes, attribute]);
            focusAfter(fieldId(`/attributes/${attributes.length}/name`));
          }}
        />
      )}
    </SettingsSection>
  );
}
