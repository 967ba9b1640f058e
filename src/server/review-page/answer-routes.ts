/** Reading the page, and sending the form of one product. */
import type { Hono } from 'hono';
import { markOpened, readInvitation } from '../database/invitations.ts';
import type { ServerDependencies } from '../dependencies.ts';
import { readAuthorName } from '../database/reviews.ts';
import type { OpenInvitation } from '../invitations/open-invitation.ts';
import { limitRate } from '../limit-rate.ts';
import { ProblemException } from '../problem-exception.ts';
import { answerInvitation } from './answer.ts';
import { type Done, type PageContext, type PageEnv, tokenOf } from './page-env.ts';
import { judgeAnswer, OF_A_PHOTO, readAnswerForm } from './read-answer.ts';
import { openedBy, showPage } from './show-page.ts';

const SEE_OTHER = 303;
/** Of one invitation in 15 minutes. */
const ANSWERS_MAX = 60;
export function addAnswers(pages: Hono<PageEnv>, dependencies: ServerDependencies): void {
  pages.get('/:token', async (c) => {
    // A browser that shows a page says so; scanners of mails, which open links for nobody, mostly do not.
    if (c.req.header('sec-fetch-dest') === 'document') {
      await markOpened(dependencies.database, c.get('address'), dependencies.clock.now());
    }
    return showPage(c, dependencies, { draft: openedBy(c), done: doneOf(c) });
  });
  pages.post('/:token/reviews', (c) => publish(c, dependencies));
  pages.get('/:token/reviews', (c) => c.redirect(`/i/${tokenOf(c)}`, SEE_OTHER));
}

async function publish(c: PageContext, dependencies: ServerDependencies): Promise<Response> {
  const { database, makeId } = dependencies;
  const { shopId, invitationId } = c.get('address');
  await limitRate(dependencies, ['answerInvitation', shopId, invitationId], ANSWERS_MAX);
  const facts = c.get('facts');
  const { words, tag } = c.get('language');
  const form = await readAnswerForm(c, makeId);
  const stands = await answerBefore(dependencies, facts, form.productId);
  // A change does not ask for the name again.
  const values = stands === undefined ? form.values : { ...form.values, name: stands };
  const judged = judgeAnswer({ ...form, values }, { email: facts.purchase.email, language: tag, words });
  const draft = { productId: form.productId, values: form.values };
  if ('faults' in judged) return showPage(c, dependencies, { draft: { ...draft, faults: judged.faults } });
  try {
    const answer = { ...form, input: judged.input };
    const { isChange, isHeld } = await answerInvitation(dependencies, facts, answer).catch(
      (error: unknown) => {
        if (!(error instanceof ProblemException) || error.problem !== 'idempotency-key-reused') throw error;
        // Whoever goes back and sends other words changes what they have sent.
        return answerInvitation(dependencies, facts, { ...answer, key: makeId() });
      },
    );
    const done = new URLSearchParams({
      [isHeld ? 'held' : isChange ? 'changed' : 'published']: form.productId,
    });
    return c.redirect(`/i/${tokenOf(c)}?${done.toString()}`, SEE_OTHER);
  } catch (error) {
    if (!(error instanceof ProblemException)) throw error;
    if (OF_A_PHOTO.has(error.problem)) {
      return showPage(c, dependencies, {
        draft: { ...draft, faults: [{ field: 'photos', words: words.faults.photo }] },
      });
    }
    if (error.problem !== 'invitation-used') throw error;
    // The author has deleted it meanwhile: the page says so.
    const now = await readInvitation(database, c.get('address'));
    if (now) c.set('facts', { ...facts, products: now.products });
    return showPage(c, dependencies);
  }
}

/** The name beside the answer that there is; undefined when there is none. */
async function answerBefore(
  { database }: ServerDependencies,
  { shopId, products }: OpenInvitation,
  productId: string,
): Promise<string | undefined> {
  const reviewId = products.find((product) => product.productId === productId)?.reviewId;
  return reviewId ? readAuthorName(database, shopId, reviewId) : undefined;
}

/** What became of an answer, as the redirect after it carries it. */
const DONE = ['published', 'changed', 'held'] as const;

function doneOf(c: PageContext): Done | undefined {
  const name = DONE.find((each) => c.req.query(each) !== undefined);
  return name && { productId: c.req.query(name) ?? '', name };
}
