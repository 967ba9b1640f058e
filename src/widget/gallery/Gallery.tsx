import { failureWords, retryWords } from '../reviews/failure-words.ts';
import { AllPhotos } from './AllPhotos.tsx';
import type { GalleryModel } from './gallery-model.ts';
import { OnePhoto } from './OnePhoto.tsx';
import { t } from '../../ui/words.ts';

interface GalleryProps {
  readonly model: GalleryModel;
  readonly onClosed: () => void;
}

/** A real dialog: what lies behind it is out of reach, and Escape closes it. */
export function Gallery({ model, onClosed }: GalleryProps) {
  const { photos, at, shown, reading } = model;
  return (
    <dialog class="gallery" part="gallery" aria-label={t`Photos from reviews`} onClose={onClosed}>
      <header class="gallery-bar">
        <p class="gallery-place" role="status">
          {at !== undefined && t`${at + 1} of ${photos.length + (model.hasMore ? '+' : '')}`}
          <span class="visually-hidden"> {shown?.photo.alt}</span>
        </p>
        {shown && (
          <button type="button" class="button" part="button" onClick={() => model.showAll()}>
            {t`All photos`}
          </button>
        )}
        <button
          type="button"
          class="button"
          part="button"
          onClick={({ currentTarget }) => currentTarget.closest('dialog')?.close()}
        >
          {t`Close`}
        </button>
      </header>
      {shown ? <OnePhoto model={model} shown={shown} /> : <AllPhotos model={model} />}
      {reading.status === 'failed' && (
        <div class="failed" role="alert">
          <p>{failureWords(t`The other photos could not be loaded.`, reading.failure)}</p>
          <button
            type="button"
            class="button"
            part="button"
            aria-live="off"
            aria-disabled={reading.wait > 0}
            onClick={() => reading.retry()}
          >
            {retryWords(reading.wait)}
          </button>
        </div>
      )}
    </dialog>
  );
}
