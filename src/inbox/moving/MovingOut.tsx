import { EXPORT_FORM_NAMES, type ExportForm } from '../../contract/export-forms.ts';
import { FORM_WORDS } from './form-words.ts';
import type { MovingOutModel } from './moving-out-model.ts';

const WHOLE: readonly ExportForm[] = ['archive', 'jsonl'];

export function MovingOut({ model }: { readonly model: MovingOutModel }) {
  const isTable = !WHOLE.includes(model.form.value);
  return (
    <section class="stack" aria-labelledby="moving-out">
      <h2 id="moving-out">Take the shop away</h2>
      <p class="muted text">
        It is yours. Take a copy whenever you like; nothing here changes, and shoppers see nothing of it.
      </p>
      <fieldset class="forms">
        <legend class="visually-hidden">As what</legend>
        {EXPORT_FORM_NAMES.map((form) => (
          <Form key={form} form={form} model={model} />
        ))}
      </fieldset>
      {isTable ? (
        <label class="check">
          <input
            type="checkbox"
            checked={model.withAddresses.value}
            onChange={({ currentTarget }) => model.addAddresses(currentTarget.checked)}
          />
          With the e-mail addresses of reviewers
        </label>
      ) : (
        <p class="small muted text">
          The file holds addresses of customers and the secrets of your webhooks. Keep it as you would keep a
          key.
        </p>
      )}
      <p>
        <a class="button primary" href={model.file} download>
          Download
        </a>
      </p>
    </section>
  );
}

function Form({ form, model }: { readonly form: ExportForm; readonly model: MovingOutModel }) {
  const { name, about } = FORM_WORDS[form];
  return (
    <label class="form" htmlFor={`form-${form}`}>
      <input
        id={`form-${form}`}
        type="radio"
        name="form"
        checked={model.form.value === form}
        onChange={() => model.choose(form)}
      />
      <b>{name}</b>
      <span class="small muted">{about}</span>
    </label>
  );
}
