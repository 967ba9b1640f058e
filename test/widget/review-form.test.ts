import '../support/browser.ts';
import { waitFor, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { http, HttpResponse } from 'msw/http';
import { describe, expect, it, vi } from 'vitest';
import { handlers } from '../../src/mocks/handlers.ts';
import { createMemoryShop } from '../../src/mocks/memory-shop.ts';
import { ENDPOINT, place, REVIEWS_OF_STRAP, widgetShop } from '../support/widget-shop.ts';
import '../../src/widget/candor.ts';

const { server } = widgetShop();

async function openForm() {
  const { element, root } = place('candor-reviews');
  const inside = within(root);
  const user = userEvent.setup();
  await user.click(await inside.findByRole('button', { name: 'Write a review' }));
  await inside.findByRole('group', { name: 'Write a review' });
  const send = () => user.click(inside.getByRole('button', { name: /^Send/ }));
  async function fill() {
    await user.click(inside.getByRole('radio', { name: '2 of 5: Bad' }));
    await user.type(inside.getByLabelText(/Headline/), 'It broke');
    await user.type(inside.getByLabelText(/Your review/), 'After a week.');
    await user.type(inside.getByLabelText(/Name to show/), 'Jo');
    await user.type(inside.getByLabelText(/E-mail/), 'jo@example.com');
  }
  return { element, root, inside, user, fill, send };
}

/** Every request to submit, with its key and body; `answers` are given one by one, then the shop's own. */
function watchSubmissions(...answers: (() => Response)[]) {
  const submissions: { key: string | null; body: unknown }[] = [];
  server.use(
    http.post(REVIEWS_OF_STRAP, async ({ request }) => {
      submissions.push({ key: request.headers.get('idempotency-key'), body: await request.clone().json() });
      return answers.shift()?.();
    }),
  );
  return submissions;
}

describe('writing a review', () => {
  it('does the work that the shop asks for by itself; the shopper sees a review that is sent', async () => {
    const products = [{ productID: 'strap', name: 'Leather strap' }];
    server.use(...handlers(ENDPOINT, createMemoryShop({ name: 'Lindfold', products, asksForWork: true })));
    const submissions = watchSubmissions();
    const { inside, fill, send } = await openForm();
    await fill();
    await send();
    expect(await inside.findByText('Thank you. Your review is published.')).toBeDefined();
    expect(submissions).toHaveLength(2);
    expect(submissions[1]).toEqual(submissions[0]);
  });

  it('sends what was typed; the review stands first, counts at once, and the page is told', async () => {
    const submissions = watchSubmissions();
    const { element, root, inside, fill, send } = await openForm();
    const heard = vi.fn();
    document.body.addEventListener('candor-review-submitted', heard, { once: true });
    await fill();
    await send();
    expect(await inside.findByText('Thank you. Your review is published.')).toBeDefined();
    expect(submissions.map(({ body }) => body)).toEqual([
      {
        reviewRating: { ratingValue: 2 },
        headline: 'It broke',
        reviewBody: 'After a week.',
        author: { name: 'Jo', email: 'jo@example.com' },
      },
    ]);
    expect(within(root).getAllByRole('heading', { level: 3 })[0]?.textContent).toBe('It broke');
    expect(inside.getByText('14 reviews')).toBeDefined();
    expect(heard).toHaveBeenCalledOnce();
    expect(heard.mock.calls[0]?.[0]).toMatchObject({
      target: element,
      composed: true,
      detail: { review: { headline: 'It broke' }, aggregateRating: { ratingCount: 14 } },
    });
  });

  it('takes stars alone, with a name and an address', async () => {
    const submissions = watchSubmissions();
    const { inside, user, send } = await openForm();
    await user.click(inside.getByRole('radio', { name: '5 of 5: Very good' }));
    await user.type(inside.getByLabelText(/Name to show/), 'Jo');
    await user.type(inside.getByLabelText(/E-mail/), 'jo@example.com');
    await send();
    await inside.findByText(/Thank you/);
    expect(submissions[0]?.body).toMatchObject({ headline: '', reviewBody: '' });
  });

  it('says the language of the page', async () => {
    document.documentElement.lang = 'en-GB';
    const submissions = watchSubmissions();
    const { inside, fill, send } = await openForm();
    document.documentElement.removeAttribute('lang');
    await fill();
    await send();
    await inside.findByText(/Thank you/);
    expect(submissions[0]?.body).toMatchObject({ inLanguage: 'en-GB' });
  });
});

describe('where the review appears', () => {
  async function send(stars: RegExp) {
    const { inside, user, send: press } = await openForm();
    await user.click(inside.getByRole('radio', { name: stars }));
    await user.type(inside.getByLabelText(/Headline/), 'Just written');
    await user.type(inside.getByLabelText(/Name to show/), 'Jo');
    await user.type(inside.getByLabelText(/E-mail/), 'jo@example.com');
    await press();
    await inside.findByText(/Thank you/);
    return inside;
  }

  it('the very first review of a product is shown, with how reviews are checked', async () => {
    server.use(
      ...handlers(
        ENDPOINT,
        createMemoryShop({ name: 'Shop', products: [{ productID: 'strap', name: 'Strap' }] }),
      ),
    );
    const inside = await send(/5 of 5/);
    expect(inside.getByRole('heading', { level: 3, name: 'Just written' })).toBeDefined();
    expect(inside.getByText('How we check reviews')).toBeDefined();
  });

  it('not among reviews with other stars, but counted all the same', async () => {
    const { inside, user, fill, send: press } = await openForm();
    await user.click(inside.getByRole('button', { name: '1 star 4 reviews' }));
    await inside.findByText(/4 reviews with 1 star/);
    await fill();
    await press();
    await inside.findByText(/Thank you/);
    expect(inside.queryByRole('heading', { level: 3, name: 'It broke' })).toBeNull();
    expect(inside.getByText('14 reviews')).toBeDefined();
  });
});

describe('faults in the form', () => {
  it('are said beside each field and summed up on top, where the focus goes', async () => {
    const submissions = watchSubmissions();
    const { root, inside, user, send } = await openForm();
    await send();
    const summary = await inside.findByRole('alert');
    const words = [
      'Choose one to five stars.',
      'Give a name to show beside your review.',
      /Give an e-mail address/,
    ];
    for (const word of words) {
      expect(within(summary).getByText(word)).toBeDefined();
      expect(inside.getAllByText(word)).toHaveLength(2);
    }
    expect((root as unknown as ShadowRoot).activeElement).toBe(summary);
    await user.click(within(summary).getByRole('button', { name: /Give a name/ }));
    expect((root as unknown as ShadowRoot).activeElement).toBe(inside.getByLabelText(/Name to show/));
    expect(submissions).toEqual([]);
  });

  it('take the focus again when the form is sent again with faults', async () => {
    const { root, inside, send } = await openForm();
    await send();
    await inside.findByRole('alert');
    await send();
    expect((root as unknown as ShadowRoot).activeElement).toBe(inside.getByRole('alert'));
  });

  it('go as the field is mended', async () => {
    const { inside, user, send } = await openForm();
    await send();
    const name = inside.getByLabelText(/Name to show/);
    expect(name.getAttribute('aria-invalid')).toBe('true');
    await user.type(name, 'J');
    expect(name.getAttribute('aria-invalid')).toBe('false');
  });

  it('that only the endpoint finds are shown beside their fields too', async () => {
    const problem = {
      type: 'https://x.example/docs/problems/invalid-request',
      title: 'The request has faults',
      status: 422,
      errors: [{ in: 'body', pointer: '/author/email', detail: 'no such domain' }, { pointer: 7 }, null],
    };
    watchSubmissions(() => HttpResponse.json(problem, { status: 422 }) as Response);
    const { inside, fill, send } = await openForm();
    await fill();
    await send();
    await waitFor(() => expect(inside.getByLabelText(/E-mail/).getAttribute('aria-invalid')).toBe('true'));
    expect(inside.getByLabelText<HTMLInputElement>(/Headline/).value).toBe('It broke');
  });
});

describe('when sending fails', () => {
  it('nothing typed is lost, and sending again uses the same key', async () => {
    const submissions = watchSubmissions(() => new HttpResponse(null, { status: 500 }) as Response);
    const { inside, fill, send } = await openForm();
    await fill();
    await send();
    expect((await inside.findByRole('alert')).textContent).toContain('your text is still here');
    expect(inside.getByLabelText<HTMLTextAreaElement>(/Your review/).value).toBe('After a week.');
    expect(inside.getByRole<HTMLInputElement>('radio', { name: '2 of 5: Bad' }).checked).toBe(true);
    await send();
    await inside.findByText(/Thank you/);
    expect(submissions).toHaveLength(2);
    expect(submissions[1]?.key).toBe(submissions[0]?.key);
    expect(submissions[0]?.key).toMatch(/^[\x21-\x7e]{8,128}$/);
  });

  it('a text that was changed since has a key of its own', async () => {
    const submissions = watchSubmissions(() => new HttpResponse(null, { status: 500 }) as Response);
    const { inside, user, fill, send } = await openForm();
    await fill();
    await send();
    await inside.findByRole('alert');
    await user.type(inside.getByLabelText(/Headline/), ' again');
    await send();
    await inside.findByText(/Thank you/);
    expect(submissions[1]?.key).not.toBe(submissions[0]?.key);
  });
});

describe('the way in and out', () => {
  it('closing keeps the text and gives the focus back to the button', async () => {
    const { root, inside, user, fill } = await openForm();
    await fill();
    await user.click(inside.getByRole('button', { name: 'Not now' }));
    const button = inside.getByRole('button', { name: 'Write a review' });
    await waitFor(() => expect((root as unknown as ShadowRoot).activeElement).toBe(button));
    await user.click(button);
    expect(inside.getByLabelText<HTMLInputElement>(/Headline/).value).toBe('It broke');
  });

  it('the form takes the focus as it opens', async () => {
    const { root, inside } = await openForm();
    expect((root as unknown as ShadowRoot).activeElement).toBe(
      inside.getByRole('radio', { name: '1 of 5: Very bad' }),
    );
  });
});
