import { cleanup, within } from '@testing-library/preact';
import { http, HttpResponse } from 'msw/http';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Insights } from '../../src/contract/insights.ts';
import type { Trends } from '../../src/contract/trends.ts';
import { hoursWords } from '../../src/inbox/insights/insight-words.ts';
import { inboxShop, MERCHANT, problem } from '../support/inbox-shop.ts';
import { openInbox } from '../support/open-inbox.tsx';

const { server } = inboxShop();
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const FULL: Omit<Insights, 'days'> = {
  casesOpened: 9,
  casesResolved: 4,
  casesClosed: 1,
  medianHoursToReply: 5.5,
  p90HoursToReply: 60,
  answeredWithin24Hours: 7,
  answeredWithin72Hours: 8,
  promisesKept: 3,
  promisesLate: 1,
  ratingsChanged: { count: 2, meanBefore: 1.5, meanAfter: 4 },
  topics: [
    { topic: null, count: 5 },
    { topic: 'damaged', count: 3 },
    { topic: 'delivery', count: 1 },
  ],
};

const EMPTY: Omit<Insights, 'days'> = {
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
};

const WEEK = { casesResolved: 0, answeredWithin24Hours: 1, answeredWithin72Hours: 2 };

const TRENDS: Omit<Trends, 'days'> = {
  weeks: [
    { ...WEEK, starts: '2026-11-09', casesOpened: 5, medianHoursToReply: 30, p90HoursToReply: 72 },
    { ...WEEK, starts: '2026-11-16', casesOpened: 0, medianHoursToReply: null, p90HoursToReply: null },
    { ...WEEK, starts: '2026-11-23', casesOpened: 4, medianHoursToReply: 5.5, p90HoursToReply: 20 },
  ],
  topicsByMonth: [{ month: '2026-11', topics: [{ topic: 'damaged', count: 3 }] }],
  topicsByProduct: [
    {
      product: { productID: 'strap', name: '=Strap, "leather"' },
      topics: [
        { topic: 'damaged', count: 3 },
        { topic: null, count: 5 },
      ],
    },
  ],
  ratings: [
    {
      product: null,
      months: [
        { month: '2026-10', count: 8, mean: 3.5 },
        { month: '2026-11', count: 9, mean: 4.25 },
      ],
    },
    {
      product: { productID: 'strap', name: '=Strap, "leather"' },
      months: [{ month: '2026-11', count: 2, mean: 1.5 }],
    },
  ],
};

/** Of 30 days these, of 90 a shop with one case that nobody has answered. */
function withInsights(thirty: Omit<Insights, 'days'>) {
  server.use(
    http.get(`${MERCHANT}/insights/trends`, () => HttpResponse.json({ days: 30, ...TRENDS })),
    http.get(`${MERCHANT}/insights`, ({ request }) => {
      const days = Number(new URL(request.url).searchParams.get('days'));
      return HttpResponse.json({ days, ...(days === 30 ? thirty : { ...EMPTY, casesOpened: 1 }) });
    }),
  );
}

it('the figures read as sentences', async () => {
  withInsights(FULL);
  const { findByText, getByRole } = openInbox('/inbox/insights');
  await findByText(/in the last 30 days/);
  const figures = [...getByRole('main').querySelectorAll('dl > div')].map(({ textContent }) => textContent);
  expect(figures).toEqual([
    'Time to first reply5.5 hours the median; nine of ten came within 2.5 days',
    'Answered within 24 hours7 of 9 78 % of the cases; within 72 hours 89 %',
    'Promises kept in time3 of 4 1 late',
    'Cases opened9 4 still open',
    'Resolved4 by the customer’s word; 1 closed without it',
    'Stars before and after1.5 →, then 4.0 2 customers changed theirs: 2.5 stars more on average',
  ]);
});

/** What the press of its button gives as a file. */
async function fileOf(title: string): Promise<string> {
  const blobs: Blob[] = [];
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => `blob:${blobs.push(blob)}`,
    revokeObjectURL: () => undefined,
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  const { findByRole, user } = openInbox('/inbox/insights');
  await user.click(await findByRole('button', { name: `Download CSV: ${title}` }));
  const reader = new FileReader();
  const isRead = new Promise((resolve) => reader.addEventListener('load', resolve));
  reader.readAsArrayBuffer(blobs[0]!);
  await isRead;
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(reader.result as ArrayBuffer);
}

const rowsOf = (table: HTMLElement) =>
  within(table)
    .getAllByRole('row')
    .map((row) => [...row.querySelectorAll('th, td')].map(({ textContent }) => textContent));

describe('what is drawn', () => {
  it('is said in a sentence to whoever does not see it', async () => {
    withInsights(FULL);
    const { findByRole } = openInbox('/inbox/insights');
    await findByRole('img', {
      name: 'Arrived damaged makes for 75 % of the cases, together with Delivery for 100 %.',
    });
    await findByRole('img', {
      name: 'The median went from 30 hours in the week of 9 Nov 2026 to 5.5 hours in the week of 23 Nov 2026.',
    });
    await findByRole('img', {
      name: 'The mean rating of all products was 3.5 in October 2026 and 4.3 in November 2026.',
    });
  });

  it('is also a table: root causes added up, the most frequent first, and those that nobody knows last', async () => {
    withInsights(FULL);
    const { findByRole, getByRole, user } = openInbox('/inbox/insights');
    await user.click(await findByRole('button', { name: 'As a table: Root causes' }));
    const table = within(getByRole('group', { name: 'Table: Root causes' })).getByRole('table');
    expect(rowsOf(table)).toEqual([
      ['Topic', 'Cases', 'Share', 'Added up'],
      ['Arrived damaged', '3', '75 %', '75 %'],
      ['Delivery', '1', '25 %', '100 %'],
      ['Nobody has said', '5', '–', '–'],
    ]);
  });

  it('is also a file, in which a product of any name is text and runs nothing', async () => {
    withInsights(FULL);
    expect(await fileOf('Topics by product')).toBe(
      `\uFEFFProduct,All,Arrived damaged,Nobody has said\r\n"'=Strap, ""leather""",8,3,5\r\n`,
    );
  });

  it('shows one product beside all of them', async () => {
    withInsights(FULL);
    const { findByLabelText, findByRole, user } = openInbox('/inbox/insights');
    await user.selectOptions(await findByLabelText('Product'), 'strap');
    await findByRole('img', {
      name: 'The mean rating of =Strap, "leather" was 1.5 in November 2026.',
    });
  });

  it('that could not be loaded leaves the figures where they are', async () => {
    withInsights(FULL);
    server.use(http.get(`${MERCHANT}/insights/trends`, () => problem('internal', 500)));
    const { findByText } = openInbox('/inbox/insights');
    await findByText(/The charts could not be loaded/);
    await findByText(/in the last 30 days/);
  });
});

it('other days are one press away; what has no figure yet says why', async () => {
  withInsights(FULL);
  const { findByRole, findByText, user } = openInbox('/inbox/insights');
  await user.click(await findByRole('link', { name: '90 days' }));
  await findByText(/in the last 90 days/);
  await findByText('no case was answered yet');
  await findByText('none has fallen due');
  expect((await findByRole('link', { name: '90 days' })).getAttribute('aria-current')).toBe('true');
  expect(location.search).toBe('?days=90');
});

it('a shop without a case is told what will be counted', async () => {
  withInsights(EMPTY);
  const { findByText, queryByRole } = openInbox('/inbox/insights');
  await findByText('No case was opened in the last 30 days.');
  await findByText('Ratings over time');
  expect(queryByRole('heading', { name: 'Root causes' })).toBeNull();
});

it('what could not be loaded can be asked for again', async () => {
  withInsights(FULL);
  server.use(http.get(`${MERCHANT}/insights`, () => problem('internal', 500), { once: true }));
  const { findByText, findByRole, user } = openInbox('/inbox/insights');
  await findByText(/The insights could not be loaded/);
  await user.click(await findByRole('button', { name: 'Try again' }));
  await findByText(/in the last 30 days/);
});

it.for<[number, string]>([
  [0.001, '1 minute'],
  [0.4, '24 minutes'],
  [1, '1 hour'],
  [5.55, '5.6 hours'],
  [36.4, '36 hours'],
  [60, '2.5 days'],
])('%s hours read “%s”', ([hours, words]) => expect(hoursWords(hours)).toBe(words));
