import { MEDIA_LIMITS } from '../../contract/media-limits.ts';
import { failureWords, retryWords } from '../reviews/failure-words.ts';
import type { ChosenPhoto, PhotosModel } from './photos-model.ts';
import { drawPreview } from './shrink-photo.ts';
import { t } from '../../ui/words.ts';

/** Pixels of the side of a preview, for screens with two for one. */
const PREVIEW = 144;

/** The chosen photos, each with what can be done about it. */
export function PhotoList({ model }: { readonly model: PhotosModel }) {
  const { photos, leftOut } = model;
  return (
    <>
      <ul class="chosen-photos">
        {photos.map((photo) => (
          <li key={photo.key}>
            <PhotoRow model={model} photo={photo} />
          </li>
        ))}
      </ul>
      {leftOut.length > 0 && (
        <p class="error" part="error" role="alert">
          {t`${MEDIA_LIMITS.count} photos at most. Left out: ${leftOut.join(', ')}.`}
        </p>
      )}
    </>
  );
}

interface PhotoRowProps {
  readonly model: PhotosModel;
  readonly photo: ChosenPhoto;
}

function PhotoRow({ model, photo }: PhotoRowProps) {
  const { key, name, state, alt, picture } = photo;
  return (
    <div class="chosen-photo" part="chosen-photo">
      {picture && (
        <canvas class="preview" width={PREVIEW} height={PREVIEW} aria-hidden="true" ref={preview(picture)} />
      )}
      <div class="field">
        <p class="photo-name">{name}</p>
        <PhotoStatus photo={photo} />
        {state !== 'broken' && (
          <input
            class="input"
            dir="auto"
            maxLength={MEDIA_LIMITS.alt}
            value={alt}
            aria-label={t`What ${name} shows, for those who cannot see it`}
            placeholder={t`What it shows (optional)`}
            onInput={({ currentTarget }) => model.describe(key, currentTarget.value)}
          />
        )}
        <p class="acts">
          {state === 'failed' && (
            <button
              type="button"
              class="link"
              aria-label={model.wait > 0 ? undefined : t`Try again: ${name}`}
              aria-disabled={model.wait > 0}
              onClick={() => model.sendAgain(photo)}
            >
              {retryWords(model.wait)}
            </button>
          )}
          <button
            type="button"
            class="link"
            aria-label={t`Remove: ${name}`}
            onClick={({ currentTarget }) => {
              focusAround(currentTarget);
              model.remove(key);
            }}
          >
            {t`Remove`}
          </button>
        </p>
      </div>
    </div>
  );
}

function PhotoStatus({ photo: { name, state, progress, failure } }: Pick<PhotoRowProps, 'photo'>) {
  switch (state) {
    case 'preparing':
    case 'sending':
      return (
        <div
          class="bar"
          role="progressbar"
          aria-label={t`Sending ${name}`}
          aria-valuenow={Math.round(progress * 100)}
        >
          <span class="bar-fill" style={{ 'inline-size': `${progress * 100}%` }} />
        </div>
      );
    case 'sent':
      return (
        <p class="note" role="status">
          {t`Ready`}
        </p>
      );
    case 'broken':
      return (
        <p class="error" part="error" role="alert">
          {t`“${name}” cannot be read as a photo. Choose a JPEG, PNG or WebP.`}
        </p>
      );
    case 'failed':
      return (
        <p class="error" part="error" role="alert">
          {failureWords(t`“${name}” could not be sent.`, failure)}
        </p>
      );
  }
}

/** Drawn once for each picture; the canvas keeps it. */
const previews = new WeakMap<ImageBitmap, (canvas: HTMLCanvasElement | null) => void>();

function preview(picture: ImageBitmap): (canvas: HTMLCanvasElement | null) => void {
  const known = previews.get(picture);
  const draw = known ?? ((canvas) => canvas && drawPreview(canvas, picture));
  if (!known) previews.set(picture, draw);
  return draw;
}

/** The button goes with its photo; choosing another is the next thing to do. */
function focusAround(button: HTMLElement): void {
  button.closest('form')?.querySelector<HTMLElement>('[name="photos"]')?.focus();
}
