import { failureWords } from '../reviews/failure-words.ts';
import { reviewOf, sayBeside } from './beside-review.ts';
import { hasVoted } from './visitor.ts';
import type { VoteModel } from './vote-model.ts';

/** Which reviews this visitor found helpful, and which vote did not arrive: the button is there to press it again. */
export function showVotes(root: ShadowRoot, { failures }: VoteModel): void {
  for (const button of root.querySelectorAll<HTMLButtonElement>('[data-act=vote]')) {
    const id = reviewOf(button);
    button.setAttribute('aria-pressed', String(hasVoted(id)));
    const failure = failures.get(id);
    if (failure === undefined) continue;
    failures.delete(id);
    sayBeside(button, 'vote', failureWords('Your vote did not reach the shop.', failure), 'alert');
  }
}
