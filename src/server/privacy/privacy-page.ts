/**
 * Where a person sees what is kept of them, takes it with them or has it erased: whole without script,
 * and whoever asks learns nothing that is not in the mailbox of the address. Reading changes nothing.
 */
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { isShowable } from '../../contract/showable.ts';
import { EmailAddress } from '../../contract/submission.ts';
import { REVIEWER } from '../actor.ts';
import { readPersonFacts } from '../database/person-facts.ts';
import { endPersonRequest } from '../database/person-requests.ts';
import { readShop, shopExists } from '../database/shops.ts';
import { inTransaction } from '../database/transaction.ts';
import type { ServerDependencies } from '../dependencies.ts';
import { limitRate } from '../limit-rate.ts';
import { noLedger } from '../ledger-page/draw-ledger.ts';
import { ProblemException } from '../problem-exception.ts';
import { pageFault } from '../reviewer-page/page-fault.ts';
import { readForm } from '../reviewer-page/page-form.ts';
import { pageHeaders } from '../reviewer-page/page-headers.ts';
import { failedPage } from '../reviewer-page/templates/closed-pages.ts';
import { askForFacts, type OpenRequest, openRequest, requestOf } from './ask.ts';
import { type ErasureLevel, erasePerson } from './erase-person.ts';
import { personFile } from './person-file.ts';
import { askPath, personPath, personRequestIn } from './person-link.ts';
import { askedPage, askPage, erasedPage, pastLinkPage } from './templates/ask-page.ts';
import { confirmPage, personPage } from './templates/person-page.ts';
import { type Draft, NO_DRAFT } from '../reviewer-page/page-facts.ts';

const SEE_OTHER = 303;
const FORM_MAX = 16 * 1024;
/** In each span of 15 minutes from one network: each may be a mail to somebody else. */
const ASKED_MOST = 10;

interface PrivacyEnv {
  Variables: { open: OpenRequest; shopName: string };
}
type PageContext = Context<PrivacyEnv>;

export function privacyPage(dependencies: ServerDependencies): Hono<PrivacyEnv> {
  const pages = new Hono<PrivacyEnv>();
  const fault = pageFault(dependencies);
  pages.onError((error, c) =>
    error instanceof ProblemException && error.problem === 'too-many-requests'
      ? c.html(failedPage('That was asked often', 'Try again in a quarter of an hour.'), 429)
      : fault(error, c),
  );
  pages.use(pageHeaders(dependencies.media.url));
  pages.use(
    bodyLimit({ maxSize: FORM_MAX, onError: (c) => c.html(failedPage('That is too long', ''), 413) }),
  );
  addPerson(pages, dependencies);
  addAsking(pages, dependencies);
  return pages;
}

function addAsking(pages: Hono<PrivacyEnv>, dependencies: ServerDependencies): void {
  pages.get('/:shop', async (c) => {
    const shop = await shopNamed(dependencies, c.req.param('shop'));
    if (!shop) return c.html(noLedger(), 404);
    const done = c.req.query('done');
    if (done === 'asked') return c.html(askedPage(shop));
    return c.html(done === 'erased' ? erasedPage(shop) : askPage(shop));
  });
  pages.post('/:shop', async (c) => {
    const shop = await shopNamed(dependencies, c.req.param('shop'));
    if (!shop) return c.html(noLedger(), 404);
    const form = await readForm(c, dependencies.makeId);
    const { success, data: email } = EmailAddress.safeParse(form.text('email'));
    if (!success) return c.html(askPage(shop, notAnAddress(form.text('email'))), 422);
    await limitRate(dependencies, ['askForFacts', shop.shopId, c.get('clientNetwork')], ASKED_MOST);
    await askForFacts(dependencies, shop.shopId, email);
    return c.redirect(`${askPath(shop.shopId)}?done=asked`, SEE_OTHER);
  });
}

function notAnAddress(typed: string): Draft {
  const words = typed === '' ? 'Write your e-mail address.' : 'This is not an e-mail address yet.';
  return { values: { email: isShowable(typed) ? typed : '' }, faults: [{ field: 'email', words }] };
}

function addPerson(pages: Hono<PrivacyEnv>, dependencies: ServerDependencies): void {
  pages.use('/of/:token/*', async (c, next) => {
    const token = c.req.param('token');
    const open = await requestOf(dependencies, token);
    const shop = await shopNamed(dependencies, personRequestIn(token)?.shopId ?? '');
    if (!open || !shop) return c.html(pastLinkPage(shop), 410);
    c.set('open', open);
    c.set('shopName', shop.shopName);
    return next();
  });
  pages.get('/of/:token', (c) =>
    c.get('open').step === 'mailed'
      ? c.html(confirmPage(c.get('shopName'), c.req.param('token')))
      : show(c, dependencies, NO_DRAFT),
  );
  pages.post('/of/:token/open', async (c) => {
    const token = await openRequest(dependencies, c.get('open'));
    if (token === undefined) throw new ProblemException('unauthorized');
    return c.redirect(personPath(token), SEE_OTHER);
  });
  // The token of the mail opens the page and does nothing else.
  pages.use('/of/:token/*', (c, next) =>
    c.get('open').step === 'opened' ? next() : Promise.resolve(c.html(pastLinkPage(undefined), 410)),
  );
  pages.post('/of/:token/download', async (c) => {
    const { shopId, email } = c.get('open');
    return personFile(c, dependencies, { shopId, email });
  });
  pages.post('/of/:token/erase', (c) => erase(c, dependencies));
}

async function show(c: PageContext, { database }: ServerDependencies, draft: Draft): Promise<Response> {
  const { shopId, email } = c.get('open');
  const facts = await readPersonFacts(database, shopId, email);
  const page = personPage(c.get('shopName'), c.req.param('token') ?? '', facts, draft);
  return c.html(page, draft.faults.length > 0 ? 422 : 200);
}

const LEVELS = new Map<string, ErasureLevel>([
  ['everything', 'everything'],
  ['anonymous', 'anonymous'],
]);

async function erase(c: PageContext, dependencies: ServerDependencies): Promise<Response> {
  const { database, clock, makeId } = dependencies;
  const { row, shopId, email } = c.get('open');
  const form = await readForm(c, makeId);
  const level = LEVELS.get(form.text('level'));
  const faults = [
    ...(level ? [] : [{ field: 'level', words: 'Choose what is to be erased.' }]),
    ...(form.text('sure') === 'yes' ? [] : [{ field: 'sure', words: 'Tick that you know it is for good.' }]),
  ];
  if (!level || faults.length > 0) {
    return show(c, dependencies, { values: { level: level ?? '' }, faults });
  }
  await inTransaction(database, async (transaction) => {
    // Of two clicks the second finds nothing left to do.
    if (!(await endPersonRequest(transaction, row))) return;
    const writing = { transaction, shopId, actor: REVIEWER, now: clock.now(), makeId };
    await erasePerson(writing, { level, emails: [email] });
  });
  return c.redirect(`${askPath(shopId)}?done=erased`, SEE_OTHER);
}

async function shopNamed({ database }: ServerDependencies, shopId: string) {
  if (!(await shopExists(database, shopId))) return undefined;
  const { name: shopName } = await readShop(database, shopId);
  return { shopId, shopName };
}
