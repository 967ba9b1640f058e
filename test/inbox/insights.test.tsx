import { cleanup, within } from '@testing-library/preact';
import { http, HttpResponse } from 'msw/http';
import { afterEach, expect, it } from 'vitest';
import type { Insights } from '../../src/contract/insights.ts';
import { hoursWords } from '../../src/inbox/insights/insight-words.ts';
import { inboxShop, MERCHANT, problem } from '../support/inbox-shop.ts';
import { openInbox } from '../support/open-inbox.tsx';

const { server } = inboxShop();
afterEach(cleanup);

const FULL: Omit<Insights, 'days'> = {
  casesOpened: 9,
  casesResolved: 4,
  casesClosed: 1,
  medianHoursToReply: 5.5,
  answeredWithin24Hours: 7,
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
  answeredWithin24Hours: 0,
  promisesKept: 0,
  promisesLate: 0,
  ratingsChanged: { count: 0, meanBefore: null, meanAfter: null },
  topics: [],
};

/** Of 30 days these, of 90 a shop with one case that nobody has answered. */
function withInsights(thirty: Omit<Insights, 'days'>) {
  server.use(
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
    'Time to first reply5.5 hours the median: half of the replies came sooner',
    'Answered within 24 hours7 of 9 78 % of the cases',
    'Promises kept in time3 of 4 1 late',
    'Cases opened9 4 still open',
    'Resolved4 by the customer’s word; 1 closed without it',
    'Stars before and after1.5 →, then 4.0 2 customers changed theirs: 2.5 stars more on average',
  ]);
});

it('topics are a table, the most frequent first, and those that nobody knows last', async () => {
  withInsights(FULL);
  const { findByRole } = openInbox('/inbox/insights');
  const table = within(await findByRole('table', { name: 'What went wrong' }));
  expect(table.getAllByRole('row').map(({ textContent }) => textContent)).toEqual([
    'TopicCases',
    'Arrived damaged3',
    'Delivery1',
    'Nobody has said5',
  ]);
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
  expect(queryByRole('table')).toBeNull();
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
