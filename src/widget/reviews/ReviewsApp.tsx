import type { PublishedReview } from '../../contract/review.ts';
import { plural } from '../../ui/format.ts';
import type { BrowseModel } from './browse-model.ts';
import { Failure } from './Failure.tsx';
import { FormPlace } from './FormPlace.tsx';
import type { FormDoor } from './form-door.ts';
import { MostHelpful } from './MostHelpful.tsx';
import type { ReaderDoor } from './reader-door.ts';
import { ReviewList } from './ReviewList.tsx';
import { Summary } from './Summary.tsx';
import { Toolbar } from './Toolbar.tsx';

interface ReviewsAppProps {
  readonly model: BrowseModel;
  readonly door: FormDoor;
  readonly reader: ReaderDoor;
  readonly onSubmitted: (published: PublishedReview) => void;
}

export function ReviewsApp({ model, door, reader, onSubmitted }: ReviewsAppProps) {
  const { page, reading, filters } = model;
  const { on, stage } = reader;
  return (
    <section
      class="reviews"
      part="reviews"
      lang="en"
      aria-labelledby="title"
      onClick={on}
      onFocusIn={on}
      onPointerOver={on}
    >
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
              chosen={filters.rating}
              onChoose={(rating) =>
                model.choose({ ...filters, rating: rating === filters.rating ? undefined : rating })
              }
            />
            <FormPlace door={door} page={page} onSubmitted={onSubmitted} />
          </div>
          {door.stage && door.open === 'channels' && <door.stage.Channels channels={page.channels} />}
          {page.aggregateRating.ratingCount > 1 && <Toolbar model={model} />}
          {stage && <stage.Panel />}
          <MostHelpful reviews={page.mostHelpful} />
        </>
      )}
      <Failure what="This could not be loaded." task={reader.loading} />
      <Failure
        what={
          page
            ? 'This could not be loaded. Below is what was shown before.'
            : 'The reviews could not be loaded.'
        }
        task={reading}
      />
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
