import '../support/browser.ts';
import { within } from '@testing-library/dom';
import { describe, expect, it, vi } from 'vitest';
import type { DatedPromise, Review } from '../../src/contract/review.ts';
import { aMessage, oneReview, openReviews, widgetShop } from '../support/widget-shop.ts';
import '../../src/widget/candor.ts';

const { server } = widgetShop();

async function openThread(about: Partial<Review>) {
  server.use(...oneReview({ ...about }));
  const opened = await openReviews();
  const lines = opened.inside.queryAllByRole('listitem').filter((item) => item.classList.contains('message'));
  return { ...opened, lines };
}

describe('the thread beneath a review', () => {
  it('says who speaks, when, and what, in order, and marks an edited message', async () => {
    const { lines } = await openThread({
      thread: [
        aMessage({ dateModified: '2026-03-03T08:00:00Z' }),
        aMessage({
          by: 'reviewer',
          author: { name: 'Ana P.' },
          text: 'It came.',
          dateCreated: '2026-03-09T08:00:00Z',
        }),
      ],
    });
    expect(lines).toHaveLength(2);
    const [reply, answer] = lines.map((line) => within(line));
    for (const words of [
      'Maren, Lindfold',
      'Shop',
      '2 Mar 2026',
      'edited 3 Mar 2026',
      'A new strap leaves us on Friday.',
    ]) {
      expect(reply!.getByText(words)).toBeDefined();
    }
    expect(answer!.getByText('Ana P.')).toBeDefined();
    expect(answer!.getByText('It came.')).toBeDefined();
    expect(answer!.queryByText('Shop')).toBeNull();
    expect(answer!.queryByText(/edited/)).toBeNull();
  });

  it.each<[DatedPromise['state'], string | null, string]>([
    ['open', null, 'Promised by 3 Mar 2026'],
    ['kept', '2026-03-02', 'Promised by 3 Mar 2026 – kept on 2 Mar 2026'],
    ['late', null, 'Promised by 3 Mar 2026 – 4 days late'],
    ['withdrawn', '2026-03-02', 'Promised by 3 Mar 2026 – withdrawn on 2 Mar 2026'],
  ])('shows a promise that is %s as one line beneath its message', async (state, dateSettled, words) => {
    vi.setSystemTime('2026-03-07T09:00:00Z');
    const { lines } = await openThread({
      thread: [aMessage({ promise: { due: '2026-03-03', state, dateSettled } })],
    });
    vi.useRealTimers();
    expect(within(lines[0]!).getByText(words)).toBeDefined();
  });
});

describe('how it ended', () => {
  const FIRST = {
    reviewRating: { ratingValue: 1 },
    headline: 'Tore at once',
    reviewBody: 'On the second day.',
    dateReplaced: '2026-03-11T08:00:00Z',
  };

  it('is the last line: the reviewer said that it is resolved, and changed the stars', async () => {
    const { lines, inside } = await openThread({
      stars: 4,
      dateResolved: '2026-03-11T09:00:00Z',
      revisions: [FIRST],
      thread: [aMessage()],
    } as Partial<Review>);
    const last = within(lines.at(-1)!);
    for (const words of ['Ana P.', 'Resolved', '11 Mar 2026']) expect(last.getByText(words)).toBeDefined();
    expect(last.getByText("1 star, changed to 4 stars, 9 days after the shop's reply")).toBeDefined();
    expect(inside.getAllByRole('img', { name: '4 out of 5 stars' })).toHaveLength(1);
  });

  it('earlier versions can be read, each until when it stood', async () => {
    const { lines, user } = await openThread({ stars: 4, revisions: [FIRST] } as Partial<Review>);
    const last = within(lines.at(-1)!);
    await user.click(last.getByText('1 earlier version'));
    expect(lines.at(-1)!.querySelector('details')?.open).toBe(true);
    for (const words of ['Tore at once', 'On the second day.', 'until 11 Mar 2026']) {
      expect(last.getByText(words)).toBeDefined();
    }
    expect(last.getByRole('img', { name: '1 out of 5 stars' })).toBeDefined();
  });

  it('a review without a thread has no line to hang one on', async () => {
    const { root } = await openThread({});
    expect(root.querySelector('.thread')).toBeNull();
  });
});
