/** The reply coach on the server: what a member has not stood by is not stored. */
import { coachReply } from '../../coach/coach-reply.ts';
import { CONFIRMABLE, type Confirmable } from '../../contract/confirmable.ts';
import type { ReplyChange, ReplySubmission } from '../../contract/submission.ts';
import { readShopSettings } from '../database/shop-settings.ts';
import type { Writing } from '../operations/handler.ts';
import { ProblemException } from '../problem-exception.ts';
import type { CaseWork } from './case-work.ts';

/**
 * Answers what reads as a threat or a reward and was confirmed, for the log. Whoever writes by an API
 * key is not asked: no person sits there who could answer, and a system would learn to confirm always.
 */
export async function askCoach(
  { transaction, shopId, actor }: Writing,
  { review }: CaseWork,
  { text, confirmed = [], ...rest }: ReplySubmission | ReplyChange,
): Promise<readonly Confirmable[]> {
  if (actor.kind !== 'member') return [];
  const { channels } = await readShopSettings(transaction, shopId);
  const { findings } = coachReply({
    text,
    ...(review.language && { language: review.language }),
    review: {
      headline: review.headline,
      reviewBody: review.body,
      author: { name: review.author_name },
      topic: review.topic,
    },
    ...('promise' in rest && { promise: rest.promise }),
    channels,
    shopName: review.shop_name,
  });
  const found = CONFIRMABLE.filter((id) => findings.some(({ rule }) => rule === id));
  const open = found.filter((id) => !confirmed.includes(id));
  if (open.length > 0) {
    throw new ProblemException('confirmation-needed', {
      errors: open.map((id) => ({
        in: 'body',
        pointer: '/confirmed',
        detail: `must name ${id} when it is meant`,
      })),
    });
  }
  return found;
}

/** What the log says of a reply that was sent all the same. */
export function stoodBy(confirmed: readonly Confirmable[]): readonly string[] {
  return confirmed.length > 0 ? [`sent although the coach warned: ${confirmed.join(', ')}`] : [];
}
