import '../support/browser.ts';
import { fireEvent, within } from '@testing-library/dom';
import { http, HttpResponse } from 'msw/http';
import { describe, expect, it, vi } from 'vitest';
import { oneReview, openReviews, REVIEWS_OF_STRAP, widgetShop } from '../support/widget-shop.ts';
import '../../src/widget/candor.ts';

const { server } = widgetShop();

async function openForm() {
  const opened = await openReviews();
  const { inside, user } = opened;
  await user.click(inside.getByRole('button', { name: 'Write a review' }));
  await inside.findByRole('group', { name: 'Write a review' });
  const choose = (stars: number) =>
    user.click(inside.getByRole('radio', { name: new RegExp(`^${stars} of 5`) }));
  async function send() {
    await user.type(inside.getByLabelText(/Name to show/), 'Jo');
    await user.type(inside.getByLabelText(/E-mail/), 'jo@example.com');
    await user.click(inside.getByRole('button', { name: /^Send/ }));
    await inside.findByText('Thank you. Your review is published.');
  }
  return { ...opened, choose, send };
}

function watchBodies(): Record<string, unknown>[] {
  const bodies: Record<string, unknown>[] = [];
  server.use(
    http.post(REVIEWS_OF_STRAP, async ({ request }) => {
      bodies.push((await request.clone().json()) as Record<string, unknown>);
    }),
  );
  return bodies;
}

describe('at a low rating the form', () => {
  it('asks what went wrong and offers that the shop gets in touch; both are sent', async () => {
    const bodies = watchBodies();
    const { inside, user, choose, send } = await openForm();
    await choose(2);
    await user.click(inside.getByRole('radio', { name: 'Arrived damaged' }));
    await user.click(inside.getByRole('checkbox', { name: 'Let the shop contact me' }));
    await user.type(inside.getByLabelText(/How best/), '030 1234567');
    await send();
    expect(bodies[0]).toMatchObject({ topic: 'damaged', contactRequest: { note: '030 1234567' } });
    expect(inside.getByText('The shop has been asked to contact you.')).toBeDefined();
    expect(inside.queryByText('030 1234567')).toBeNull();
  });

  it('is never a gate: a review with neither is published all the same', async () => {
    const bodies = watchBodies();
    const { inside, choose, send } = await openForm();
    await choose(1);
    expect(inside.getByText(/Your review is published all the same/)).toBeDefined();
    await send();
    expect(Object.keys(bodies[0]!)).toEqual(['reviewRating', 'headline', 'reviewBody', 'author']);
  });

  it('sends neither when the stars were raised since, and has kept them when they are lowered again', async () => {
    const bodies = watchBodies();
    const { inside, user, choose, send } = await openForm();
    await choose(1);
    await user.click(inside.getByRole('radio', { name: 'Delivery' }));
    await user.click(inside.getByRole('checkbox', { name: 'Let the shop contact me' }));
    await choose(4);
    expect(inside.queryByRole('group', { name: /What went wrong/ })).toBeNull();
    await choose(1);
    expect(inside.getByRole<HTMLInputElement>('radio', { name: 'Delivery' }).checked).toBe(true);
    await choose(5);
    await send();
    expect(Object.keys(bodies[0]!)).toEqual(['reviewRating', 'headline', 'reviewBody', 'author']);
  });

  it('takes a topic back when it is tapped again', async () => {
    const { inside, user, choose } = await openForm();
    await choose(1);
    const chip = inside.getByRole<HTMLInputElement>('radio', { name: 'Quality' });
    await user.click(chip);
    expect(chip.checked).toBe(true);
    await user.click(chip);
    expect(chip.checked).toBe(false);
  });

  it('goes by what the shop calls negative', async () => {
    server.use(...oneReview({}, { negativeUpTo: 1 }));
    const { inside, choose } = await openForm();
    await choose(2);
    expect(inside.queryByRole('group', { name: /What went wrong/ })).toBeNull();
    await choose(1);
    expect(inside.getByRole('group', { name: /What went wrong/ })).toBeDefined();
  });

  it('tells beside the note when it cannot be sent', async () => {
    const { inside, user, choose } = await openForm();
    await choose(1);
    await user.click(inside.getByRole('checkbox', { name: 'Let the shop contact me' }));
    fireEvent.input(inside.getByLabelText(/How best/), { target: { value: 'x'.repeat(501) } });
    await user.click(inside.getByRole('button', { name: /^Send/ }));
    expect(await inside.findAllByText('Use 500 characters at most.')).toHaveLength(2);
    expect(inside.getByLabelText(/How best/).getAttribute('aria-invalid')).toBe('true');
  });
});

describe('once it is sent', () => {
  it('the reviewer has a private link, can copy it, and goes back to where the button was', async () => {
    const copied = vi.fn<(text: string) => Promise<void>>().mockResolvedValue();
    const { inside, root, user, choose, send } = await openForm();
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(copied);
    await choose(5);
    await send();
    const link = inside.getByRole<HTMLAnchorElement>('link', { name: /Your private link/ });
    expect(link.href).toMatch(/^https:\/\/shop\.example\/r\/.+/);
    await user.click(inside.getByRole('button', { name: 'Copy the link' }));
    expect(copied).toHaveBeenCalledWith(link.href);
    expect(await inside.findByText('The link is copied.')).toBeDefined();
    await user.click(inside.getByRole('button', { name: 'Done' }));
    const button = inside.getByRole('button', { name: 'Write a review' });
    expect((root as unknown as ShadowRoot).activeElement).toBe(button);
    await user.click(button);
    expect(inside.getByLabelText<HTMLInputElement>(/Name to show/).value).toBe('');
  });

  it('an address that is none of the web is not made a link', async () => {
    server.use(
      http.post(REVIEWS_OF_STRAP, async ({ request }) => {
        const { aggregateRating, reviews } = (await (await fetch(request.url)).json()) as {
          aggregateRating: unknown;
          reviews: unknown[];
        };
        return HttpResponse.json(
          {
            review: reviews[0],
            aggregateRating,
            attributes: [],
            heldUntil: null,
            ownReview: { token: 't', url: 'javascript:alert(1)' },
          },
          { status: 201 },
        );
      }),
    );
    const { root, choose, send } = await openForm();
    await choose(5);
    await send();
    expect(within(root).queryByRole('link', { name: /private/ })).toBeNull();
  });
});
