import { TOPIC_NAMES, TOPICS } from '../../contract/topics.ts';
import type { FormModel } from './form-model.ts';
import { t } from '../../ui/words.ts';

interface TopicFieldProps {
  readonly model: FormModel;
}

/** One optional tap on what went wrong. Choosing what is chosen takes it back. */
export function TopicField({ model }: TopicFieldProps) {
  const { topic } = model.draft;
  return (
    <fieldset class="field" part="field">
      <legend class="label" part="label">
        {t`What went wrong?`} <span class="note">{t`(optional, shown with your review)`}</span>
      </legend>
      <div class="chips">
        {TOPICS.map((each) => (
          <label class="chip" key={each}>
            <input
              class="visually-hidden"
              type="radio"
              name="topic"
              value={each}
              checked={topic === each}
              // Not `onChange`: a radio that is pressed again does not change.
              onClick={() => model.set('topic', topic === each ? undefined : each)}
            />
            {TOPIC_NAMES[each]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
