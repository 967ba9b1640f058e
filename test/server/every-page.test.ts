/** What stands around every page that the server sends, so that none is framed, guessed at, or runs what a text holds. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../src/server/create-app.ts';
import { outboxPages } from '../../src/server/mail/outbox-pages.ts';
import { createDatabase, type TestDatabase } from '../support/database.ts';
import { SHOP } from '../contract/seed.ts';
import { runServer, type RunningServer, testDependencies } from './running-server.ts';
import { seedShop } from './seeded-shop.ts';

let database: TestDatabase;
let server: RunningServer;
let patterns: string[];
beforeAll(async () => {
  database = await createDatabase();
  await seedShop(database.kysely);
  const outbox = outboxPages(database.kysely);
  server = await runServer(database.kysely, { outbox });
  const { routes } = createApp({ ...testDependencies(database.kysely), outbox });
  const gets = routes.filter(({ method, path }) => method === 'GET' && !path.startsWith('/v1/'));
  patterns = [...new Set(gets.map(({ path }) => path.replaceAll(/\{.*?\}(?=\/|$)/g, '')))];
});
afterAll(async () => {
  await server.stop();
  await database.drop();
});

const TOKEN = 'A'.repeat(65);
const ID = '0190d000-0000-7000-8000-000000000000';

/** An address for each route that a browser may open. Headers do not depend on whether something is there. */
const PAGES: Readonly<Record<string, string>> = {
  '/docs': '/docs',
  '/docs/problems/:name': '/docs/problems/unknown-review',
  '/r/deleted': '/r/deleted',
  '/r/:token': `/r/${TOKEN}`,
  '/r/:token/revise': `/r/${TOKEN}/revise`,
  '/r/:token/delete': `/r/${TOKEN}/delete`,
  '/r/:token/link': `/r/${TOKEN}/link`,
  '/r/:token/messages': `/r/${TOKEN}/messages`,
  '/r/:token/messages/:messageId': `/r/${TOKEN}/messages/${ID}`,
  '/r/:token/case': `/r/${TOKEN}/case`,
  '/r/:token/appeal': `/r/${TOKEN}/appeal`,
  '/r/:token/mail': `/r/${TOKEN}/mail`,
  '/i/:token': `/i/${TOKEN}`,
  '/i/:token/no-more': `/i/${TOKEN}/no-more`,
  '/i/:token/not-arrived': `/i/${TOKEN}/not-arrived`,
  '/i/:token/not-now': `/i/${TOKEN}/not-now`,
  '/i/:token/reviews': `/i/${TOKEN}/reviews`,
  '/w/:shop': `/w/${SHOP.id}`,
  '/w/:shop/:product': `/w/${SHOP.id}/written`,
  '/w/:shop/:product/reviews': `/w/${SHOP.id}/written/reviews`,
  '/w/:shop/:product/thanks/:token': `/w/${SHOP.id}/written/thanks/${TOKEN}`,
  '/privacy/:shop': `/privacy/${SHOP.id}`,
  '/privacy/of/:token': `/privacy/of/${TOKEN}`,
  '/ledger/:shop': `/ledger/${SHOP.id}`,
  '/inbox': '/inbox',
  '/inbox/*': '/inbox/settings',
  '/inbox/preview': '/inbox/preview',
  '/inbox/mail/:shop': `/inbox/mail/${SHOP.id}`,
  '/outbox': '/outbox',
  '/outbox/:id': `/outbox/${ID}`,
  '/outbox/:id/html': `/outbox/${ID}/html`,
};

/** What is no page: files that a page loads, and answers for programs. */
const NO_PAGES = [
  '/openapi.json',
  '/healthz',
  '/readyz',
  '/media/:shop/:id/:file',
  '/:file',
  '/0.0.0-test/:file',
  '/inbox/assets/:file',
  '/inbox/api/session',
  '/inbox/api/account',
];

it('every route that a browser can open is looked at here', () => {
  expect(patterns.toSorted()).toEqual([...Object.keys(PAGES), ...NO_PAGES].toSorted());
});

describe.each(Object.values(PAGES))('%s', (address) => {
  const asked = async () => {
    const response = await fetch(server.origin + address, { headers: { accept: 'text/html' } });
    await response.arrayBuffer();
    return response.headers;
  };

  it('runs nothing that a text could hold, and is framed by nobody else', async () => {
    const sent = (await asked()).get('content-security-policy') ?? '';
    // A mail on show brings its styles and pictures along, as mail programs want it; it is in a sandbox that runs nothing.
    const isMail = /sandbox(?!.*allow-scripts)/.test(sent);
    const policy = isMail
      ? sent.replaceAll(/style-src 'unsafe-inline'|img-src https: http: data:/g, '')
      : sent;
    expect(policy).toMatch(/default-src 'none'/);
    expect(policy).not.toMatch(/unsafe-(inline|eval|hashes)|\*|https?:(\s|;|$)/);
    expect(policy).toMatch(/frame-ancestors '(none|self)'/);
    const scripts = /script-src ([^;]*)/.exec(policy)?.[1];
    if (scripts === undefined) return;
    expect(scripts).toBe("'self'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).toContain("trusted-types 'none'");
  });

  it('is taken for what it says it is, and tells others at most where it stands', async () => {
    const headers = await asked();
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toMatch(/^(no-referrer|same-origin|strict-origin)$/);
    // Whoever opened it, or was opened by it, holds no handle to it.
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
  });
});

it.each(['/r/anything', '/i/anything', '/inbox'])('%s may be framed by nobody at all', async (address) => {
  const { headers } = await fetch(server.origin + address);
  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  expect(headers.get('x-frame-options')).toBe('DENY');
});
