/** What an owner is told of an address at which there is no page. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fetchPage } from '../../../src/server/page-check/fetch-page.ts';
import { outbound, ShopSite } from './shop-site.ts';

let site: ShopSite;
beforeAll(async () => {
  site = await ShopSite.open();
});
afterAll(() => site.close());

const first = async (url = `${site.origin}/mug`) => {
  const { findings: found } = await site.look(url);
  expect(found).toHaveLength(1);
  return found[0]?.found ?? '';
};

it.each([
  ['mug', /not the address of a page/],
  ['ftp://shop.example/mug', /not the address of a page/],
  ['javascript:alert(1)', /not the address of a page/],
  ['https://ada:secret@shop.example/', /not the address of a page/],
  ['http://127.0.0.2/', /private network/],
  ['http://169.254.169.254/latest/meta-data/', /private network/],
  ['http://[::1]/', /private network/],
  ['http://2130706434/', /private network/],
  ['http://shop.invalid/', /no server of that name/],
  ['http://127.0.0.1:1/', /did not answer/],
])('%s', async (url, words) => {
  expect(await first(url)).toMatch(words);
});

it.each([
  [404, /no such page \(404\)/],
  [410, /no such page \(410\)/],
  [401, /keeps this server out/],
  [403, /keeps this server out/],
  [429, /keeps this server out/],
  [500, /fault of its own \(500\)/],
])('the status %i', async (status, words) => {
  site.answer = (response) => response.writeHead(status, { 'content-type': 'text/html' }).end('<p>');
  expect(await first()).toMatch(words);
});

it('what is no page is told by its type', async () => {
  site.html('{}', { 'content-type': 'application/json' });
  expect(await first(`${site.origin}/mug.json`)).toMatch(/no page at the address but application\/json/);
});

it('a redirect leads to no private network, and not round in circles', async () => {
  site.answer = (response) => response.writeHead(302, { location: 'http://127.0.0.2/' }).end();
  expect(await first()).toMatch(/private network/);
  site.answer = (response) => response.writeHead(302, { location: '/mug' }).end();
  site.asked.length = 0;
  expect(await first()).toMatch(/leads on to other addresses/);
  expect(site.asked).toHaveLength(4);
});

it('a page that does not arrive, or not whole, is waited for so long and no longer', async () => {
  const soon = () => fetchPage(`${site.origin}/mug`, { outbound, version: '1', timeoutMs: 200 });
  site.answer = () => undefined;
  expect(await soon()).toEqual({ why: 'no-answer' });
  site.answer = (response) => void response.writeHead(200, { 'content-type': 'text/html' }).write('<p>');
  expect(await soon()).toEqual({ why: 'no-answer' });
});

it('what cannot be unpacked is told', async () => {
  site.answer = (response) =>
    response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end('no gzip');
  expect(await first()).toMatch(/could not be unpacked/);
});
