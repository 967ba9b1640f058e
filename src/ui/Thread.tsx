import type { Message, Review } from '../contract/review.ts';
import { formatDate } from './format.ts';
import { promiseWords } from './promise-words.ts';
import { Settlement } from './Settlement.tsx';
import { t } from './words.ts';

interface ThreadProps {
  readonly review: Review;
}

/** What was said beneath a review, in order, hanging on a thin line, and how it ended. */
export function Thread({ review }: ThreadProps) {
  const { thread, revisions, dateResolved } = review;
  return (
    <ol class="thread" part="thread">
      {thread.map((message) => (
        <li class={`message by-${message.by}`} part="message" key={message.id}>
          <Said message={message} />
        </li>
      ))}
      {(dateResolved || revisions.length > 0) && <Settlement review={review} />}
    </ol>
  );
}

function Said({ message }: { readonly message: Message }) {
  const { by, author, dateCreated, dateModified, text, promise } = message;
  return (
    <>
      <p class="message-byline" part="message-byline">
        <b dir="auto">{author.name}</b>
        {by === 'merchant' && <span class="shop-mark" part="shop-mark">{t`Shop`}</span>}
        <time dateTime={dateCreated}>{formatDate(dateCreated)}</time>
        {dateModified && <span>{t`edited ${formatDate(dateModified)}`}</span>}
      </p>
      <p class="text" dir="auto" lang="">
        {text}
      </p>
      {promise && (
        <p class="promise" part="promise">
          {promiseWords(promise)}
        </p>
      )}
    </>
  );
}
