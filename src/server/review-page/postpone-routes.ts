/** "Not arrived" and "not now": asked for on a page, done by a button, so that whoever opens links for others does nothing. */
import type { Hono } from 'hono';
import { type Postponement, postpone } from '../database/invitations.ts';
import { inTransaction } from '../database/transaction.ts';
import type { ServerDependencies } from '../dependencies.ts';
import { tellNotArrived } from '../invitations/not-arrived.ts';
import type { Words } from '../invitations/words/words.ts';
import { type PageContext, type PageEnv, tokenOf } from './page-env.ts';
import { stepPage } from './templates/step-page.ts';

const SEE_OTHER = 303;
const DAY_MS = 86_400_000;

interface Way {
  readonly path: 'not-arrived' | 'not-now';
  readonly said: Postponement['said'];
  readonly days: number;
  readonly words: (words: Words['postpone'], shop: string) => WayWords;
}

interface WayWords {
  readonly title: string;
  readonly ask: string;
  readonly button: string;
  readonly done: string;
}

const WAYS: readonly Way[] = [
  {
    path: 'not-arrived',
    said: 'said_not_arrived_at',
    days: 7,
    words: (words, shop) => ({
      title: words.notArrivedTitle,
      ask: words.notArrivedAsk(shop),
      button: words.notArrivedButton,
      done: words.notArrivedDone(shop),
    }),
  },
  {
    path: 'not-now',
    said: 'said_not_now_at',
    days: 14,
    words: (words) => ({
      title: words.notNowTitle,
      ask: words.notNowAsk,
      button: words.notNowButton,
      done: words.notNowDone,
    }),
  },
];

export function addPostponing(pages: Hono<PageEnv>, dependencies: ServerDependencies): void {
  for (const way of WAYS) {
    pages.get(`/:token/${way.path}`, (c) => showWay(c, way));
    pages.post(`/:token/${way.path}`, async (c) => {
      await take(c, dependencies, way);
      return c.redirect(`/i/${tokenOf(c)}/${way.path}?done`, SEE_OTHER);
    });
  }
}

function showWay(c: PageContext, { path, said, words }: Way) {
  const { shop, invitation } = c.get('facts');
  const language = c.get('language');
  const { title, ask, button, done } = words(language.words.postpone, shop.name);
  const wasSaid = invitation[said] !== null;
  const again = path === 'not-now' && c.req.query('done') === undefined;
  return c.html(
    stepPage({
      language,
      shopName: shop.name,
      title,
      token: tokenOf(c),
      path,
      ...(wasSaid ? { done: again ? language.words.postpone.notNowTwice : done } : { ask, button }),
    }),
  );
}

async function take(
  c: PageContext,
  dependencies: ServerDependencies,
  { path, said, days }: Way,
): Promise<void> {
  const { database, clock, makeId } = dependencies;
  const address = c.get('address');
  await inTransaction(database, async (transaction) => {
    const now = clock.now();
    const until = new Date(now.getTime() + days * DAY_MS);
    const isFirst = await postpone(transaction, address, { said, until, now });
    if (isFirst && path === 'not-arrived') await tellNotArrived(transaction, address, { now, makeId });
  });
}
