import type { OwnReview } from '../../contract/case.ts';
import type { Message } from '../../contract/review.ts';
import { formatDate } from '../../ui/format.ts';

/** Where it stands, as one would tell the reviewer across a table. */
export function caseWords({ review, shop, case: reviewCase }: OwnReview): string {
  const { thread, dateResolved } = review;
  const state = reviewCase?.state;
  const reply = thread.findLast(({ by }) => by === 'merchant');
  if (state === 'resolved' && dateResolved !== null) {
    return `You said on ${formatDate(dateResolved)} that it was made right.`;
  }
  const pending =
    thread.findLast(({ promise }) => promise?.state === 'late') ??
    thread.findLast(({ promise }) => promise?.state === 'open');
  if (pending?.promise) {
    const { due, state: kept } = pending.promise;
    const words = `${who(pending, shop.name)} promised to make it right by ${formatDate(due)}.`;
    return kept === 'late' ? `${words} That day has passed.` : words;
  }
  if (state === 'closed') return `${shop.name} sees this as closed. You have not said so.`;
  if (!reply) {
    return state === undefined
      ? 'Your review is published for everyone to read.'
      : `${shop.name} has been told of your review and has not answered yet.`;
  }
  if (state === 'open') return `It is not settled yet. It is for ${shop.name} to answer.`;
  return replyWords(reply, who(reply, shop.name));
}

function replyWords({ promise, dateCreated }: Message, speaker: string): string {
  const settled = formatDate(promise?.dateSettled ?? dateCreated);
  if (promise?.state === 'kept') return `${speaker} says that what was promised was done on ${settled}.`;
  if (promise?.state === 'withdrawn') return `${speaker} took back on ${settled} what was promised.`;
  return `${speaker} answered on ${settled}.`;
}

/** Many sign with the name of their shop, and some with that alone. */
function who({ author }: Message, shopName: string): string {
  return author.name.includes(shopName) ? author.name : `${author.name} of ${shopName}`;
}
