import type { Message } from '../contract/review.ts';
import { formatDate } from './format.ts';

interface ThreadProps {
  readonly messages: readonly Message[];
}

/** What was said beneath a review, in order, hanging on a thin line. */
export function Thread({ messages }: ThreadProps) {
  return (
    <ol class="thread" part="thread">
      {messages.map((message) => (
        <li class="message" part="message" key={message.id}>
          <p class="message-byline">
            <b dir="auto">{message.author.name}</b>
            {message.by === 'merchant' && <span class="shop-mark">Shop</span>}
            <time dateTime={message.dateCreated}>{formatDate(message.dateCreated)}</time>
            {message.dateModified && <span>edited {formatDate(message.dateModified)}</span>}
          </p>
          <p class="text" dir="auto" lang="">
            {message.text}
          </p>
        </li>
      ))}
    </ol>
  );
}
