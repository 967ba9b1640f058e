import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { operations } from '../../src/contract/operations.ts';
import { webhookBodies } from '../../src/contract/webhook.ts';
import { createDatabase, type TestDatabase } from '../support/database.ts';
import { runServer, type RunningServer } from './running-server.ts';

let database: TestDatabase;
let server: RunningServer;
let page: Document;
beforeAll(async () => {
  database = await createDatabase();
  server = await runServer(database.kysely);
  page = new JSDOM(await (await fetch(`${server.origin}/docs`)).text()).window.document;
});
afterAll(async () => {
  await server.stop();
  await database.drop();
});

it('describes every operation and every webhook, with its address', () => {
  const told = [...page.querySelectorAll('.api-address')].map((each) =>
    each.textContent.replaceAll(/\s+/g, ' ').trim(),
  );
  const due = [
    ...Object.entries(operations).map(([name, { method, path }]) => `${method} ${path} ${name}`),
    ...webhookBodies.map(({ type }) => `${type} ${type}`),
  ];
  expect(told.toSorted()).toEqual(due.toSorted());
});

it('every link within it leads somewhere, and no two places have one name', () => {
  const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const links = [...page.querySelectorAll('a[href^="#"]')].map(
    (link) => link.getAttribute('href')?.slice(1) ?? '',
  );
  expect(links.length).toBeGreaterThan(100);
  expect(links.filter((id) => !ids.includes(id))).toEqual([]);
});

it('says of a value what it must be, and of one within another its whole way', () => {
  const rows = [...page.querySelectorAll('#schema-Submission ~ .wide tr, #schema-Submission ~ * tr')].map(
    (row) => row.textContent.replaceAll(/\s+/g, ' ').trim(),
  );
  expect(rows.find((row) => row.startsWith('author.email'))).toMatch(/string \(email\)/);
  expect(rows.find((row) => row.startsWith('headline'))).toMatch(
    /optional.*string, at most \d+ characters; "" when left out/,
  );
});

it('brings its style along, by its hash, and nothing else', async () => {
  const { headers } = await fetch(`${server.origin}/docs`);
  expect(headers.get('content-security-policy')).toMatch(/style-src 'sha256-/);
  expect(page.querySelectorAll('style')).toHaveLength(1);
  expect(page.querySelectorAll('script, link, img')).toHaveLength(0);
});
