/** What a shop asks of a product besides the stars is asked of buyers too, and nobody has to answer. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { InvitationScene } from '../invitations/invitation-scene.ts';
import { visit, type Visit } from '../reviewer-page/visit.ts';

let scene: InvitationScene;
let page: Visit;
beforeEach(async () => {
  scene = await InvitationScene.open();
  await scene.outboxScene.change({
    attributes: [
      {
        name: 'Fit',
        words: ['Too small', '', 'As expected', '', 'Too large'],
        best: 'middle',
        products: ['shirt'],
      },
      { name: 'Warmth', words: ['Cold', '', '', '', 'Warm'], best: 'high', products: ['belt'] },
    ],
  });
  await scene.order({ language: 'en' }, ['shirt']);
  await scene.pass(16);
  const { origin } = await scene.server();
  page = await visit(origin, `${scene.link()}?product=shirt&stars=4`);
});
afterEach(() => scene.close());

const fieldOf = (visited: Visit) =>
  visited.document.querySelector('input[name^="attribute-"]')?.getAttribute('name') ?? '';
const answers = () => scene.database.selectFrom('review').select('answers').execute();

test('the questions of this product stand in the form, with a word for each step that has one', async () => {
  expect(page.words).toContain('Fit (optional) Too small 2 As expected 4 Too large');
  expect(page.words).not.toContain('Warmth');
});

test('an answer is stored in the words of then, and counts', async () => {
  const after = await page.press('Publish the review', { [fieldOf(page)]: '3' });
  expect(after.words).toContain('Your review of Linen shirt is published.');
  expect(await answers()).toMatchObject([{ answers: [{ name: 'Fit', value: 3, word: 'As expected' }] }]);
  const averages = await scene.database
    .selectFrom('attribute_average')
    .select(['answer_count', 'value_sum'])
    .execute();
  expect(averages).toEqual([{ answer_count: 1, value_sum: 3 }]);
});

test('whoever answers none is published like anybody', async () => {
  const after = await page.press('Publish the review');
  expect(after.words).toContain('Your review of Linen shirt is published.');
  expect(await answers()).toEqual([{ answers: [] }]);
});

test('what was chosen stays when something else is wrong', async () => {
  const again = await page.press('Publish the review', { [fieldOf(page)]: '5', name: '' });
  expect(again.words).toContain('Nothing was sent yet.');
  const chosen = again.document.querySelector<HTMLInputElement>('input[name^="attribute-"]:checked');
  expect(chosen?.value).toBe('5');
});
