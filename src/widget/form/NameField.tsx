import { LENGTHS } from '../../contract/lengths.ts';
import { t } from '../../ui/words.ts';
import type { FormModel } from './form-model.ts';
import { NAME_FORMS, type NameForm, shownName } from './shown-name.ts';
import { TextField } from './TextField.tsx';

const WORDS: Readonly<Record<NameForm, string>> = {
  full: t`As I write it`,
  initial: t`First name and initial`,
  anonymous: t`Anonymous`,
};

/** The name, and how much of it is shown: what everybody will read stands beneath. */
export function NameField({ model }: { readonly model: FormModel }) {
  const { name, nameForm } = model.draft;
  const shown = shownName(name, nameForm);
  return (
    <>
      {nameForm !== 'anonymous' && (
        <TextField
          model={model}
          field="name"
          label={t`Name to show`}
          autocomplete="name"
          max={LENGTHS.name}
        />
      )}
      <fieldset class="field" part="field">
        <legend class="visually-hidden">{t`How your name is shown`}</legend>
        <div class="chips">
          {NAME_FORMS.map((each) => (
            <label class="chip" key={each}>
              <input
                class="visually-hidden"
                type="radio"
                name="name-form"
                value={each}
                checked={nameForm === each}
                onChange={() => model.set('nameForm', each)}
              />
              {WORDS[each]}
            </label>
          ))}
        </div>
        {shown && (
          <p class="note">
            {t`Shown as:`} <bdi>{shown}</bdi>
          </p>
        )}
      </fieldset>
    </>
  );
}
