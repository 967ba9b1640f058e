import type { VNode } from 'preact';
import type { Review } from '../../contract/review.ts';
import { ReviewEntry } from '../../ui/ReviewEntry.tsx';
import type { BrowseModel } from './browse-model.ts';
import { Failure } from './Failure.tsx';
import { shownWords } from './shown-words.ts';
import { t } from '../../ui/words.ts';

/** The same vnode for the same review lets Preact pass over rows that are drawn already. */
const rows = new WeakMap<Review, VNode>();

function row(review: Review): VNode {
  let vnode = rows.get(review);
  if (!vnode) {
    vnode = (
      <li key={review.id}>
        <ReviewEntry review={review} />
      </li>
    );
    rows.set(review, vnode);
  }
  return vnode;
}

interface ReviewListProps {
  readonly model: BrowseModel;
}

export function ReviewList({ model }: ReviewListProps) {
  return (
    <>
      <ol class="list" part="list" aria-busy={model.reading.waiting}>
        {model.reviews.slice(0, model.drawn).map(row)}
      </ol>
      {model.isWhole && model.nextCursor !== null && model.reading.status === 'ready' && (
        <More model={model} />
      )}
    </>
  );
}

function More({ model }: ReviewListProps) {
  const { growing } = model;
  const { waiting } = growing;
  const count = model.reviews.length;
  return (
    <div class="more">
      <Failure what={t`More reviews could not be loaded.`} task={growing} />
      {growing.status !== 'failed' && (
        <button
          type="button"
          class="button"
          part="button"
          aria-disabled={waiting}
          onClick={({ currentTarget }) => {
            if (waiting) return;
            const list = currentTarget.closest('section')?.querySelector('.list');
            model.showMore(() => focusReview(list?.children[count]));
          }}
        >
          {waiting ? t`Loading…` : t`Show more reviews`}
        </button>
      )}
      <p class="note">{shownWords(count, model.total)}</p>
    </div>
  );
}

/** Reading goes on where the new reviews begin; on the last page the focus would vanish with the button. */
function focusReview(row: Element | undefined): void {
  row?.querySelector('article')?.focus({ preventScroll: true });
}
