/** Pages of one review, drawn from how it stands now. */
import type { Context } from 'hono';
import type { OwnReview } from '../../contract/case.ts';
import type { Message } from '../../contract/review.ts';
import type { ServerDependencies } from '../dependencies.ts';
import { ProblemException } from '../problem-exception.ts';
import { REVIEWER } from '../actor.ts';
import { runRead } from '../run-operation.ts';
import { tokenOf, type PageEnv } from './page-access.ts';
import { type Draft, type Html, NO_DRAFT, type PageFacts } from './page-facts.ts';

const REFUSED = 422;

export async function readFacts(dependencies: ServerDependencies, c: Context<PageEnv>): Promise<PageFacts> {
  const { shopId, reviewId } = c.get('address');
  const own = await runRead(dependencies, {
    name: 'getOwnReview',
    shopId,
    actor: REVIEWER,
    input: { params: { reviewId } },
  });
  return { token: tokenOf(c), own, now: dependencies.clock.now(), key: dependencies.makeId() };
}

/** The page with what was typed and what is wrong with it. */
export async function show(
  c: Context<PageEnv>,
  dependencies: ServerDependencies,
  draw: (facts: PageFacts, draft: Draft) => Html,
  draft: Draft = NO_DRAFT,
): Promise<Response> {
  const page = draw(await readFacts(dependencies, c), draft);
  return c.html(page, draft.faults.length > 0 ? REFUSED : 200);
}

/** A message that its author may edit. */
export function ownMessage({ review }: OwnReview, messageId: string | undefined): Message {
  const message = review.thread.find(({ id, by }) => id === messageId && by === 'reviewer');
  if (!message) throw new ProblemException('unknown-message');
  return message;
}
