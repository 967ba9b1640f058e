import '../support/browser.ts';
import { within } from '@testing-library/dom';
import { describe, expect, it, vi } from 'vitest';
import type { Channel } from '../../src/contract/channel.ts';
import { oneReview, openReviews, PHONE, place, widgetShop } from '../support/widget-shop.ts';
import '../../src/widget/candor.ts';

const { server } = widgetShop();
const CHAT: Channel = {
  ...PHONE,
  type: 'chat',
  name: 'Chat',
  url: 'https://shop.example/chat',
  openingHours: [],
};

describe('the ways to reach the shop', () => {
  it('open in place beneath the summary, with whether someone answers now, and close again', async () => {
    vi.setSystemTime('2026-11-23T10:00:00Z');
    const { inside, user } = await openReviews();
    const opener = inside.getByRole('button', { name: 'Contact the shop' });
    expect(opener.getAttribute('aria-expanded')).toBe('false');
    await user.click(opener);
    const region = await inside.findByRole('region', { name: 'Reach the shop directly' });
    vi.useRealTimers();
    expect(opener.getAttribute('aria-expanded')).toBe('true');
    const link = within(region).getByRole<HTMLAnchorElement>('link', { name: 'Call us: 030 1234567' });
    expect(link.href).toBe('tel:+49301234567');
    expect(within(region).getByText(/^Open now, until 18:00/)).toBeDefined();
    expect(opener.ownerDocument.activeElement?.shadowRoot?.activeElement).toBe(opener);
    await user.click(opener);
    expect(inside.queryByRole('region', { name: 'Reach the shop directly' })).toBeNull();
    expect(opener.ownerDocument.activeElement?.shadowRoot?.activeElement).toBe(opener);
  });

  it.each([1, 5])('stand beside the form at %i stars', async (stars) => {
    const { inside, user } = await openReviews();
    await user.click(inside.getByRole('button', { name: 'Write a review' }));
    await user.click(await inside.findByRole('radio', { name: new RegExp(`^${stars} of 5`) }));
    expect(inside.getByRole('link', { name: 'Call us: 030 1234567' })).toBeDefined();
  });

  it('a page opens beside this one, so that nothing typed is lost', async () => {
    server.use(...oneReview({}, { channels: [CHAT] }));
    const { inside, user } = await openReviews();
    await user.click(inside.getByRole('button', { name: 'Contact the shop' }));
    const link = await inside.findByRole<HTMLAnchorElement>('link', { name: 'Chat (opens in a new tab)' });
    expect([link.target, link.rel]).toEqual(['_blank', 'noopener']);
  });

  it('are not offered where the shop names none', async () => {
    server.use(...oneReview({}));
    const { inside } = await openReviews();
    expect(inside.queryByRole('button', { name: 'Contact the shop' })).toBeNull();
  });

  it('are there before the first review', async () => {
    server.use(...oneReview(undefined, { channels: [CHAT] }));
    const { root } = place('candor-reviews');
    expect(await within(root).findByRole('button', { name: 'Contact the shop' })).toBeDefined();
  });

  it.each(['javascript:alert(1)', 'http://shop.example/', 'data:text/html,x'])(
    'an answer that would lead to %s is not drawn at all',
    async (url) => {
      server.use(...oneReview({}, { channels: [{ ...CHAT, url }] }));
      const { root } = place('candor-reviews');
      expect((await within(root).findByRole('alert')).textContent).toContain('could not be loaded');
      expect(root.querySelector('a')).toBeNull();
    },
  );
});
