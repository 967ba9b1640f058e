import { cleanup, within } from '@testing-library/preact';
import { http, HttpResponse } from 'msw/http';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import type { MonthFigures, MonthReport } from '../../src/contract/trends.ts';
import { monthChanges } from '../../src/inbox/insights/month-changes.ts';
import { inboxShop, MERCHANT } from '../support/inbox-shop.ts';
import { openInbox } from '../support/open-inbox.tsx';

const { server } = inboxShop();
// Whether there is a later month depends on the day.
beforeAll(() => vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-23T12:00:00Z') }));
afterAll(() => vi.useRealTimers());
afterEach(cleanup);

const NOTHING: MonthFigures = {
  casesOpened: 0,
  casesResolved: 0,
  casesClosed: 0,
  medianHoursToReply: null,
  p90HoursToReply: null,
  answeredWithin24Hours: 0,
  answeredWithin72Hours: 0,
  promisesKept: 0,
  promisesLate: 0,
  ratingsChanged: { count: 0, meanBefore: null, meanAfter: null },
  topics: [],
  reviews: 0,
  meanRating: null,
};

const OCTOBER: MonthFigures = {
  ...NOTHING,
  casesOpened: 10,
  casesResolved: 5,
  medianHoursToReply: 30,
  p90HoursToReply: 90,
  answeredWithin24Hours: 4,
  answeredWithin72Hours: 8,
  promisesKept: 2,
  promisesLate: 2,
  topics: [
    { topic: 'delivery', count: 7 },
    { topic: 'damaged', count: 1 },
  ],
  reviews: 40,
  meanRating: 3.95,
};

const NOVEMBER: MonthFigures = {
  ...OCTOBER,
  casesOpened: 8,
  casesResolved: 6,
  medianHoursToReply: 5.5,
  answeredWithin24Hours: 6,
  promisesKept: 3,
  promisesLate: 0,
  ratingsChanged: { count: 2, meanBefore: 1.5, meanAfter: 4 },
  topics: [
    { topic: 'damaged', count: 4 },
    { topic: 'delivery', count: 2 },
  ],
  reviews: 50,
  meanRating: 4.25,
};

function withMonth(report: Partial<MonthReport> = {}) {
  server.use(
    http.get(`${MERCHANT}/insights/month`, ({ request }) => {
      const month = new URL(request.url).searchParams.get('month') ?? '2026-11';
      const whole = { month, until: `${month}-23`, isRunning: month === '2026-11' };
      return HttpResponse.json({ ...whole, figures: NOVEMBER, before: OCTOBER, ...report });
    }),
  );
}

it('says in words what changed against the month before', async () => {
  withMonth();
  const { findByRole } = openInbox('/inbox/insights/month');
  await findByRole('heading', { name: 'November 2026' });
  const changes = await findByRole('region', { name: 'What changed' });
  expect([...changes.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
    '8 cases were opened, 2 fewer than before.',
    'The first reply came sooner: after 5.5 hours in the median, before after 30 hours; 75 % within 24 hours, before 40 %.',
    '3 of 3 promises were kept in time; before it was 2 of 4.',
    'Customers called 6 cases resolved, 1 more than before.',
    'What grew most is “Arrived damaged”: 4 cases instead of 1.',
    'What shrank most is “Delivery”: 2 cases instead of 7.',
    'The mean of 50 new reviews is 4.3, before 4.0.',
  ]);
});

it('sets both months side by side, and says how far the one that runs is counted', async () => {
  withMonth();
  const { findByRole, findByText } = openInbox('/inbox/insights/month');
  await findByText('Up to 23 Nov 2026, beside as much of October 2026.');
  const table = within(await findByRole('table', { name: 'In figures' }));
  const row = table.getByRole('row', { name: /^Stars before and after/ });
  expect(row.textContent).toBe('Stars before and after a reply1.5 → 4.0 (2)–');
});

it('the month before is one press away, and is whole', async () => {
  withMonth();
  const { findByRole, findByText, user } = openInbox('/inbox/insights/month');
  await user.click(await findByRole('link', { name: 'October 2026' }));
  await findByText('The whole month, beside September 2026.');
  expect(location.search).toBe('?month=2026-10');
  await findByRole('link', { name: 'November 2026' });
});

it('is printed by one press', async () => {
  withMonth();
  const print = vi.fn();
  vi.stubGlobal('print', print);
  const { findByRole, user } = openInbox('/inbox/insights/month');
  await user.click(await findByRole('button', { name: 'Print' }));
  expect(print).toHaveBeenCalledOnce();
});

it('a month in which nothing happened says so', async () => {
  withMonth({ figures: NOTHING, before: NOTHING });
  const { findByText } = openInbox('/inbox/insights/month');
  await findByText('No case was opened and no review was published.');
});

it('nothing is compared with a month that had nothing', () => {
  const changes = monthChanges({ figures: NOVEMBER, before: NOTHING });
  expect(changes).toContain('Half of the first replies came within 5.5 hours; 75 % within 24 hours.');
  expect(changes.join(' ')).not.toMatch(/NaN|Infinity|null/);
});
