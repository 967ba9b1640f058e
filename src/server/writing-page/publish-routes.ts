/** The form of one product, what comes of sending it, and the thank-you. */
import { readKeyedReview } from '../database/idempotency-keys.ts';
import { currentToken, verifyToken } from '../database/private-links.ts';
import { readDisclosure } from './read-disclosure.ts';
import { inTransaction } from '../database/transaction.ts';
import type { ServerDependencies } from '../dependencies.ts';
import { limitAct } from '../limit-acts.ts';
import { limitRate } from '../limit-rate.ts';
import { PROOF_AFTER } from '../proof-of-work.ts';
import { addressIn, privateLink } from '../private-link.ts';
import { ProblemException } from '../problem-exception.ts';
import type { Draft } from '../review-page/page-env.ts';
import { judgeAnswer, OF_A_PHOTO, readAnswerForm, type SentForm } from '../review-page/read-answer.ts';
import { runRead } from '../run-operation.ts';
import { REVIEWER } from '../actor.ts';
import type { WritingContext } from './page-env.ts';
import { BY_LINK, storeOpenReview } from './store-review.ts';
import { formPage } from './templates/form-page.ts';
import { thanksPage } from './templates/thanks-page.ts';
import { gonePage } from './templates/choose-page.ts';
import { writingPath } from './writing-link.ts';

const SEE_OTHER = 303;
const REFUSED = 422;
const TOO_MANY = 429;
/** Numbers of orders that one network may try in 15 minutes. */
const ORDERS_MAX = 10;

export async function showForm(
  c: WritingContext,
  dependencies: ServerDependencies,
  draft?: Draft,
  status: 200 | 422 | 429 = 200,
): Promise<Response> {
  const shop = c.get('shop');
  const product = c.get('product');
  const language = c.get('language');
  const stars = c.req.query('stars') ?? '';
  const opened = { productId: product.productId, values: /^[1-5]$/.test(stars) ? { stars } : {}, faults: [] };
  const page = formPage({
    shop,
    product,
    language,
    draft: draft ?? opened,
    key: dependencies.makeId(),
    disclosure: await readDisclosure(
      dependencies,
      { shopId: shop.shopId, productId: product.productId },
      language.tag,
    ),
  });
  return c.html(page, status);
}

export async function publish(c: WritingContext, dependencies: ServerDependencies): Promise<Response> {
  const { shopId } = c.get('shop');
  const { productId } = c.get('product');
  const { words, tag } = c.get('language');
  const form = { ...(await readAnswerForm(c, dependencies.makeId)), productId };
  const refuse = (faults: Draft['faults'], status: 422 | 429 = REFUSED) =>
    showForm(c, dependencies, { productId, values: form.values, faults }, status);
  const judged = judgeAnswer(form, { email: form.values['email'] ?? '', language: tag, words });
  if ('faults' in judged) return refuse(judged.faults);
  try {
    await limitSender(c, dependencies, form);
    const { reviewId } = await storeOpenReview(dependencies, {
      shopId,
      product: c.get('product'),
      network: c.get('clientNetwork'),
      form,
      input: judged.input,
    });
    return thank(c, dependencies, reviewId);
  } catch (error) {
    if (!(error instanceof ProblemException)) throw error;
    if (error.problem === 'too-many-requests') {
      return refuse([{ field: 'stars', words: words.writing.busy }], TOO_MANY);
    }
    if (error.problem === 'idempotency-key-reused') {
      // Whoever goes back and sends other words sees what stands, with the way to change it.
      const reviewId = await readKeyedReview(dependencies.database, {
        shopId,
        operation: BY_LINK,
        key: form.key,
      });
      if (reviewId !== null) return thank(c, dependencies, reviewId);
    }
    if (!OF_A_PHOTO.has(error.problem)) throw error;
    return refuse([{ field: 'photos', words: words.faults.photo }]);
  }
}

/**
 * Counted with the reviews that come over REST. A page without script cannot do a moment of work, so where that
 * would be asked of a network it has to wait. Each order that is named counts for itself.
 */
async function limitSender(
  c: WritingContext,
  dependencies: ServerDependencies,
  { values, productId }: SentForm,
): Promise<void> {
  const { shopId } = c.get('shop');
  const network = c.get('clientNetwork');
  const byNetwork = await limitAct(dependencies, { name: 'submitReview', shopId, productId, network });
  if (byNetwork === undefined) return;
  if (byNetwork > PROOF_AFTER * dependencies.rateLimitFactor) throw new ProblemException('too-many-requests');
  if ((values['order'] ?? '') === '') return;
  await limitRate(dependencies, ['orderClaim', shopId, network], ORDERS_MAX * dependencies.rateLimitFactor);
}

/** The review as everyone reads it, to whoever has its private link. */
export async function showThanks(c: WritingContext, dependencies: ServerDependencies): Promise<Response> {
  const { database, publicUrl } = dependencies;
  const shop = c.get('shop');
  const token = c.req.param('token') ?? '';
  const address = addressIn(token);
  const isOwn = address && address.shopId === shop.shopId && (await verifyToken(database, address, token));
  if (!isOwn) return c.html(gonePage(c.get('language'), shop), 404);
  const own = await runRead(dependencies, {
    name: 'getOwnReview',
    shopId: shop.shopId,
    actor: REVIEWER,
    input: { params: { reviewId: address.reviewId } },
  });
  const page = thanksPage({
    shop,
    product: c.get('product'),
    language: c.get('language'),
    own,
    link: privateLink(publicUrl, token),
  });
  return c.html(page);
}

/** The page that can be loaded again without sending anything again. */
async function thank(
  c: WritingContext,
  { database, clock, secret }: ServerDependencies,
  reviewId: string,
): Promise<Response> {
  const { shopId } = c.get('shop');
  const token = await inTransaction(database, (transaction) =>
    currentToken(transaction, { shopId, reviewId }, { secret, now: clock.now() }),
  );
  return c.redirect(`${writingPath(shopId, c.get('product').productId)}/thanks/${token}`, SEE_OTHER);
}
