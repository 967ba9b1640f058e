/** What the reviewer does, each as a form. */
import type { Context, Hono } from 'hono';
import type { ServerDependencies } from '../dependencies.ts';
import type { NoticeName } from './notices.ts';
import { judge, type PageAct, perform } from './page-act.ts';
import { type PageEnv, tokenOf } from './page-access.ts';
import type { Fault } from './page-facts.ts';
import { type PageForm, readForm } from './page-form.ts';
import { ownMessage, readFacts, show } from './show.ts';
import { editPage } from './templates/edit-page.ts';
import { ownPage } from './templates/own-page.ts';
import { removalOf, revisePage } from './templates/revise-page.ts';

const SEE_OTHER = 303;

export function addActs(pages: Hono<PageEnv>, dependencies: ServerDependencies): void {
  pages.post('/:token/messages', (c) => answer(c, dependencies));
  pages.post('/:token/messages/:messageId', (c) => edit(c, dependencies));
  pages.post('/:token/case', (c) => settle(c, dependencies));
  pages.post('/:token/appeal', (c) => appeal(c, dependencies));
  pages.post('/:token/revise', (c) => revise(c, dependencies));
  pages.post('/:token/delete', async (c) => {
    await perform(dependencies, { name: 'deleteReview', address: c.get('address') });
    return c.redirect('/r/deleted', SEE_OTHER);
  });
}

type PageContext = Context<PageEnv>;

async function answer(c: PageContext, dependencies: ServerDependencies): Promise<Response> {
  const form = await readForm(c, dependencies.makeId);
  const faults = await perform(dependencies, messageOf(c, form, 'answer', 'Your message'));
  if (faults.length === 0) return done(c, 'answered');
  return backToOwnPage(c, dependencies, faults, { answer: form.text('text') });
}

function messageOf(c: PageContext, form: PageForm, id: string, label: string): PageAct<'addMessage'> {
  const value = form.text('text');
  return {
    name: 'addMessage',
    address: c.get('address'),
    body: { text: value },
    key: form.key,
    fields: { '/text': { id, label, value, empty: 'Write your message before you publish it.' } },
  };
}

async function appeal(c: PageContext, dependencies: ServerDependencies): Promise<Response> {
  const form = await readForm(c, dependencies.makeId);
  const value = form.text('text');
  const empty = 'Say in a few words why it should be published.';
  const faults = await perform(dependencies, {
    name: 'appealRejection',
    address: c.get('address'),
    body: { text: value },
    fields: { '/text': { id: 'appeal', label: 'Your text', value, empty } },
  });
  if (faults.length === 0) return done(c, 'appealed');
  return backToOwnPage(c, dependencies, faults, { appeal: value });
}

/** Words with "not yet" are a message too. What is wrong with them is told before anything is done. */
async function settle(c: PageContext, dependencies: ServerDependencies): Promise<Response> {
  const form = await readForm(c, dependencies.makeId);
  const resolved = new Map([
    ['true', true],
    ['false', false],
  ]).get(form.text('resolved'));
  const message = form.text('text') === '' ? undefined : messageOf(c, form, 'not-yet', 'Your text');
  const settlement: PageAct<'settleCase'> = {
    name: 'settleCase',
    address: c.get('address'),
    body: { resolved },
    key: form.key,
  };
  let faults = message ? judge(message) : [];
  if (faults.length === 0) faults = await perform(dependencies, settlement);
  if (faults.length === 0 && message) faults = await perform(dependencies, message);
  if (faults.length === 0) return done(c, resolved === true ? 'resolved' : 'not-yet');
  return backToOwnPage(c, dependencies, faults, { 'not-yet': form.text('text') });
}

async function edit(c: PageContext, dependencies: ServerDependencies): Promise<Response> {
  const messageId = c.req.param('messageId') ?? '';
  const form = await readForm(c, dependencies.makeId);
  const value = form.text('text');
  const draw: Parameters<typeof show>[2] = (facts, draft) =>
    editPage(facts, ownMessage(facts.own, messageId), draft);
  const faults = await perform(dependencies, {
    name: 'editMessage',
    address: c.get('address'),
    params: { messageId },
    body: { text: value },
    key: form.key,
    fields: {
      '/text': { id: 'message', label: 'Your message', value, empty: 'A message cannot be left empty.' },
    },
  });
  if (faults.length === 0) return done(c, 'edited');
  return show(c, dependencies, draw, { values: { message: value }, faults });
}

async function revise(c: PageContext, dependencies: ServerDependencies): Promise<Response> {
  const form = await readForm(c, dependencies.makeId);
  const [stars, headline, reviewBody] = ['stars', 'headline', 'reviewBody'].map(form.text);
  const values = { 'stars': stars ?? '', 'headline': headline ?? '', 'review-body': reviewBody ?? '' };
  const field = (id: keyof typeof values, label: string, empty = '') => ({
    id,
    label,
    value: values[id],
    empty,
  });
  const { own } = await readFacts(dependencies, c);
  const { stay = [], go = [] } = Object.groupBy(own.review.media, (photo) =>
    form.text(removalOf(photo)) === '' ? 'stay' : 'go',
  );
  const media = go.length > 0 ? stay.map(({ id, alt }) => ({ id, alt })) : undefined;
  const faults = await perform(dependencies, {
    name: 'reviseReview',
    address: c.get('address'),
    body: { reviewRating: { ratingValue: Number(values.stars) }, headline, reviewBody, media },
    key: form.key,
    fields: {
      '/reviewRating/ratingValue': field('stars', 'The rating', 'Choose one to five stars.'),
      '/headline': field('headline', 'The headline'),
      '/reviewBody': field('review-body', 'Your review'),
    },
  });
  if (faults.length === 0) return done(c, 'revised');
  const boxes = Object.fromEntries(go.map((photo) => [removalOf(photo), 'on']));
  return show(c, dependencies, revisePage, { values: { ...values, ...boxes }, faults });
}

function backToOwnPage(
  c: PageContext,
  dependencies: ServerDependencies,
  faults: readonly Fault[],
  values: Readonly<Record<string, string>>,
): Promise<Response> {
  return show(c, dependencies, (facts, draft) => ownPage(facts, draft, undefined), { values, faults });
}

function done(c: PageContext, name: NoticeName): Response {
  return c.redirect(`/r/${tokenOf(c)}?done=${name}`, SEE_OTHER);
}
