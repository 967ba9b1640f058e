/** What the author of a review does on their private page, by its forms, with no script and no account. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CaseShop } from '../cases/case-shop.ts';
import { visit } from './visit.ts';

let shop: CaseShop;
beforeAll(async () => {
  shop = await CaseShop.open();
});
afterAll(() => shop.close());

const open = (token: string, path = '') => visit(shop.server.origin, `/r/${token}${path}`);

it('shows the review, the thread and where it stands, in words', async () => {
  const { reviewId, token } = await shop.submit({ headline: 'Broke at once', topic: 'damaged' });
  await shop.reply(reviewId, { due: '2026-12-03', text: 'A new one\nis on its way.' });
  const page = await open(token);
  expect(page.status).toBe(200);
  expect(page.document.querySelector('.lead')?.textContent).toBe(
    'Acme Straps promised to make it right by 3 Dec 2026.',
  );
  expect(page.document.querySelector('.thread .text')?.textContent).toBe('A new one\nis on its way.');
  expect(page.words).toContain('Promised by 3 Dec 2026');
  expect(page.words).toContain('Broke at once');
  const toShop = page.document.querySelector('a[href="https://acme.example"]');
  expect(toShop?.getAttribute('rel')).toBe('noreferrer');
});

it('a promise whose day has passed is told as such', async () => {
  const { reviewId, token } = await shop.submit();
  await shop.reply(reviewId, { due: shop.day(1) });
  shop.pass(24 * 4);
  const page = await open(token);
  expect(page.document.querySelector('.lead')?.textContent).toContain('That day has passed.');
  expect(page.document.querySelector('.promise')?.textContent).toContain('3 days late');
});

it('an answer stands in the thread once, however often the button is pressed', async () => {
  const { token, own } = await shop.submit();
  const pages = await (await open(token)).pressAtOnce(3, 'Publish message', { text: 'And\nnow?' });
  for (const page of pages) expect([page.status, page.path]).toEqual([200, `/r/${token}?done=answered`]);
  expect((await own()).review.thread.map(({ by, text }) => [by, text])).toEqual([['reviewer', 'And\nnow?']]);
});

it.each([
  ['nothing', ' \n ', 'Write your message before you publish it.'],
  ['too much', 'long '.repeat(1001), 'must have at most 5000 characters; it has 5,004.'],
  ['a sign that reorders the words of others', 'abc\u202Edef', 'must not hold control'],
])('%s is not published, and what was typed stays in its field', async (_name, text, words) => {
  const { token, own } = await shop.submit();
  const page = await (await open(token)).press('Publish message', { text });
  expect(page.status).toBe(422);
  const field = page.document.querySelector<HTMLTextAreaElement>('textarea[aria-invalid=true]');
  expect(field?.value.trim()).toBe(text.trim());
  const described = field?.getAttribute('aria-describedby')?.split(' ') ?? [];
  expect(described.map((id) => page.document.getElementById(id)?.textContent).join()).toContain(words);
  const summary = page.document.querySelector('[role=alert] a');
  expect(summary?.textContent).toContain(words);
  expect(summary?.getAttribute('href')).toBe(`#${field?.id}`);
  expect((await own()).review.thread).toEqual([]);
});

it('a text of absurd length is refused in words', async () => {
  const { token } = await shop.submit();
  const page = await (await open(token)).press('Publish message', { text: 'x'.repeat(300_000) });
  expect([page.status, page.document.querySelector('h1')?.textContent]).toEqual([413, 'That is too long']);
});

it('a form that went out once does not take other words, and keeps them for another press', async () => {
  const { token, own } = await shop.submit();
  const page = await open(token);
  await page.press('Publish message', { text: 'First' });
  const again = await page.press('Publish message', { text: 'Second' });
  expect(again.words).toContain('This form was sent before, with other words.');
  await again.press('Publish message');
  expect((await own()).review.thread.map(({ text }) => text)).toEqual(['First', 'Second']);
});

it('an own message is edited with a visible mark, and the text before stays readable', async () => {
  const { token, say, own } = await shop.submit();
  const { id } = await say('It broke again.');
  shop.pass(1);
  const edit = await open(token, `/messages/${id}`);
  expect((await edit.press('Save the change', { text: '' })).words).toContain('cannot be left empty');
  const page = await edit.press('Save the change', { text: 'It broke twice.' });
  expect(page.words).toContain('It broke twice.');
  expect(page.document.querySelector('.message .byline')?.textContent).toContain('edited');
  expect(page.document.querySelector('.message .earlier')?.textContent).toContain('It broke again.');
  expect((await own()).history).toHaveLength(1);
});

it('the words of the shop cannot be edited', async () => {
  const { reviewId, token, own } = await shop.submit();
  const { id } = await shop.reply(reviewId, { text: 'Sorry' });
  expect((await open(token, `/messages/${id}`)).status).toBe(404);
  const body = new URLSearchParams({ text: 'I was wrong' });
  const forged = await visit(shop.server.origin, `/r/${token}/messages/${id}`, { method: 'POST', body });
  expect(forged.status).toBe(404);
  expect((await own()).review.thread[0]?.text).toBe('Sorry');
});

it('"it was made right" and "not after all" are the reviewer\'s to say', async () => {
  const { reviewId, token } = await shop.submit();
  await shop.reply(reviewId);
  const right = await (await open(token)).press('It was made right');
  expect(right.document.querySelector('.lead')?.textContent).toMatch(/^You said on .* made right\.$/);
  expect((await shop.case(reviewId)).state).toBe('resolved');
  const after = await right.press('Say “not yet”');
  expect(after.words).toContain('has been told that it is not right yet');
  expect((await shop.case(reviewId)).state).toBe('open');
});

it('"not yet" can say why, and then it is a message, posted once', async () => {
  const { reviewId, token, own } = await shop.submit();
  await shop.reply(reviewId);
  const page = await open(token);
  const wrong = await page.press('Say “not yet”', { text: 'x'.repeat(5001) });
  expect(wrong.status).toBe(422);
  expect(wrong.document.querySelector('details[open] textarea[aria-invalid=true]')).not.toBeNull();
  expect((await shop.case(reviewId)).state).toBe('answered');
  await page.pressAtOnce(2, 'Say “not yet”', { text: 'The new one is too small.' });
  const { review, case: after } = await own();
  expect(after?.state).toBe('open');
  expect(review.thread.map(({ text }) => text).slice(1)).toEqual(['The new one is too small.']);
});

it('stars and words are revised, and the version before stays readable with the way it went', async () => {
  const { reviewId, token, own } = await shop.submit({ headline: 'Broke', reviewBody: 'At once' });
  await shop.reply(reviewId);
  shop.pass(24 * 9);
  const step = await open(token, '/revise');
  expect(step.words).toContain('Nobody may ask you to change a review');
  const wrong = await step.press('Publish the change', { stars: '9', headline: 'Two\u202Elines' });
  expect(wrong.status).toBe(422);
  expect(wrong.document.querySelectorAll('[role=alert] li')).toHaveLength(2);
  const page = await step.press('Publish the change', { stars: '4', headline: 'Better' });
  expect(page.words).toContain("1 star, changed to 4 stars, 9 days after the shop's reply");
  expect(page.document.querySelector('.earlier')?.textContent).toContain('Broke');
  const { review } = await own();
  expect(review).toMatchObject({
    reviewRating: { ratingValue: 4 },
    headline: 'Better',
    reviewBody: 'At once',
  });
  expect(review.revisions).toHaveLength(1);
});

it('two who write at once both stand in the thread', async () => {
  const { reviewId, token, own } = await shop.submit();
  const page = await open(token);
  await shop.reply(reviewId, { text: 'We are on it.' });
  await page.press('Publish message', { text: 'Is anyone there?' });
  expect((await own()).review.thread.map(({ text }) => text)).toEqual(['We are on it.', 'Is anyone there?']);
});

it('deleting takes a second step that says what goes, and leaves nothing behind', async () => {
  const { token, own, say } = await shop.submit();
  await say();
  const step = await open(token, '/delete');
  expect(step.words).toContain('1 message');
  expect(step.document.querySelector('input')).toBeNull();
  await own();
  const [page] = await step.pressAtOnce(2, 'Delete for good');
  expect(page?.words).toMatch(/Your review is deleted|There is no review here/);
  expect((await open(token)).status).toBe(404);
  await expect(own()).rejects.toThrow();
});
