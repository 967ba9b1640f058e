import type { FormModel } from './form-model.ts';
import { t } from '../../ui/words.ts';

const WORDS = [t`Very bad`, t`Bad`, t`Mixed`, t`Good`, t`Very good`];

interface StarFieldProps {
  readonly model: FormModel;
}

/** Five radios, so that every way of choosing works: pointer, arrow keys, voice. The stars are their picture. */
export function StarField({ model }: StarFieldProps) {
  const { rating } = model.draft;
  const error = model.errors.rating;
  return (
    <fieldset class="field" part="field" aria-describedby={error && 'rating-error'}>
      <legend class="label" part="label">
        {t`Your rating`}
      </legend>
      <div class="choices">
        {WORDS.map((words, index) => (
          <label class="choice" key={words}>
            <input
              class="visually-hidden"
              type="radio"
              name="rating"
              value={index + 1}
              checked={rating === index + 1}
              onChange={() => model.set('rating', index + 1)}
            />
            <span class="star" />
            <span class="visually-hidden">{t`${index + 1} of 5: ${words}`}</span>
          </label>
        ))}
        <span class="chosen" aria-hidden="true">
          {WORDS[rating - 1]}
        </span>
      </div>
      {error && (
        <p class="error" part="error" id="rating-error">
          {error}
        </p>
      )}
    </fieldset>
  );
}
