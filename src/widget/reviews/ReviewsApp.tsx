import type { PublishedReview } from '../../contract/review.ts';
import { plural } from '../../ui/format.ts';
import { Photos } from '../../ui/Photos.tsx';
import type { Task } from '../task.ts';
import type { BrowseModel } from './browse-model.ts';
import { Failure } from './Failure.tsx';
import { FormPlace } from './FormPlace.tsx';
import type { FormDoor } from './form-door.ts';
import { ReviewList } from './ReviewList.tsx';
import { Summary } from './Summary.tsx';
import { Toolbar } from './Toolbar.tsx';

interface ReviewsAppProps {
  readonly model: BrowseModel;
  readonly door: FormDoor;
  /** Opening a photo. */
  readonly gallery: Task;
  readonly onSubmitted: (published: PublishedReview) => void;
}

export function ReviewsApp({ model, door, gallery, onSubmitted }: ReviewsAppProps) {
  const { page, reading } = model;
  return (
    <section class="reviews" part="reviews" lang="en" aria-labelledby="title">
      <h2 class="title" part="title" id="title" tabIndex={-1}>
        Reviews
      </h2>
      <p class="visually-hidden" role="status">
        {announcement(model)}
      </p>
      {page && (
        <>
          <div class="overview">
            <Summary
              rating={page.aggregateRating}
              chosen={model.stars}
              onChoose={(stars) => model.chooseStars(stars)}
            />
            <FormPlace door={door} page={page} onSubmitted={onSubmitted} />
          </div>
          {door.stage && door.open === 'channels' && <door.stage.Channels channels={page.channels} />}
          {page.media[0] && (
            <div class="strip" part="strip">
              <Photos media={page.media} label="Photos from reviews" />
            </div>
          )}
          <Failure what="The photo could not be opened." task={gallery} />
          {page.aggregateRating.ratingCount > 1 && <Toolbar model={model} />}
        </>
      )}
      <Failure what="The reviews could not be loaded." task={reading} />
      {page ? <ReviewList model={model} /> : reading.status === 'failed' ? <slot /> : <div class="waiting" />}
      {page && model.isWhole && <Disclosure sentences={page.disclosure} />}
    </section>
  );
}

/** What a screen reader is told when the list changes. */
function announcement(model: BrowseModel): string {
  const { reading, growing, reviews } = model;
  if (reading.status === 'stalled' || growing.status === 'stalled') {
    return 'Still loading. This takes longer than usual.';
  }
  return reading.status === 'ready' ? `${reviews.length} of ${plural(model.total, 'review')} shown` : '';
}

/** How reviews come about here. The law wants it near them, and a shopper who doubts finds it in one tap. */
function Disclosure({ sentences }: { readonly sentences: readonly string[] }) {
  return (
    <details class="disclosure" part="disclosure">
      <summary>How we check reviews</summary>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </details>
  );
}
