import { cleanup, waitFor } from '@testing-library/preact';
import { http, HttpResponse } from 'msw/http';
import { afterEach, describe, expect, it } from 'vitest';
import type { CaseDetail } from '../../src/contract/case.ts';
import type { Note } from '../../src/contract/case-work.ts';
import { aCase, ago, inboxShop, MERCHANT, problem } from '../support/inbox-shop.ts';
import { openInbox } from '../support/open-inbox.tsx';

const { server, cases, written } = inboxShop();
afterEach(cleanup);

async function openCase(about: Partial<CaseDetail> = {}) {
  const opened = aCase('Torn', about);
  cases.push(opened);
  const screen = openInbox(`/inbox/cases/${opened.reviewId}`);
  await screen.findByRole('heading', { name: 'Ben on Leather strap' });
  return { ...screen, opened };
}

function become(change: Partial<CaseDetail>) {
  cases[0] = { ...cases[0]!, version: cases[0]!.version + 1, ...change };
  return HttpResponse.json(cases[0]);
}

function aNote(text: string, about: Partial<Note> = {}): Note {
  return { id: text, author: { name: 'Eve' }, text, mentions: [], dateCreated: ago(0), ...about };
}

describe('a case among colleagues', () => {
  it('is given to somebody, and taken by oneself with one press', async () => {
    server.use(
      http.post(`${MERCHANT}/cases/:id/assignee`, async ({ request }) => {
        const { assignee } = (await request.json()) as { assignee: string };
        return become({ assignee: { id: assignee, name: assignee } });
      }),
    );
    const { findByLabelText, findByRole, queryByRole, user } = await openCase();
    await user.selectOptions(await findByLabelText('Assigned to'), 'Eve');
    await user.click(await findByRole('button', { name: 'Assign to me' }));
    await waitFor(() => expect(queryByRole('button', { name: 'Assign to me' })).toBeNull());
    expect(written.map(({ body }) => body)).toEqual([{ assignee: 'eve' }, { assignee: 'ada' }]);
  });

  it('says when the change was refused', async () => {
    server.use(http.post(`${MERCHANT}/cases/:id/assignee`, () => problem('not-allowed', 403)));
    const { findByRole, user } = await openCase();
    await user.click(await findByRole('button', { name: 'Assign to me' }));
    expect((await findByRole('alert')).textContent).toContain('That was not stored.');
  });

  it('gets tags and loses them', async () => {
    server.use(
      http.post(`${MERCHANT}/cases/:id/tags`, async ({ request }) => {
        const { add = [] } = (await request.json()) as { add?: string[] };
        return become({ tags: add });
      }),
    );
    const { findByLabelText, findByRole, queryByRole, user } = await openCase();
    await user.type(await findByLabelText('A tag to add'), 'vip{Enter}');
    await user.click(await findByRole('button', { name: 'Remove the tag vip' }));
    await waitFor(() => expect(queryByRole('button', { name: /Remove the tag/ })).toBeNull());
    expect(written.map(({ body }) => body)).toEqual([{ add: ['vip'] }, { remove: ['vip'] }]);
  });

  it('shows notes with whom they name, and the older ones when they are asked for', async () => {
    const newest = aNote('See to it, @Ada.', { mentions: [{ id: 'ada', name: 'Ada', words: '@Ada' }] });
    server.use(
      http.get(`${MERCHANT}/cases/:id/notes`, () =>
        HttpResponse.json({ notes: [aNote('The first of all.')], nextCursor: null }),
      ),
    );
    const { findByText, findByRole, queryByRole, user } = await openCase({
      notes: { notes: [newest], nextCursor: 'older' },
    });
    expect((await findByText('@Ada')).tagName).toBe('B');
    await user.click(await findByRole('button', { name: 'Show older notes' }));
    await findByText('The first of all.');
    expect(queryByRole('button', { name: 'Show older notes' })).toBeNull();
  });

  it('of many notes shows the newest five, and the others a press at a time', async () => {
    const notes = Array.from({ length: 50 }, (_, index) => aNote(`Note ${499 - index}`));
    server.use(
      http.get(`${MERCHANT}/cases/:id/notes`, () =>
        HttpResponse.json({ notes: [aNote('Note 449')], nextCursor: 'further' }),
      ),
    );
    const { findByRole, getByRole, user } = await openCase({ notes: { notes, nextCursor: 'older' } });
    const shown = () => getByRole('region', { name: /^Notes/ }).querySelectorAll('.case-note');
    const older = () => findByRole('button', { name: 'Show older notes' });
    expect(shown()).toHaveLength(5);
    await user.click(await older());
    expect(shown()).toHaveLength(50);
    await user.click(await older());
    await waitFor(() => expect(shown()).toHaveLength(51));
    await older();
  });

  it('a note that could not be stored stays in its field', async () => {
    server.use(http.post(`${MERCHANT}/cases/:id/notes`, () => HttpResponse.json({}, { status: 500 })));
    const { findByRole, getByLabelText, user } = await openCase();
    const field = getByLabelText('A note for your colleagues') as HTMLTextAreaElement;
    await user.type(field, 'Lost by the courier');
    await user.click(await findByRole('button', { name: 'Add note' }));
    expect((await findByRole('alert')).textContent).toContain('it is still here');
    expect(field.value).toBe('Lost by the courier');
  });

  it('says who else is writing, and tells the others as soon as one writes oneself', async () => {
    const told: unknown[] = [];
    server.use(
      http.post(`${MERCHANT}/cases/:id/presence`, async ({ params, request }) => {
        // Whoever left the case before says so, too.
        if (params['id'] === cases[0]?.reviewId) told.push(await request.json());
        return HttpResponse.json({ writers: [{ id: 'maren', name: 'Maren' }] });
      }),
    );
    const { findByText, findByLabelText, user } = await openCase();
    await findByText('Maren is writing a reply.');
    expect(told).toEqual([{ writing: false }]);
    await user.type(await findByLabelText(/^Assure/), 'We');
    await waitFor(() => expect(told).toEqual([{ writing: false }, { writing: true }]));
  });

  it('leads to the other cases of its customer', async () => {
    const review = {
      reviewId: '01a20696-2650-7747-8aa5-777777777777',
      reviewRating: { ratingValue: 2 },
      headline: 'Late',
      product: { name: 'Buckle' },
      datePublished: ago(0),
      state: 'open',
    } as const;
    const { findByText, findByRole, queryByRole, user } = await openCase({
      customer: { reviews: [review], nextCursor: 'older', count: 300, earlierOrders: 0 },
    });
    await findByText(/300 other reviews from the same e-mail address; the newest 1/);
    const link = await findByRole('link', { name: 'open case: Late, Buckle' });
    expect(link.getAttribute('href')).toBe(`/inbox/cases/${review.reviewId}`);
    const second = { ...review, reviewId: '01a20696-2650-7747-8aa5-888888888888', headline: 'Lost' };
    server.use(
      http.get(`${MERCHANT}/cases/:id/customer-reviews`, () =>
        HttpResponse.json({ reviews: [second], nextCursor: null }),
      ),
    );
    await user.click(await findByRole('button', { name: 'Show older reviews' }));
    await findByRole('link', { name: 'open case: Lost, Buckle' });
    expect(queryByRole('button', { name: 'Show older reviews' })).toBeNull();
  });
});

describe('many cases at once', () => {
  it('are closed after it was said what that means, and what was refused stays selected', async () => {
    cases.push(aCase('First'), aCase('Second'), aCase('Third'));
    server.use(
      http.post(`${MERCHANT}/case-changes`, () =>
        HttpResponse.json({
          outcomes: [
            { reviewId: cases[0]!.reviewId, problem: null },
            { reviewId: cases[1]!.reviewId, problem: 'move-not-allowed' },
          ],
        }),
      ),
    );
    const { findByRole, findByText, user } = openInbox();
    await user.click(await findByRole('checkbox', { name: /First/ }));
    await user.click(await findByRole('checkbox', { name: /Second/ }));
    await user.click(await findByRole('button', { name: 'Close them' }));
    expect(written).toEqual([]);
    await user.click(await findByRole('button', { name: 'Close 2 cases' }));
    await findByText('1 case closed. 1 had ended already and stays selected.');
    await findByText('1 case selected');
    expect(written[0]?.body).toEqual({
      reviewIds: [cases[0]!.reviewId, cases[1]!.reviewId],
      change: { close: true },
    });
  });

  it('are given to a colleague and tagged', async () => {
    cases.push(aCase('First'));
    const outcomes = [{ reviewId: cases[0]!.reviewId, problem: null }];
    server.use(http.post(`${MERCHANT}/case-changes`, () => HttpResponse.json({ outcomes })));
    const { findByRole, findByText, findByLabelText, user } = openInbox();
    const tick = async () => user.click(await findByRole('checkbox', { name: /First/ }));
    await tick();
    await user.selectOptions(await findByLabelText('Assign to'), 'Eve');
    await findByText('1 case given to Eve.');
    await tick();
    await user.type(await findByLabelText('Add the tag'), 'recall{Enter}');
    await findByText('1 case tagged “recall”.');
    expect(written.map(({ body }) => (body as { change: unknown }).change)).toEqual([
      { assignee: 'eve' },
      { addTag: 'recall' },
    ]);
  });
});
