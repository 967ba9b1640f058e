import { LENGTHS } from '../../contract/lengths.ts';
import type { ProductReviews } from '../../contract/review.ts';
import { Failure } from '../reviews/Failure.tsx';
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
}

/** One column, generous targets; it opens in place and never lies over the shop. */
export function ReviewForm({ model, page, onClose }: ReviewFormProps) {
  const { sending, errors, sent, asked } = model;
  if (sent) return <Sent model={model} sent={sent} onDone={onClose} />;
  const { opening, stage } = model.invited;
  if (opening.waiting) return <p role="status">{t`Opening…`}</p>;
  if (opening.status === 'failed') return <Failure what={t`The form could not be loaded.`} task={opening} />;
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
        if (!waiting && wait <= 0) model.submit(page.negativeUpTo);
      }}
    >
      <fieldset class="whole" ref={listen}>
        <legend class="form-title">{asked?.review ? t`Change your review` : t`Write a review`}</legend>
        {stage && <stage.Notice />}
        <ErrorSummary key={model.attempts} errors={errors} failure={sendingFailure(model)} />
        <Fields model={model} page={page} asks={isLow(model.draft, page.negativeUpTo)} />
        <p class="note">{t`Your review is published at once, whatever its stars.`}</p>
        <div class="acts">
          <button class="button button-main" part="button" aria-disabled={waiting || wait > 0}>
            {sendWords(sending)}
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

/** Of a review that stands only stars and words change; the address of an order is known. */
function Fields({ model, page, asks }: FieldsProps) {
  const { asked } = model;
  const isNew = !asked?.review;
  return (
    <>
      <StarField model={model} />
      {asks && isNew && (
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
      {isNew && (
        <>
          <AttributesField model={model} attributes={page.attributes} />
          <PhotosField model={model} />
          <NameField model={model} />
        </>
      )}
      {!asked && (
        <TextField
          model={model}
          field="email"
          inputMode="email"
          label={t`E-mail`}
          autocomplete="email"
          hint={t`Never published. The shop’s reply is mailed here.`}
          max={LENGTHS.email}
        />
      )}
      {asks && isNew && (
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

function sendWords({ waiting, wait, status }: FormModel['sending']): string {
  if (waiting) return t`Sending…`;
  if (wait > 0) return retryWords(wait);
  return status === 'failed' ? t`Send again` : t`Send review`;
}

/** Faults of the fields have their own words; this is for all that is not the shopper's to mend. */
function sendingFailure({ sending, errors, invited }: FormModel): string | undefined {
  if (sending.status !== 'failed' || Object.keys(errors).length > 0) return undefined;
  // What to do stands above.
  if (invited.stage?.model.closed) return undefined;
  if (isOffline(sending.failure)) {
    return t`You are offline. Your review is kept on this device, and is sent as soon as you are back.`;
  }
  return failureWords(t`Your review could not be sent; your text is still here.`, sending.failure);
}
