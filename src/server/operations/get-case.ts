import type { Kysely } from 'kysely';
import type { CaseDetail } from '../../contract/case.ts';
import { shopDay } from '../calendar.ts';
import { namedNumbers } from '../cases/named-numbers.ts';
import { readActs } from '../database/audit-entries.ts';
import { readCaseOrder } from '../database/case-order.ts';
import { readSummary } from '../database/case-queue.ts';
import { readNotes } from '../database/case-notes.ts';
import { countCustomerReviews, readCustomerReviews } from '../database/customer-reviews.ts';
import { readMessageRevisions } from '../database/messages.ts';
import { readContact } from '../database/contact-requests.ts';
import type { Tables } from '../database/schema.ts';
import { readShownReview } from '../database/shown-review.ts';
import { readTimeZone } from '../database/shops.ts';
import { ProblemException } from '../problem-exception.ts';
import type { Read, Reading } from './handler.ts';
import { customerReviewPage } from './list-customer-reviews.ts';
import { notePage } from './list-notes.ts';

export const getCase: Read<'getCase'> = ({ params }, reading) =>
  caseDetail(reading.database, reading, params.reviewId);

/** Also what an act upon a case answers. */
export async function caseDetail(
  database: Kysely<Tables>,
  { shopId, now, mediaUrl, actor }: Omit<Reading, 'database' | 'publicUrl'>,
  reviewId: string,
): Promise<CaseDetail> {
  const summary = await readSummary(database, shopId, reviewId, now);
  const day = shopDay(await readTimeZone(database, shopId), now);
  const review = await readShownReview(database, shopId, reviewId, { day, mediaUrl });
  if (!summary || !review) throw new ProblemException('unknown-case');
  const contact = summary.contactRequested ? await readContact(database, shopId, reviewId) : null;
  const numbers = namedNumbers({ review, contact });
  const ask = { shopId, reviewId, products: actor.products };
  const { order, earlierOrders } = await readCaseOrder(database, { ...ask, numbers });
  return {
    ...summary,
    review,
    contact,
    history: await readMessageRevisions(database, shopId, reviewId),
    audit: await readActs(database, shopId, reviewId),
    notes: notePage(await readNotes(database, { shopId, reviewId })),
    order,
    customer: {
      ...customerReviewPage(await readCustomerReviews(database, ask)),
      count: await countCustomerReviews(database, ask),
      earlierOrders,
    },
  };
}
