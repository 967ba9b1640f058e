/** The link of an invitation opens the form within the merchant's own product page. */
import '../support/browser.ts';
import { waitFor, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { http } from 'msw/http';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { handlers } from '../../src/mocks/handlers.ts';
import { createMemoryShop } from '../../src/mocks/memory-shop.ts';
import { ENDPOINT, place, widgetShop } from '../support/widget-shop.ts';
import '../../src/widget/candor.ts';

const TOKEN = 'test.invitation.proof';
/** The stages are fetched one after the other. */
const SLOWLY = { timeout: 10_000 };
const { server, requests } = widgetShop([]);

beforeEach(() => {
  const products = [
    { productID: 'strap', name: 'Leather strap' },
    { productID: 'strap-long', name: 'Leather strap, long', variantOf: 'strap', variant: 'long' },
    { productID: 'buckle', name: 'Buckle' },
  ];
  const about = { author: 'Ida L.', products: ['strap-long'] };
  const invitations = [
    { ...about, token: TOKEN },
    { ...about, token: 'given', incentive: 'You get 5 % off your next order.' },
    { ...about, token: 'taken', closed: 'revoked' as const },
    { ...about, token: 'past', closed: 'expired' as const },
    { ...about, token: 'elsewhere', products: ['buckle'] },
  ];
  server.use(...handlers(ENDPOINT, createMemoryShop({ name: 'Lindfold', products, invitations })));
});

/** Comes to the product page by that address. */
async function arrive(query: string) {
  history.replaceState({ of: 'the shop' }, '', `/product${query}`);
  onTestFinished(() => history.replaceState(null, '', '/'));
  const { root } = place('candor-reviews');
  const inside = within(root);
  await inside.findByRole('group', { name: /review$/ }, SLOWLY);
  return { root, inside, user: userEvent.setup() };
}

describe('the link of an invitation on a product page', () => {
  it('opens the form at once, with the stars and the name that are known, and asks for no address', async () => {
    const { inside } = await arrive(`?candor=${TOKEN}.4`);
    expect(inside.getByRole<HTMLInputElement>('radio', { name: '4 of 5: Good' }).checked).toBe(true);
    expect(inside.getByLabelText<HTMLInputElement>(/Name to show/).value).toBe('Ida L.');
    expect(inside.queryByLabelText(/E-mail/)).toBeNull();
  });

  it.each([
    [`?candor=${TOKEN}.4`, '/product'],
    [`?candor=${TOKEN}.4#size`, '/product#size'],
    [`?size=m%20l&candor=${TOKEN}`, '/product?size=m%20l'],
    [`?candor=${TOKEN}&flag&size=m`, '/product?flag&size=m'],
  ])('leaves the address %s without its token, and all else as it is', async (query, rest) => {
    history.replaceState({ of: 'the shop' }, '', `/product${query}`);
    onTestFinished(() => history.replaceState(null, '', '/'));
    const { root } = place('candor-reviews');
    await Promise.resolve();
    expect(location.href).not.toContain(TOKEN);
    await within(root).findByRole('group', { name: /review$/ }, SLOWLY);
    expect(location.pathname + location.search + location.hash).toBe(rest);
    expect(history.state).toEqual({ of: 'the shop' });
  });

  it('sends the token in a header to the endpoint, and the review is a verified purchase of what was bought', async () => {
    const tokens: (string | null)[] = [];
    server.use(
      http.all(`${ENDPOINT}/*`, ({ request }) => void tokens.push(request.headers.get('authorization'))),
    );
    const { inside, user } = await arrive(`?candor=${TOKEN}.4`);
    await user.type(inside.getByLabelText(/Your review/), 'Soft, and long enough.');
    await user.click(inside.getByRole('button', { name: 'Send review' }));
    await inside.findByText('Thank you. Your review is published.');
    expect(inside.getByRole('button', { name: 'Verified purchase' })).toBeDefined();
    expect(inside.getByText('long')).toBeDefined();
    expect(requests.join(' ')).not.toContain(TOKEN);
    expect(requests.at(-1)).toBe('PUT /invitation/answers/strap-long');
    expect(tokens.filter(Boolean)).toEqual([`Bearer ${TOKEN}`, `Bearer ${TOKEN}`]);
  });

  it('changes the first answer when it is answered again, and counts it once', async () => {
    const { inside, user } = await arrive(`?candor=${TOKEN}.2`);
    await user.type(inside.getByLabelText(/Your review/), 'The buckle came off.');
    await user.click(inside.getByRole('button', { name: 'Send review' }));
    await user.click(await inside.findByRole('button', { name: 'Done' }));
    await user.click(await inside.findByRole('button', { name: 'Write a review' }));
    await inside.findByRole('group', { name: 'Change your review' });
    const text = inside.getByLabelText<HTMLTextAreaElement>(/Your review/);
    expect(text.value).toBe('The buckle came off.');
    expect(inside.queryByLabelText(/Name to show/)).toBeNull();
    await user.click(inside.getByRole('radio', { name: '5 of 5: Very good' }));
    await user.type(text, ' They sent a new one.');
    await user.click(inside.getByRole('button', { name: 'Send review' }));
    await inside.findByText('Thank you. Your review is published.');
    expect(inside.getAllByRole('article')).toHaveLength(1);
    expect(inside.getByText('The buckle came off. They sent a new one.')).toBeDefined();
    expect(inside.getAllByText(/1 of 1 review shown/).length).toBeGreaterThan(0);
  });

  it('says before the stars what everybody is given, and marks the review', async () => {
    const { inside, root, user } = await arrive('?candor=given.1');
    const words = root.textContent ?? '';
    expect(words.indexOf('You get 5 % off your next order.')).toBeGreaterThan(-1);
    expect(words.indexOf('You get 5 % off')).toBeLessThan(words.indexOf('Your rating'));
    await user.click(inside.getByRole('button', { name: 'Send review' }));
    await inside.findByText('Thank you. Your review is published.');
    expect(inside.getByRole('button', { name: 'Was given something for writing' })).toBeDefined();
  });

  it.each([
    ['taken.3', /was taken back\. You can write here all the same/],
    ['past.3', /has expired\. You can write here all the same/],
    ['elsewhere.3', /opens nothing here\. Open it from your mail once more\./],
    ['forged.3', /opens nothing here\. Open it from your mail once more\./],
    ['%E0%A4%A.<script>', /opens nothing here\. Open it from your mail once more\./],
  ])(
    'says what to do where the link %s is not good, and anybody can write and read on',
    async (link, words) => {
      const { inside } = await arrive(`?candor=${link}`);
      expect((await inside.findByRole('alert')).textContent).toMatch(words);
      expect(inside.getByLabelText(/E-mail/)).toBeDefined();
      expect(inside.getByText('How we check reviews')).toBeDefined();
    },
  );

  it('says that a review is deleted that was written with the link', async () => {
    const { inside, user } = await arrive(`?candor=${TOKEN}.3`);
    await user.click(inside.getByRole('button', { name: 'Send review' }));
    const link = await inside.findByRole('link', { name: /private link/ });
    const token = link.getAttribute('href')?.split('/r/')[1] ?? '';
    const id = inside.getByRole('article').getAttribute('aria-labelledby')?.slice(-36) ?? '';
    const headers = { authorization: `Bearer ${token}` };
    expect((await fetch(`${ENDPOINT}/reviews/${id}`, { method: 'DELETE', headers })).status).toBe(204);
    document.body.replaceChildren();
    const again = await arrive(`?candor=${TOKEN}.3`);
    expect((await again.inside.findByRole('alert')).textContent).toMatch(/^You have deleted the review/);
  });

  it('is kept with what was typed, as a reload finds no token in the address', async () => {
    const first = await arrive(`?candor=${TOKEN}.4`);
    await first.user.type(first.inside.getByLabelText(/Your review/), 'Half a');
    document.body.replaceChildren();
    const { root } = place('candor-reviews');
    const inside = within(root);
    await first.user.click(await inside.findByRole('button', { name: 'Write a review' }));
    await waitFor(() =>
      expect(inside.getByLabelText<HTMLTextAreaElement>(/Your review/).value).toBe('Half a'),
    );
    await waitFor(() => expect(inside.queryByLabelText(/E-mail/)).toBeNull());
    await first.user.click(inside.getByRole('button', { name: 'Send review' }));
    await inside.findByText('Thank you. Your review is published.');
    expect(inside.getByRole('button', { name: 'Verified purchase' })).toBeDefined();
    expect(JSON.stringify(localStorage)).not.toContain(TOKEN);
  });
});
