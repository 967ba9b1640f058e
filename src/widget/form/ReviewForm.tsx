import type { PublishedReview } from '../../contract/review.ts';
import { LENGTHS } from '../../contract/lengths.ts';
import { failureWords } from '../reviews/failure-words.ts';
import { ErrorSummary } from './ErrorSummary.tsx';
import type { FormModel } from './form-model.ts';
import { StarField } from './StarField.tsx';
import { TextField } from './TextField.tsx';

export interface ReviewFormProps {
  readonly model: FormModel;
  readonly onCancel: () => void;
  readonly onPublished: (published: PublishedReview) => void;
}

/** One column, generous targets; it opens in place and never lies over the shop. */
export function ReviewForm({ model, onCancel, onPublished }: ReviewFormProps) {
  const { sending, errors } = model;
  const { waiting } = sending;
  return (
    <form
      class="form"
      part="form"
      ref={focusFirst}
      noValidate
      aria-busy={waiting}
      onSubmit={(event) => {
        event.preventDefault();
        if (!waiting) model.submit(onPublished);
      }}
    >
      <fieldset class="whole">
        <legend class="form-title">Write a review</legend>
        <ErrorSummary key={model.attempts} errors={errors} failure={sendingFailure(model)} />
        <Fields model={model} />
        <p class="note">Your review is published at once, whatever its stars.</p>
        <div class="acts">
          <button class="button button-main" part="button" aria-disabled={waiting}>
            {waiting ? 'Sending…' : sending.status === 'failed' ? 'Send again' : 'Send review'}
          </button>
          <button type="button" class="button" part="button" onClick={onCancel}>
            Not now
          </button>
        </div>
        <p class="visually-hidden" role="status">
          {sending.status === 'stalled'
            ? 'Still sending. This takes longer than usual.'
            : waiting
              ? 'Sending.'
              : ''}
        </p>
      </fieldset>
    </form>
  );
}

function Fields({ model }: Pick<ReviewFormProps, 'model'>) {
  return (
    <>
      <StarField model={model} />
      <TextField model={model} field="headline" label="Headline" optional max={LENGTHS.headline} />
      <TextField
        model={model}
        field="reviewBody"
        label="Your review"
        optional
        multiline
        max={LENGTHS.reviewBody}
      />
      <TextField model={model} field="name" label="Name to show" autocomplete="nickname" max={LENGTHS.name} />
      <TextField
        model={model}
        field="email"
        inputMode="email"
        label="E-mail"
        autocomplete="email"
        hint="Never published. Kept so that the shop can get back to you."
        max={LENGTHS.email}
      />
    </>
  );
}

function focusFirst(form: HTMLFormElement | null): void {
  form?.querySelector('input')?.focus();
}

/** Faults of the fields have their own words; this is for all that is not the shopper's to mend. */
function sendingFailure({ sending, errors }: FormModel): string | undefined {
  if (sending.status !== 'failed' || Object.keys(errors).length > 0) return undefined;
  return failureWords('Your review could not be sent; your text is still here.', sending.failure);
}
