import '../support/browser.ts';
import { within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { http } from 'msw/http';
import { expect, it } from 'vitest';
import { handlers } from '../../src/mocks/handlers.ts';
import { createMemoryShop } from '../../src/mocks/memory-shop.ts';
import { aReview, ENDPOINT, place, REVIEWS_OF_STRAP, widgetShop } from '../support/widget-shop.ts';
import '../../src/widget/candor.ts';

const FIT = {
  id: '0b8e8f2c-7a55-4a07-9d0e-3c1f6f1d2a10',
  name: 'Fit',
  words: ['Too small', '', 'Just right', '', 'Too large'],
  best: 'middle' as const,
};
const answered = (value: number) => [{ name: 'Fit', value, word: FIT.words[value - 1] ?? '' }];

const { server } = widgetShop();

function openShop() {
  const sent: unknown[] = [];
  const shop = createMemoryShop({
    name: 'Lindfold',
    products: [
      { productID: 'strap', name: 'Strap', variant: 'Brown' },
      { productID: 'strap-black', name: 'Strap', variantOf: 'strap', variant: 'Black' },
    ],
    attributes: [FIT],
    reviews: [
      aReview({ headline: 'Roomy', attributes: answered(4) }),
      aReview({
        headline: 'Large',
        attributes: answered(5),
        itemReviewed: { productID: 'strap-black', variant: 'Black' },
      }),
      aReview({ headline: 'No word of it' }),
    ],
  });
  server.use(
    http.post(REVIEWS_OF_STRAP, async ({ request }) => {
      sent.push(await request.clone().json());
    }),
    ...handlers(ENDPOINT, shop),
  );
  return { ...place('candor-reviews'), sent };
}

it('shows the average of all answers on a scale, and each reviewer’s own, with their variant', async () => {
  const { root } = openShop();
  await within(root).findByText('Large');
  const scale = within(root).getByRole('img', { name: '4.5 of 5' });
  expect(scale.closest('li')?.textContent).toBe('Fit: Too smallToo large');
  const large = within(root).getByText('Large').closest('article');
  expect(large?.textContent).toContain('Fit: Too large');
  expect(large?.textContent).toContain('Black');
  const roomy = await within(root).findByText('Roomy');
  expect(roomy.closest('article')?.textContent).toContain('Fit: 4');
});

it('asks everybody the same in the form, and takes an answer or none', async () => {
  const { root, sent } = openShop();
  const user = userEvent.setup();
  const inside = within(root);
  await user.click(await inside.findByRole('button', { name: 'Write a review' }));
  const asked = within(await inside.findByRole('group', { name: /Fit/ }));
  await user.click(asked.getByRole('radio', { name: 'Too small' }));
  await user.click(asked.getByRole('radio', { name: 'Too small' }));
  expect(asked.getByRole('radio', { name: 'Too small' })).toHaveProperty('checked', false);
  await user.click(asked.getByRole('radio', { name: 'Just right' }));
  await user.click(inside.getByRole('radio', { name: '5 of 5: Very good' }));
  await user.type(inside.getByLabelText(/Name to show/), 'Jo');
  await user.type(inside.getByLabelText(/E-mail/), 'jo@example.com');
  await user.click(inside.getByRole('button', { name: 'Send review' }));
  await inside.findByText('Thank you. Your review is published.');
  expect(sent).toMatchObject([{ attributes: [{ id: FIT.id, value: 3 }] }]);
});
