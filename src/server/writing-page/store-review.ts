/** A review from the page of a permanent link, stored once however often its form is sent. */
import type { InputOf } from '../../contract/check-request.ts';
import { REVIEWER } from '../actor.ts';
import { answerOnce } from '../database/idempotency-keys.ts';
import type { OpenProduct } from '../database/open-product.ts';
import { isOwnOrder } from '../database/order-match.ts';
import { inTransaction } from '../database/transaction.ts';
import type { ServerDependencies } from '../dependencies.ts';
import { isManyFromNetwork } from '../moderation/many-from-network.ts';
import type { Writing } from '../operations/handler.ts';
import { publishReview } from '../operations/submit-review.ts';
import { takePhotos } from '../review-page/take-photos.ts';
import type { SentForm } from '../review-page/read-answer.ts';

/** Whose idempotency keys its forms carry. */
export const BY_LINK = 'writeByLink';

export interface OpenReview {
  readonly shopId: string;
  readonly product: OpenProduct;
  /** Where it comes from. */
  readonly network: string;
  readonly form: SentForm;
  readonly input: InputOf<'submitReview'>;
}

export async function storeOpenReview(
  dependencies: ServerDependencies,
  { shopId, product, network, form, input }: OpenReview,
): Promise<{ readonly reviewId: string }> {
  const { database, clock, makeId, media: store, secret } = dependencies;
  const { key, photos, values } = form;
  const media = await takePhotos(dependencies, shopId, photos, key);
  const body = { ...input.body, media };
  const besides = (await isManyFromNetwork(dependencies, shopId, network))
    ? ['many-from-network' as const]
    : [];
  return inTransaction(database, async (transaction) => {
    const now = clock.now();
    const writing: Writing = {
      shopId,
      transaction,
      now,
      makeId,
      mediaUrl: store.url,
      actor: REVIEWER,
      secret,
      besides,
    };
    const asked = JSON.stringify([input.params, body, values['order']]);
    const { answer } = await answerOnce(
      transaction,
      { shopId, operation: BY_LINK, key, asked, now },
      async () => {
        const claim = { shopId, number: values['order'] ?? '', email: body.author.email };
        const verified =
          claim.number !== '' && (await isOwnOrder(transaction, { ...claim, leadingId: product.leadingId }));
        const provenance = { verified, incentivized: false };
        const { review } = await publishReview({ params: input.params, body }, writing, provenance);
        return { answer: review.id, reviewId: review.id };
      },
    );
    return { reviewId: answer };
  });
}
