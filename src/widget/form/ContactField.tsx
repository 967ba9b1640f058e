import { LENGTHS } from '../../contract/lengths.ts';
import type { FormModel } from './form-model.ts';
import { TextField } from './TextField.tsx';
import { t } from '../../ui/words.ts';

interface ContactFieldProps {
  readonly model: FormModel;
}

/** "Let the shop contact me": for the shop's eyes alone, and never a condition of anything. */
export function ContactField({ model }: ContactFieldProps) {
  const { contact } = model.draft;
  return (
    <div class="field" part="field">
      <label class="tick">
        <input
          type="checkbox"
          name="contact"
          checked={contact}
          aria-describedby="contact-hint"
          onChange={({ currentTarget }) => model.set('contact', currentTarget.checked)}
        />
        {t`Let the shop contact me`}
      </label>
      <p class="note" id="contact-hint">
        {t`Private: only the shop learns of it, with your e-mail address. Your review is published all the same.`}
      </p>
      {contact && (
        <TextField
          model={model}
          field="contactNote"
          label={t`How best?`}
          optional
          hint={t`For example a telephone number. Never published.`}
          max={LENGTHS.contactNote}
        />
      )}
    </div>
  );
}
