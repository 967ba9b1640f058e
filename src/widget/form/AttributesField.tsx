import type { Attribute } from '../../contract/attribute.ts';
import { t } from '../../ui/words.ts';
import type { FormModel } from './form-model.ts';

interface AttributesFieldProps {
  readonly model: FormModel;
  readonly attributes: readonly Attribute[];
}

/** What the shop asks besides the stars: five steps each, of which none has to be taken. */
export function AttributesField({ model, attributes }: AttributesFieldProps) {
  return (
    <>
      {attributes.map((attribute) => (
        <Steps key={attribute.id} model={model} attribute={attribute} />
      ))}
    </>
  );
}

function Steps({ model, attribute }: { readonly model: FormModel; readonly attribute: Attribute }) {
  const { id, name, words } = attribute;
  const { answers } = model.draft;
  return (
    <fieldset class="field" part="field">
      <legend class="label" part="label">
        <span dir="auto">{name}</span> <span class="note">{t`(optional)`}</span>
      </legend>
      <div class="chips">
        {words.map((word, index) => {
          const step = index + 1;
          const isChosen = answers[id] === step;
          return (
            <label class="chip" key={step}>
              <input
                class="visually-hidden"
                type="radio"
                name={id}
                value={step}
                checked={isChosen}
                // Not `onChange`: choosing what is chosen takes it back, and such a radio does not change.
                onClick={() => model.set('answers', { ...answers, [id]: isChosen ? undefined : step })}
              />
              <span dir="auto">{word || step}</span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
