import type { ProductReviews } from '../../contract/review.ts';
import { Photos } from '../../ui/Photos.tsx';
import type { BrowseModel } from './browse-model.ts';
import { Failure } from './Failure.tsx';
import { FormPlace } from './FormPlace.tsx';
import type { Door } from './form-door.ts';
import { MostHelpful } from './MostHelpful.tsx';
import type { ReaderDoor } from './reader-door.ts';
import { ReviewList } from './ReviewList.tsx';
import { Scales } from './Scales.tsx';
import { shownWords } from './shown-words.ts';
import { Summary } from './Summary.tsx';
import { Toolbar } from './Toolbar.tsx';
import { t } from '../../ui/words.ts';

interface ReviewsAppProps {
  readonly model: BrowseModel;
  readonly door: Door;
  readonly reader: Pick<ReaderDoor, 'stage' | 'loading'>;
}

export function ReviewsApp(parts: ReviewsAppProps) {
  const { model, reader } = parts;
  const { page, reading } = model;
  return (
    <section
      class="reviews"
      part="reviews"
      lang={t`en`}
      dir={t`ltr` as 'ltr' | 'rtl'}
      aria-labelledby="title"
    >
      <h2 class="title" part="title" id="title" tabIndex={-1}>
        {t`Reviews`}
      </h2>
      <p class="visually-hidden" role="status">
        {announcement(model)}
      </p>
      {page && <Around page={page} {...parts} />}
      <Failure what={t`This could not be loaded.`} task={reader.loading} />
      <Failure
        what={
          page
            ? t`This could not be loaded. Below is what was shown before.`
            : t`The reviews could not be loaded.`
        }
        task={reading}
      />
      {page ? <ReviewList model={model} /> : reading.status === 'failed' ? <slot /> : <div class="waiting" />}
      {page && model.isWhole && <Disclosure sentences={page.disclosure} />}
    </section>
  );
}

/** All that stands above the list. */
function Around({ page, model, door, reader }: ReviewsAppProps & { readonly page: ProductReviews }) {
  return (
    <>
      <div class="overview">
        <Summary
          rating={page.aggregateRating}
          chosen={model.filters.rating}
          onChoose={(stars) => model.chooseStars(stars)}
        />
        <FormPlace door={door} page={page} />
      </div>
      <Scales attributes={page.attributes} />
      {door.stage && door.open === 'channels' && <door.stage.Channels channels={page.channels} />}
      {page.media[0] && (
        <div class="strip" part="strip">
          <Photos media={page.media} label={t`Photos from reviews`} />
        </div>
      )}
      {page.aggregateRating.ratingCount > 1 && <Toolbar model={model} />}
      {reader.stage && <reader.stage.Panel />}
      <MostHelpful reviews={page.mostHelpful} />
    </>
  );
}

/** What a screen reader is told when the list changes. */
function announcement(model: BrowseModel): string {
  const { reading, growing, reviews } = model;
  if (reading.status === 'stalled' || growing.status === 'stalled') {
    return t`Still loading. This takes longer than usual.`;
  }
  return reading.status === 'ready' ? shownWords(reviews.length, model.total) : '';
}

/** How reviews come about here. The law wants it near them, and a shopper who doubts finds it in one tap. */
function Disclosure({ sentences }: { readonly sentences: readonly string[] }) {
  return (
    <details class="disclosure" part="disclosure">
      <summary>{t`How we check reviews`}</summary>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </details>
  );
}
