import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createKeptMailer } from '../../../src/server/mail/kept-mailer.ts';
import { outboxPages } from '../../../src/server/mail/outbox-pages.ts';
import { createDatabase, type TestDatabase } from '../../support/database.ts';
import { runServer, type RunningServer } from '../running-server.ts';
import { seedShop } from '../seeded-shop.ts';

let database: TestDatabase;
let server: RunningServer;
let now = new Date('2026-12-01T09:00:00Z');
beforeAll(async () => {
  database = await createDatabase();
  await seedShop(database.kysely);
  server = await runServer(database.kysely, { outbox: outboxPages(database.kysely) });
});
afterAll(async () => {
  await server.stop();
  await database.drop();
});

const mail = {
  shopId: 'acme',
  to: 'ida@example.com',
  html: '<head></head><p>Hello <a href="https://a.example/">on</a></p>',
  text: 'Hello',
};
const get = (path: string) => fetch(`${server.origin}${path}`);

test('kept mails are listed with the newest first, and each opens with its links alive and nothing else', async () => {
  expect(await (await get('/outbox')).text()).toContain('No mail yet');
  const mailer = createKeptMailer({ database: database.kysely, clock: { now: () => now }, makeId: uuidv7 });
  const messageId = uuidv7();
  await mailer.send({ ...mail, subject: 'The <first>', messageId });
  now = new Date('2026-12-01T10:00:00Z');
  await mailer.send({ ...mail, subject: 'The second' });
  // Sent once more: it is the same mail.
  await mailer.send({ ...mail, subject: 'The <first>', messageId });

  const list = await (await get('/outbox')).text();
  expect(list.match(/class="subject">[^<]*/g)).toEqual([
    'class="subject">The second',
    'class="subject">The &lt;first&gt;',
  ]);
  const page = await get(`/outbox/${messageId}`);
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(await page.text()).toContain('<pre tabindex="0">Hello</pre>');
  const shown = await get(`/outbox/${messageId}/html`);
  const policy = shown.headers.get('content-security-policy');
  expect(policy).toMatch(/default-src 'none'.*sandbox allow-top-navigation-by-user-activation/);
  expect(policy).not.toContain('allow-scripts');
  expect(await shown.text()).toContain('<base target="_top"><');
  expect((await get(`/outbox/${uuidv7()}`)).status).toBe(404);
});

test('a server that sends its mails shows none of them', async () => {
  const sending = await runServer(database.kysely);
  expect((await fetch(`${sending.origin}/outbox`)).status).toBe(404);
  await sending.stop();
});
