import { LENGTHS } from '../../contract/lengths.ts';
import type { ProductReviews, PublishedReview } from '../../contract/review.ts';
import { failureWords, retryWords } from '../reviews/failure-words.ts';
import { AttributesField } from './AttributesField.tsx';
import { Channels } from './Channels.tsx';
import { ContactField } from './ContactField.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';
import { type FormModel, isOffline } from './form-model.ts';
import { isLow } from './judge.ts';
import { NameField } from './NameField.tsx';
import { PhotosField } from './PhotosField.tsx';
import { Sent } from './Sent.tsx';
import { StarField } from './StarField.tsx';
import { TextField } from './TextField.tsx';
import { TopicField } from './TopicField.tsx';
import { t } from '../../ui/words.ts';

export interface ReviewFormProps {
  readonly model: FormModel;
  readonly page: ProductReviews;
  readonly onClose: () => void;
  readonly onPublished: (published: PublishedReview) => void;
}

/** One column, generous targets; it opens in place and never lies over the shop. */
export function ReviewForm({ model, page, onClose, onPublished }: ReviewFormProps) {
  const { sending, errors, sent } = model;
  if (sent) return <Sent model={model} sent={sent} onDone={onClose} />;
  const { waiting, wait } = sending;
  const { listen } = model.photos;
  return (
    <form
      class="form"
      part="form"
      ref={focusFirst}
      noValidate
      aria-busy={waiting}
      onSubmit={(event) => {
        event.preventDefault();
        if (!waiting && wait <= 0) model.submit(page.negativeUpTo, onPublished);
      }}
    >
      <fieldset class="whole" ref={listen}>
        <legend class="form-title">{t`Write a review`}</legend>
        <ErrorSummary key={model.attempts} errors={errors} failure={sendingFailure(model)} />
        <Fields model={model} page={page} asks={isLow(model.draft, page.negativeUpTo)} />
        <p class="note">{t`Your review is published at once, whatever its stars.`}</p>
        <div class="acts">
          <button class="button button-main" part="button" aria-disabled={waiting || wait > 0}>
            {waiting
              ? t`Sending…`
              : wait > 0
                ? retryWords(wait)
                : sending.status === 'failed'
                  ? t`Send again`
                  : t`Send review`}
          </button>
          <button type="button" class="button" part="button" onClick={onClose}>
            {t`Not now`}
          </button>
        </div>
        <p class="visually-hidden" role="status">
          {sending.status === 'stalled'
            ? t`Still sending. This takes longer than usual.`
            : waiting
              ? t`Sending.`
              : ''}
        </p>
      </fieldset>
      <Channels channels={page.channels} />
    </form>
  );
}

interface FieldsProps {
  readonly model: FormModel;
  readonly page: ProductReviews;
  /** At a low rating the form asks what went wrong. */
  readonly asks: boolean;
}

function Fields({ model, page, asks }: FieldsProps) {
  return (
    <>
      <StarField model={model} />
      {asks && (
        <div class="unfolds">
          <TopicField model={model} />
        </div>
      )}
      <TextField model={model} field="headline" label={t`Headline`} optional max={LENGTHS.headline} />
      <TextField
        model={model}
        field="reviewBody"
        label={t`Your review`}
        optional
        multiline
        max={LENGTHS.reviewBody}
      />
      <AttributesField model={model} attributes={page.attributes} />
      <PhotosField model={model} />
      <NameField model={model} />
      <TextField
        model={model}
        field="email"
        inputMode="email"
        label={t`E-mail`}
        autocomplete="email"
        hint={t`Never published. The shop’s reply is mailed here.`}
        max={LENGTHS.email}
      />
      {asks && (
        <div class="unfolds">
          <ContactField model={model} />
        </div>
      )}
    </>
  );
}

function focusFirst(form: HTMLFormElement | null): void {
  form?.querySelector('input')?.focus();
}

/** Faults of the fields have their own words; this is for all that is not the shopper's to mend. */
function sendingFailure({ sending, errors }: FormModel): string | undefined {
  if (sending.status !== 'failed' || Object.keys(errors).length > 0) return undefined;
  if (isOffline(sending.failure)) {
    return t`You are offline. Your review is kept on this device, and is sent as soon as you are back.`;
  }
  return failureWords(t`Your review could not be sent; your text is still here.`, sending.failure);
}
