import { reviewOf } from '../reviews/earlier-votes.ts';
import { failureWords, retryWords } from '../reviews/failure-words.ts';
import { sayBeside } from './beside-review.ts';
import { hasVoted } from './visitor.ts';
import type { VoteModel } from './vote-model.ts';
import { t } from '../../ui/words.ts';

/** Which reviews this visitor found helpful, and which vote did not arrive: the button is there to press it again. */
export function showVotes(root: ShadowRoot, { failures, wait }: VoteModel): void {
  for (const button of root.querySelectorAll<HTMLButtonElement>('[data-act=vote]')) {
    const id = reviewOf(button);
    button.setAttribute('aria-pressed', String(hasVoted(id)));
    const failure = failures.get(id);
    if (failure === undefined) continue;
    failures.delete(id);
    const words = failureWords(t`Your vote did not reach the shop.`, failure);
    sayBeside(button, 'vote', wait > 0 ? `${words} ${retryWords(wait)}.` : words, 'alert');
  }
}
