import type { Review } from '../../contract/review.ts';
import { formatDate } from '../../ui/format.ts';
import { Stars } from '../../ui/Stars.tsx';
import type { GalleryModel, Shown } from './gallery-model.ts';

interface OnePhotoProps {
  readonly model: GalleryModel;
  readonly shown: Shown;
}

/** One photo whole, with what its review says beside it. */
export function OnePhoto({ model, shown: { photo, review } }: OnePhotoProps) {
  const { at = 0, photos, broken } = model;
  const { url, width, height } = photo.full;
  return (
    <div class="gallery-one">
      <figure class="gallery-photo" tabIndex={-1} ref={focus}>
        {broken.has(photo.id) ? (
          <p>The photo could not be loaded. {photo.alt}</p>
        ) : (
          <img
            key={photo.id}
            part="gallery-photo"
            draggable={false}
            width={width}
            height={height}
            src={url}
            alt={photo.alt || 'Photo'}
            onError={() => model.failed(photo)}
          />
        )}
        <Turn model={model} by={-1} isEnd={at === 0}>
          Previous photo
        </Turn>
        <Turn model={model} by={1} isEnd={at >= photos.length - 1}>
          Next photo
        </Turn>
      </figure>
      <div class="gallery-words">{review && <Words review={review} />}</div>
    </div>
  );
}

/** Whoever comes from all photos goes on from here. */
function focus(figure: HTMLElement | null): void {
  figure?.focus();
}

interface TurnProps {
  readonly model: GalleryModel;
  readonly by: 1 | -1;
  readonly isEnd: boolean;
  readonly children: string;
}

/** At an end it stays where it is, so that the focus does too. */
function Turn({ model, by, isEnd, children }: TurnProps) {
  return (
    <button
      type="button"
      class={`button turn turn-${by > 0 ? 'on' : 'back'}`}
      part="button"
      aria-disabled={isEnd}
      onClick={() => model.step(by)}
    >
      <span class="visually-hidden">{children}</span>
    </button>
  );
}

function Words({ review }: { readonly review: Review }) {
  const { id, reviewRating, headline, reviewBody, author, datePublished, inLanguage } = review;
  const language = inLanguage ?? '';
  return (
    <>
      <Stars value={reviewRating.ratingValue} />
      {headline && (
        <p class="headline" dir="auto" lang={language}>
          {headline}
        </p>
      )}
      {reviewBody && (
        <p class="text" dir="auto" lang={language}>
          {reviewBody}
        </p>
      )}
      <p class="byline">
        <b dir="auto">{author.name}</b>
        <time dateTime={datePublished}>{formatDate(datePublished)}</time>
      </p>
      <a
        class="link"
        href={`${location.href.split('#')[0]}#review-${id}`}
        onClick={({ currentTarget }) => currentTarget.closest('dialog')?.close()}
      >
        Go to the review
      </a>
    </>
  );
}
