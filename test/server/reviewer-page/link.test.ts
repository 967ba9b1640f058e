/** The private link: who gets in by it, who does not, and that it stays private. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Tables } from '../../../src/server/database/schema.ts';
import { EMAIL } from '../../contract/ask.ts';
import { CaseShop } from '../cases/case-shop.ts';
import { runServer } from '../running-server.ts';
import { visit } from './visit.ts';

let shop: CaseShop;
beforeAll(async () => {
  shop = await CaseShop.open();
});
afterAll(() => shop.close());

const open = (token: string, path = '') => visit(shop.server.origin, `/r/${token}${path}`);
const tokenIn = (path: string) => /^\/r\/([^/?]+)/.exec(path)?.[1] ?? '';

/** With a link that was replaced by another. */
async function replaced() {
  const submitted = await shop.submit();
  const page = await (await open(submitted.token, '/link')).press('Make a new link');
  return { ...submitted, newToken: tokenIn(page.path), page };
}

const mailsTo = (reviewId: string) =>
  shop.database.kysely
    .selectFrom('delivery')
    .select(['recipient', 'is_reviewer', 'by', 'payload'])
    .where('review_id', '=', reviewId)
    .where('occurrence', '=', 'link.asked')
    .execute();

it('a new link takes the place of the old one, and is shown to be kept', async () => {
  const { token, newToken, page } = await replaced();
  expect(newToken).not.toBe(token);
  expect(page.words).toContain(`https://reviews.example/r/${newToken}`);
  expect((await open(newToken)).status).toBe(200);
  const old = await open(token);
  expect(old.status).toBe(410);
  expect(old.words).toContain('This link was replaced');
  expect(old.words).not.toContain('I wear it every day.');
});

it('a double click makes one new link and leads to it', async () => {
  const { token } = await shop.submit();
  const pages = await (await open(token, '/link')).pressAtOnce(2, 'Make a new link');
  expect(pages.map(({ status }) => status)).toEqual([200, 200]);
  expect(new Set(pages.map(({ path }) => path)).size).toBe(1);
});

it('nobody gets the new link with an old one or a wrong one, however often they try', async () => {
  const { token } = await replaced();
  const wrong = `${token.slice(0, -6)}AAAAAA`;
  for (const [each, status] of [
    [token, 410],
    [wrong, 404],
  ] as const) {
    for (let turn = 0; turn < 2; turn += 1) {
      const body = new URLSearchParams({ key: 'the-very-same-key' });
      const page = await visit(shop.server.origin, `/r/${each}/link`, { method: 'POST', body });
      expect(page.status).toBe(status);
    }
  }
});

it('with a replaced link nothing can be done but ask for a mail with the new one, one an hour', async () => {
  const { reviewId, token, own } = await replaced();
  const body = new URLSearchParams({ text: 'Let me in' });
  for (const act of ['messages', 'case', 'revise', 'delete']) {
    const tried = await visit(shop.server.origin, `/r/${token}/${act}`, { method: 'POST', body });
    expect(tried.status).toBe(410);
  }
  const page = await open(token);
  const asked = await page.pressAtOnce(3, 'Mail me the new link');
  expect(asked.map(({ status, words }) => [status, words.includes('on its way')])).toEqual([
    [410, true],
    [410, true],
    [410, true],
  ]);
  expect(await mailsTo(reviewId)).toEqual([{ recipient: EMAIL, is_reviewer: true, by: 'mail', payload: {} }]);
  shop.pass(1.1);
  await page.press('Mail me the new link');
  expect(await mailsTo(reviewId)).toHaveLength(2);
  await expect(own()).rejects.toThrow();
});

it('asking is answered the same when there is no address to mail to', async () => {
  const { reviewId, token } = await replaced();
  const asked = await (await open(token)).press('Mail me the new link');
  await shop.database.kysely
    .updateTable('review')
    .set({ author_email: null })
    .where('id', '=', reviewId)
    .execute();
  shop.pass(2);
  const again = await (await open(token)).press('Mail me the new link');
  expect([again.status, again.words]).toEqual([asked.status, asked.words]);
  expect(await mailsTo(reviewId)).toHaveLength(1);
});

it('a token of another review, an unknown one and a malformed one open nothing', async () => {
  const one = await shop.submit();
  const [name, id, proof] = one.token.split('.');
  const [, otherId] = (await shop.submit()).token.split('.');
  for (const token of [
    `${name}.${otherId}.${proof}`,
    `rival.${id}.${proof}`,
    `${name}.${id}`,
    'x',
    '%00',
    '..%2f..',
    `${one.token}x`,
    'x'.repeat(5000),
  ]) {
    const page = await open(token);
    expect(page.status).toBe(404);
    expect(page.words).toContain('There is no review here');
  }
  const elsewhere = await open(one.token, '/nothing/here');
  expect(elsewhere.status).toBe(404);
});

it('following the link any number of times changes nothing', async () => {
  const { reviewId, token } = await shop.submit();
  const { id } = await shop.merchant.writeReply({
    params: { reviewId },
    headers: { 'idempotency-key': crypto.randomUUID() },
    body: { text: 'Sorry' },
  });
  const before = await shop.case(reviewId);
  for (const path of ['', '/revise', '/delete', '/link', '/messages', '/case', '/mail', `/messages/${id}`]) {
    for (const method of ['GET', 'HEAD']) await fetch(`${shop.server.origin}/r/${token}${path}`, { method });
  }
  await fetch(`${shop.server.origin}/r/${token}?done=resolved&resolved=true`);
  expect(await shop.case(reviewId)).toEqual(before);
  expect((await open(token)).status).toBe(200);
});

it('the token reaches no log, no Referer, no cache and no other origin', async () => {
  const { token, newToken } = await replaced();
  await (await open(newToken)).press('Publish message', { text: 'Hello' });
  await (await open(newToken)).press('Publish message', { text: '' });
  await visit(shop.server.origin, `/r/${newToken}/messages/${'0'.repeat(36)}`);
  await fetch(`${shop.server.origin}/r/${newToken}`, { method: 'PUT' });
  const pages = [
    await open(newToken),
    await open(newToken, '/revise'),
    await open(token),
    await open(`${token}x`),
    await visit(shop.server.origin, '/r/deleted'),
  ];
  for (const { headers, document } of pages) {
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-robots-tag')).toContain('noindex');
    expect(headers.get('access-control-allow-origin')).toBeNull();
    expect(headers.get('set-cookie')).toBeNull();
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/=]+'; img-src https:\/\/reviews\.example\/media\/; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
    );
    expect(document.querySelectorAll('script, img, link, iframe, [style], [src]')).toHaveLength(0);
    for (const link of document.querySelectorAll('a[href^="http"]')) {
      expect(link.getAttribute('rel')).toBe('noreferrer');
    }
  }
  const logged = shop.server.logged();
  expect(logged).toContain('"route":"/r/');
  for (const each of [token, newToken]) expect(logged).not.toContain(each.split('.')[2]);
});

it('hostile words are shown as words', async () => {
  const text = '<img src=x onerror=alert(1)></textarea><script>alert(2)</script>"\'&amp;';
  const { token } = await shop.submit({
    headline: text,
    reviewBody: text,
    author: { name: '<b>Eve', email: EMAIL },
  });
  const pages = [
    await (await open(token)).press('Publish message', { text }),
    await (await open(token)).press('Publish message', { text: text.repeat(80) }),
    await open(token, '/revise'),
  ];
  for (const { document } of pages) expect(document.querySelectorAll('script, img')).toHaveLength(0);
  expect(pages[0]?.document.querySelector('.message .text')?.textContent).toBe(text);
  expect(pages[1]?.document.querySelector('textarea[aria-invalid=true]')?.textContent).toBe(text.repeat(80));
  expect(pages[2]?.document.querySelector('input[name=headline]')?.getAttribute('value')).toBe(text);
});

it('while the database is away the page says so in words, and when to come back', async () => {
  const { token } = await shop.submit();
  const pool = new pg.Pool({ connectionString: 'postgres://candor@127.0.0.1:1/candor' });
  const kysely = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  const server = await runServer(kysely);
  const page = await visit(server.origin, `/r/${token}`);
  expect(page.status).toBe(503);
  expect(page.words).toContain('One moment, please');
  expect(page.headers.get('retry-after')).toBe('5');
  expect(page.headers.get('referrer-policy')).toBe('no-referrer');
  expect(server.logged()).not.toContain(token);
  await server.stop();
  await kysely.destroy();
});
