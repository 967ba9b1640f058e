/** The permanent link of a shop or a product, as it stands on parcels and counters, used without script. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aPhoto } from '../../support/photos.ts';
import { runServer } from '../running-server.ts';
import { BUYER, InvitationScene } from '../invitations/invitation-scene.ts';
import { SHOP_ID } from '../outbox/outbox-scene.ts';
import { visit, type Visit } from '../reviewer-page/visit.ts';

let scene: InvitationScene;
let origin: string;
beforeEach(async () => {
  scene = await InvitationScene.open();
  ({ origin } = await scene.server());
});
afterEach(() => scene.close());

const open = (path: string, language = 'en') =>
  visit(origin, `/w/${SHOP_ID}${path}`, { headers: { 'accept-language': language } });
const FIELDS = {
  'stars': '2',
  'review-body': 'The seam is open.',
  'name': 'Jo',
  'email': 'jo@customer.example',
};
const press = (page: Visit, fields: Record<string, string> = {}) =>
  page.press('Publish the review', { ...FIELDS, ...fields });
const reviews = () => scene.database.selectFrom('review').selectAll().orderBy('created_at').execute();

test('anybody reviews the product of the link; it is published, not verified, and stands on the thank-you', async () => {
  const page = await open('/shirt?stars=4');
  expect(page.status).toBe(200);
  expect(page.document.querySelector('[name=stars]:checked')?.getAttribute('value')).toBe('4');
  expect(page.document.querySelector('script')).toBeNull();
  expect(page.words).toContain('Anyone may write a review');
  expect(await reviews()).toEqual([]);
  const done = await press(page);
  expect(done.words).toContain('Thank you. Your review of Linen shirt is published.');
  expect(done.words).toContain('The seam is open.');
  expect(done.words).not.toContain('Verified purchase');
  expect(await reviews()).toMatchObject([
    { product_id: 'shirt', rating: 2, verified: false, incentivized: false, author_email: FIELDS.email },
  ]);
  // As everywhere: a bad one opens a case, and its author has a link of their own.
  expect(await scene.database.selectFrom('review_case').select('state').execute()).toEqual([
    { state: 'open' },
  ]);
  const own = [...done.document.querySelectorAll('a')].find(({ href }) => href.includes('/r/'))!;
  expect(own.href).toMatch(/^https:\/\/reviews\.example\/r\//);
  expect((await visit(origin, new URL(own.href).pathname)).status).toBe(200);
});

test('the number of an order with its address proves the purchase, with a hash sign or without, once', async () => {
  await scene.order({ number: '#1001' }, ['shirt']);
  const claim = { email: BUYER.email.toUpperCase(), order: '1001' };
  const done = await press(await open('/shirt'), claim);
  expect(done.words).toContain('Verified purchase');
  await press(await open('/shirt'), { ...claim, 'review-body': 'Once more.' });
  expect((await reviews()).map(({ verified }) => verified)).toEqual([true, false]);
  const [{ review_id: key } = { review_id: null }] = await scene.database
    .selectFrom('idempotency_key')
    .select('review_id')
    .execute();
  expect(key).not.toBeNull();
  const kept = JSON.stringify(await scene.database.selectFrom('review').selectAll().execute());
  expect(kept).not.toContain('1001');
});

test('whatever does not match says nothing of what there is: the answer is that of an order that nobody has', async () => {
  const cancelled = await scene.order({ number: '1002', cancelledAt: scene.now.toISOString() }, ['shirt']);
  expect(cancelled).toBeDefined();
  await scene.order({ number: '1001' }, ['belt']);
  await scene.order({ number: '1003' }, ['shirt']);
  const claims = [
    { email: BUYER.email, order: '9999' },
    { email: BUYER.email, order: '1001' },
    { email: BUYER.email, order: '1002' },
    { email: 'tom@customer.example', order: '1003' },
    { email: BUYER.email, order: '%' },
  ];
  const seen: string[] = [];
  for (const claim of claims) {
    const done = await press(await open('/shirt'), claim);
    expect(done.status).toBe(200);
    seen.push(done.words);
  }
  expect(new Set(seen).size).toBe(1);
  expect((await reviews()).every(({ verified }) => !verified)).toBe(true);
});

test('a network tries ten orders in a quarter of an hour, and writes fifteen reviews; what was typed stays', async () => {
  const limited = await runServer(scene.database, { clock: { now: () => scene.now }, rateLimitFactor: 1 });
  origin = limited.origin;
  for (let count = 0; count < 10; count += 1) await press(await open('/shirt'), { order: `${count}` });
  const eleventh = await press(await open('/shirt'), { order: '10' });
  expect([eleventh.status, eleventh.words.includes('Try again in a quarter of an hour')]).toEqual([
    429,
    true,
  ]);
  expect(eleventh.document.querySelector('textarea')?.value).toBe(FIELDS['review-body']);
  const counts = async () => (await reviews()).length;
  expect(await counts()).toBe(10);
  for (let count = 0; count < 4; count += 1) await press(await open('/shirt'));
  expect([(await press(await open('/shirt'))).status, await counts()]).toEqual([429, 14]);
  await limited.stop();
});

test('pressing twice does nothing twice, and other words sent from the same form lead to what stands', async () => {
  const page = await open('/shirt');
  const [one, other] = await page.pressAtOnce(2, 'Publish the review', FIELDS);
  expect([one!.path, other!.path]).toEqual([one!.path, one!.path]);
  const again = await press(page, { 'review-body': 'Something else.' });
  expect(again.path).toBe(one!.path);
  expect(await reviews()).toHaveLength(1);
});

test('what is wrong is said beside its field, in the language of the browser, and nothing is stored', async () => {
  const page = await open('/shirt', 'da, de;q=0.8, en;q=0.5');
  expect(page.document.documentElement.lang).toBe('de');
  const fields = {
    name: '\u202Eadi',
    email: 'ida@customer.example\r\nBcc: all@customer.example',
    order: '1'.repeat(101),
  };
  const back = await page.press('Bewertung veröffentlichen', fields);
  expect(back.status).toBe(422);
  expect([...back.document.querySelectorAll('.error')].map(({ id }) => id)).toEqual([
    'stars-error',
    'name-error',
    'email-error',
    'order-error',
  ]);
  expect(back.words).toContain('Order number: at most 100 characters.');
  expect(await reviews()).toEqual([]);
});

test('photos and the questions of the product are taken as everywhere', async () => {
  await scene.outboxScene.change({
    attributes: [
      { name: 'Fit', words: ['Small', '', 'Right', '', 'Large'], best: 'middle', products: ['shirt'] },
    ],
  });
  const page = await open('/shirt');
  const form = new FormData();
  for (const [name, value] of Object.entries(FIELDS)) form.set(name, value);
  form.set(page.document.querySelector('[name^=attribute-]')!.getAttribute('name')!, '3');
  form.append('photos', new File([await aPhoto()], 'one.jpg'));
  const sent = await fetch(`${origin}/w/${SHOP_ID}/shirt/reviews`, { method: 'POST', body: form });
  expect(sent.status).toBe(200);
  expect(await reviews()).toMatchObject([{ media_count: 1, answers: [{ name: 'Fit', word: 'Right' }] }]);
});

test('of the whole shop the product is looked for by its name, also among thousands', async () => {
  const many = Array.from({ length: 2000 }, (_, at) => ({
    shop_id: SHOP_ID,
    id: `tile-${at}`,
    name: `Tile ${String(at).padStart(4, '0')}`,
    url: '',
    image_url: null,
  }));
  await scene.database.insertInto('product').values(many).execute();
  const first = await open('');
  expect(first.document.querySelectorAll('.choices a')).toHaveLength(20);
  const more = [...first.document.querySelectorAll('a')].find(
    ({ textContent }) => textContent === 'Show more',
  )!;
  const second = await visit(origin, more.getAttribute('href')!);
  const names = [first, second].flatMap(({ document }) =>
    [...document.querySelectorAll('.choices a')].map(({ textContent }) => textContent?.trim()),
  );
  expect(new Set(names).size).toBe(40);
  const found = await open('?q=1234%20tile');
  expect(found.document.querySelector('.choices a')?.getAttribute('href')).toBe(`/w/${SHOP_ID}/tile-1234`);
  const odd = await open('?q=Socks');
  const page = await visit(origin, odd.document.querySelector('.choices a')!.getAttribute('href')!);
  expect(page.words).toContain('Socks <b>');
  expect((await press(page)).words).toContain('Your review of Socks <b> is published.');
  expect((await open('?q=%25')).words).toContain('No product fits.');
});

test('a product that was removed, another shop and a forged thank-you say what to do', async () => {
  const page = await open('/shirt');
  await scene.database.deleteFrom('product').where('id', '=', 'shirt').execute();
  for (const gone of [await open('/shirt'), await press(page)]) {
    expect([gone.status, gone.words.includes('This product is not here')]).toEqual([404, true]);
    expect(gone.document.querySelector('main a')?.getAttribute('href')).toBe(`/w/${SHOP_ID}`);
  }
  expect((await visit(origin, '/w/nobody')).status).toBe(404);
  expect((await visit(origin, '/w/nobody/shirt')).status).toBe(404);
  expect((await open('/belt/thanks/forged')).status).toBe(404);
  expect((await open('/belt/thanks/acme.AAAAAAAAAAAAAAAAAAAAAA.forged')).status).toBe(404);
});

test('links lead to the public address, whatever host a request names', async () => {
  const headers = { 'X-Forwarded-Host': 'evil.example' };
  for (const path of ['', '/shirt']) {
    const response = await fetch(`${origin}/w/${SHOP_ID}${path}`, { headers });
    expect(await response.text()).not.toContain('evil.example');
  }
});
