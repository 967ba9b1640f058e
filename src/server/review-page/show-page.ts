/** The page of an invitation, drawn from how it stands now. */
import { currentToken } from '../database/private-links.ts';
import { inTransaction } from '../database/transaction.ts';
import type { ServerDependencies } from '../dependencies.ts';
import type { OpenInvitation } from '../invitations/open-invitation.ts';
import { shownName } from '../invitations/shown-name.ts';
import { privateLink } from '../private-link.ts';
import { REVIEWER } from '../actor.ts';
import { runRead } from '../run-operation.ts';
import { type Draft, type OwnAnswer, type PageContext, type PageFacts, tokenOf } from './page-env.ts';
import { productsPage } from './templates/products-page.ts';

const REFUSED = 422;

interface Showing {
  readonly draft?: Draft | undefined;
  readonly done?: PageFacts['done'];
}

export async function showPage(
  c: PageContext,
  dependencies: ServerDependencies,
  { draft, done }: Showing = {},
): Promise<Response> {
  const facts = c.get('facts');
  const page = productsPage({
    token: tokenOf(c),
    facts,
    language: c.get('language'),
    answers: await readAnswers(dependencies, facts),
    key: dependencies.makeId(),
    draft,
    done,
  });
  return c.html(page, draft && draft.faults.length > 0 ? REFUSED : 200);
}

async function readAnswers(
  dependencies: ServerDependencies,
  { shopId, products }: OpenInvitation,
): Promise<Map<string, OwnAnswer>> {
  const { database, clock, secret, publicUrl } = dependencies;
  const answers = new Map<string, OwnAnswer>();
  for (const { productId, reviewId } of products) {
    if (reviewId === null) continue;
    const { review } = await runRead(dependencies, {
      name: 'getOwnReview',
      shopId,
      actor: REVIEWER,
      input: { params: { reviewId } },
    });
    const token = await inTransaction(database, (transaction) =>
      currentToken(transaction, { shopId, reviewId }, { secret, now: clock.now() }),
    );
    answers.set(productId, { review, link: privateLink(publicUrl, token) });
  }
  return answers;
}

/** The form that the address opens: of the product that it names, or of the only one that there is. */
export function openedBy(c: PageContext): Draft | undefined {
  const { products, purchase } = c.get('facts');
  const [only] = products.length === 1 ? products.filter(({ isAnswered }) => !isAnswered) : [];
  const named = products.find(
    ({ productId, isAnswered, reviewId }) =>
      productId === c.req.query('product') && (!isAnswered || reviewId !== null),
  );
  const opened = named ?? (c.req.query('product') === undefined ? only : undefined);
  if (!opened) return undefined;
  const stars = c.req.query('stars') ?? '';
  return {
    productId: opened.productId,
    values: {
      ...(/^[1-5]$/.test(stars) && { stars }),
      name: shownName(purchase.name),
    },
    faults: [],
  };
}
