import { afterEach, beforeEach, expect, test } from 'vitest';
import { aPhoto } from '../../support/photos.ts';
import { BUYER, InvitationScene } from '../invitations/invitation-scene.ts';
import { visit } from '../reviewer-page/visit.ts';

let scene: InvitationScene;
beforeEach(async () => {
  scene = await InvitationScene.open();
});
afterEach(() => scene.close());

async function invited(productIds: readonly string[] = ['shirt'], language = 'en') {
  await scene.order({ language }, productIds);
  await scene.pass(16);
  const { origin } = await scene.server();
  const path = scene.link();
  return { origin, path, open: (query = '') => visit(origin, path + query) };
}

const reviews = () => scene.database.selectFrom('review').selectAll().orderBy('created_at').execute();

test('a star in the mail opens the form with that star chosen, and nothing is stored by looking', async () => {
  const { open } = await invited(['shirt', 'belt']);
  const page = await open('?product=belt&stars=2');
  expect(page.status).toBe(200);
  expect(page.document.querySelector('[name=stars]:checked')?.getAttribute('value')).toBe('2');
  expect(page.document.querySelector('[name=product]')?.getAttribute('value')).toBe('belt');
  expect(page.document.querySelectorAll('.star-links a')).toHaveLength(5);
  expect(page.headers.get('content-security-policy')).toMatch(/default-src 'none'.*form-action 'self'/);
  expect(page.headers.get('content-security-policy')).toContain('https://pictures.example');
  expect(page.document.querySelector('script')).toBeNull();
  for (const query of ['', '?product=shirt&stars=5', '/not-now', '/not-arrived', '/no-more'])
    await open(query);
  expect(await reviews()).toEqual([]);
  expect(await scene.database.selectFrom('suppressed_address').selectAll().execute()).toEqual([]);
  expect(await scene.database.selectFrom('invitation').selectAll().executeTakeFirstOrThrow()).toMatchObject({
    opened_at: null,
    said_not_now_at: null,
    said_not_arrived_at: null,
  });
});

test('each review is sent as it is written, is a verified purchase, and stands on the page', async () => {
  const { open } = await invited(['shirt', 'sock/red & blue']);
  const page = await open('?product=shirt&stars=1');
  const after = await page.press('Publish the review', { 'review-body': 'The seam is open.\nI am sad.' });
  expect(after.words).toContain('Your review of Linen shirt is published. One product is left.');
  expect(after.words).toContain('The seam is open. I am sad.');
  expect(after.words).toContain('Verified purchase');
  expect(await reviews()).toMatchObject([
    {
      product_id: 'shirt',
      rating: 1,
      body: 'The seam is open.\nI am sad.',
      author_name: 'Ida L.',
      author_email: BUYER.email,
      verified: true,
      incentivized: false,
    },
  ]);
  // As everywhere: it opens a case, and is counted.
  expect(await scene.database.selectFrom('review_case').select('state').execute()).toEqual([
    { state: 'open' },
  ]);
  // Whoever has answered is not reminded, also of what is left.
  await scene.pass(8);
  expect(scene.mails.filter(({ subject }) => /reminder/i.test(subject ?? ''))).toEqual([]);
  const socks = await open('?product=sock%2Fred%20%26%20blue&stars=4');
  const all = await socks.press('Publish the review');
  expect(all.words).toContain('That was all.');
  expect((await reviews()).map(({ product_id, rating }) => [product_id, rating])).toEqual([
    ['shirt', 1],
    ['sock/red & blue', 4],
  ]);
});

test('answering twice changes the first answer, and keeps it as a version; pressing twice does nothing twice', async () => {
  const { open } = await invited();
  const [once, again] = await (await open('?stars=2')).pressAtOnce(2, 'Publish the review');
  expect([once!.status, again!.status]).toEqual([200, 200]);
  const change = await open('?product=shirt');
  const changed = await change.press('Publish the change', { 'review-body': 'Better now.' });
  expect(changed.words).toContain('Better now.');
  const [review, ...others] = await reviews();
  expect(others).toEqual([]);
  expect(review).toMatchObject({ rating: 2, body: 'Better now.', verified: true });
  expect(await scene.database.selectFrom('review_revision').select(['rating', 'body']).execute()).toEqual([
    { rating: 2, body: '' },
  ]);
});

test('at every rating the buyer can let the shop write to them, which only the shop sees', async () => {
  const { open } = await invited();
  await (await open('?stars=5')).press('Publish the review', { contact: 'on' });
  expect(await reviews()).toMatchObject([{ rating: 5, contact_requested: true }]);
  expect((await open()).words).not.toContain('may write to me');
});

test('what is wrong is said beside its field in the language of the buyer, and what was typed stays', async () => {
  const { open } = await invited(['shirt'], 'de');
  const page = await open();
  expect(page.document.documentElement.lang).toBe('de');
  const back = await page.press('Bewertung veröffentlichen', { 'name': ' ', 'review-body': 'Gut' });
  expect(back.status).toBe(422);
  expect(back.words).toContain('Wählen Sie einen bis fünf Sterne.');
  expect(back.words).toContain('Schreiben Sie den Namen');
  expect(back.document.querySelector('textarea')?.value).toBe('Gut');
  expect(await reviews()).toEqual([]);
});

test('photos come with the form, and of a form that is sent twice once', async () => {
  const { origin, path, open } = await invited();
  const key = (await open()).document.querySelector<HTMLInputElement>('[name=key]')!.value;
  const form = new FormData();
  for (const [name, value] of Object.entries({ key, product: 'shirt', stars: '4', name: 'Ida' })) {
    form.set(name, value);
  }
  form.append('photos', new File([await aPhoto()], 'one.jpg'));
  const send = () => fetch(`${origin}${path}/reviews`, { method: 'POST', body: form, redirect: 'manual' });
  expect([(await send()).status, (await send()).status]).toEqual([303, 303]);
  expect((await reviews()).map(({ media_count }) => media_count)).toEqual([1]);
});

test('a file that is no photo is refused in words, and nothing is published', async () => {
  const { origin, path } = await invited();
  const form = new FormData();
  for (const [name, value] of Object.entries({ product: 'shirt', stars: '4', name: 'Ida' }))
    form.set(name, value);
  form.append('photos', new File(['no photo'], 'one.jpg'));
  const response = await fetch(`${origin}${path}/reviews`, { method: 'POST', body: form });
  expect([response.status, await response.text()]).toEqual([
    422,
    expect.stringContaining('A photo could not be read.'),
  ]);
  expect(await reviews()).toEqual([]);
});

test('what is given for a review is told before the stars, is the same for each, and stands at the review for ever', async () => {
  await scene.set({ incentive: 'You get 5 % off your next order.' });
  const { open } = await invited();
  expect(scene.mails[0]!.text).toContain('For your review, whatever its stars: You get 5 % off');
  // Taken back by the shop, it was promised all the same.
  await scene.set({ incentive: '' });
  const page = await open('?stars=1');
  const text = page.words;
  expect(text.indexOf('You get 5 % off')).toBeLessThan(text.indexOf('Your rating'));
  await page.press('Publish the review');
  expect(await reviews()).toMatchObject([{ rating: 1, incentivized: true }]);
});

test('a link that is forged, taken back, used up or expired says what to do', async () => {
  const { origin, path, open } = await invited();
  const forged = path.replace(/.{6}$/, 'AAAAAA');
  for (const wrong of [forged, '/i/nothing', path.slice(0, -10)]) {
    const page = await visit(origin, wrong);
    expect([page.status, page.words.includes('Open it from the mail that you got')]).toEqual([404, true]);
  }

  await (await open('?stars=3')).press('Publish the review');
  await scene.database.deleteFrom('review').execute();
  expect((await open('?product=shirt&stars=3')).words).toContain('You have deleted your review of this.');

  await scene.database.updateTable('customer_order').set({ email: null }).execute();
  const expired = await open();
  expect([expired.status, expired.words.includes('This link has expired')]).toEqual([410, true]);
  expect(expired.document.querySelector('main a')?.getAttribute('href')).toBe(
    'https://lindfold.example/shirt',
  );

  await scene.database.updateTable('invitation').set({ revoked_at: scene.now }).execute();
  expect([(await open()).status, (await open()).words.includes('taken back')]).toEqual([410, true]);
});

test('a link opens its own order and no other, and its shop alone', async () => {
  const { origin, path } = await invited();
  await scene.order({ email: 'tom@customer.example', number: '1002' });
  await scene.pass(16);
  const theirs = scene.link('tom@customer.example').split('.');
  const own = path.split('.');
  const mixed = [own[0], theirs[1], own[2]].join('.');
  expect((await visit(origin, mixed)).status).toBe(404);
});

test('"not now" puts it off by two weeks, once, also where there are no reminders', async () => {
  await scene.set({ reminders: 0 });
  const { open } = await invited();
  const page = await open('/not-now');
  const done = await page.press('Ask me in two weeks');
  expect(done.words).toContain('We ask you again in two weeks.');
  await scene.pass(13);
  expect(scene.mails).toHaveLength(1);
  await scene.pass(1);
  expect(scene.mails).toHaveLength(2);
  expect((await open('/not-now')).words).toContain('You have put it off once.');
});

test('"not arrived" tells the shop at once and nobody else, and puts it off by a week, once', async () => {
  await scene.outboxScene.storeMember('Ada');
  const { open } = await invited();
  const page = await open('/not-arrived');
  const [once] = await page.pressAtOnce(2, 'Tell the shop that it has not arrived');
  expect(once!.words).toContain('Lindfold has been told.');
  await scene.outbox.runOnce();
  const told = scene.mails.filter(({ subject }) => subject === 'Not arrived: order 1001');
  expect(told.flatMap(({ recipients }) => recipients).toSorted()).toEqual([
    'ada@lindfold.example',
    'care@lindfold.example',
    'owner@lindfold.example',
  ]);
  expect(told[0]!.text).toContain(BUYER.email);
  await scene.pass(6);
  expect(scene.mails).toHaveLength(4);
  await scene.pass(1);
  expect(scene.mails).toHaveLength(5);
});

test('mail clients end it by one POST without a session; a link that is opened asks first', async () => {
  const { origin, path, open } = await invited();
  expect((await open('/no-more')).words).toContain('No more of these mails');
  const oneClick = () =>
    fetch(`${origin}${path}/no-more`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
      redirect: 'manual',
    });
  expect([(await oneClick()).status, (await oneClick()).status]).toEqual([200, 200]);
  expect((await open('/no-more')).words).toContain('will not ask you for reviews again.');
  const next = await scene.order({ number: '1002' }, ['belt']);
  await scene.pass(30);
  expect(scene.mails).toHaveLength(1);
  expect(await scene.invitation(next)).toMatchObject({ left_out: 'suppressed' });
  // What was bought can be reviewed all the same.
  expect((await open()).status).toBe(200);
});

test('a page that a browser shows counts as opened; a scanner of mails does not', async () => {
  const { origin, path } = await invited();
  await fetch(origin + path);
  const openedAt = async () =>
    (await scene.database.selectFrom('invitation').select('opened_at').executeTakeFirstOrThrow()).opened_at;
  expect(await openedAt()).toBeNull();
  await fetch(origin + path, { headers: { 'Sec-Fetch-Dest': 'document' } });
  expect(await openedAt()).toEqual(scene.now);
});
