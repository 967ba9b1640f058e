import { cleanup, within } from '@testing-library/preact';
import { http, HttpResponse } from 'msw/http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Invitation, InvitationFigures } from '../../src/contract/invitation.ts';
import type { InvitationTrial } from '../../src/contract/invitation-trial.ts';
import { FIRST_INVITATION_SETTINGS } from '../../src/contract/invitation-settings.ts';
import type { ShopSettings } from '../../src/contract/shop-settings.ts';
import { inboxShop, MERCHANT, problem, SETTINGS } from '../support/inbox-shop.ts';
import { openInbox } from '../support/open-inbox.tsx';

const { server } = inboxShop();
afterEach(cleanup);

function anInvitation(about: Partial<Invitation> = {}): Invitation {
  return {
    id: '01a206fc-0b05-7be0-a315-000000000001',
    order: '#1001',
    products: ['Linen shirt', 'Leather belt'],
    mails: 0,
    nextAt: '2026-12-03T09:00:00Z',
    waitsFor: 'matter-open',
    leftOut: null,
    askedAt: null,
    openedAt: null,
    answers: 0,
    notArrivedAt: null,
    isRevoked: false,
    ...about,
  };
}

const FIGURES: InvitationFigures = {
  days: 90,
  funnel: { invited: 40, delivered: 38, opened: 12, reviewed: 6 },
  products: [
    {
      product: { productID: 'shirt', name: 'Linen shirt' },
      funnel: { invited: 40, delivered: 38, opened: 12, reviewed: 6 },
    },
  ],
  stars: { invited: [1, 0, 1, 2, 2], others: [3, 0, 0, 0, 1] },
  weeks: [
    { starts: '2026-11-09', invited: 20, reviewed: 2 },
    { starts: '2026-11-16', invited: 20, reviewed: 4 },
  ],
  leftOut: [{ because: 'consent-unknown', count: 3 }],
  waiting: [{ because: 'night', count: 2 }],
};

let lists: Partial<Record<string, Invitation[]>>;
beforeEach(() => {
  lists = { next: [anInvitation()] };
  server.use(
    http.get(`${MERCHANT}/invitations/trial`, () => HttpResponse.json({ trial: null })),
    http.get(`${MERCHANT}/invitations/figures`, () => HttpResponse.json(FIGURES)),
    http.get(`${MERCHANT}/invitations`, ({ request }) => {
      const list = new URL(request.url).searchParams.get('list') ?? 'next';
      return HttpResponse.json({ invitations: lists[list] ?? [], nextCursor: null });
    }),
  );
});

describe('the page of invitations', () => {
  it('says what is to come and why it waits, and of what was left out the reason in words', async () => {
    lists['left-out'] = [
      anInvitation({ order: '#1002', nextAt: null, waitsFor: null, leftOut: 'consent-unknown' }),
    ];
    const { findByText, getByRole, user } = openInbox('/inbox/invitations');
    expect((await findByText(/A case, a return or a refund/)).textContent).toContain('3 Dec 2026');
    await user.click(getByRole('link', { name: 'Left out' }));
    const line = (await findByText('Order #1002')).closest('li');
    expect(line?.textContent).toContain('the order tells nothing of it');
    expect(within(line!).queryByRole('button')).toBeNull();
  });

  it('has a table behind each picture, and sets the stars of invited beside those of other reviews', async () => {
    const { findByRole, getByRole, user } = openInbox('/inbox/invitations');
    await findByRole('heading', { name: 'From invited to reviewed' });
    for (const name of [
      'From invited to reviewed',
      'Conversion over time',
      'Stars of invited and of other reviews',
    ]) {
      await user.click(getByRole('button', { name: `As a table: ${name}` }));
    }
    const cells = (name: string) =>
      within(getByRole('group', { name: `Table: ${name}` }))
        .getAllByRole('row')
        .map((row) => [...row.children].map((cell) => cell.textContent));
    expect(cells('From invited to reviewed')[1]).toEqual(['40', '38', '12', '6']);
    expect(cells('Stars of invited and of other reviews')[5]).toEqual(['1 star', '1', '3']);
    expect(cells('Conversion over time')[2]).toEqual(['16 Nov 2026', '20', '4', '20 %']);
    expect(getByRole('group', { name: 'Table: Why no mail has left' }).textContent).toContain(
      'the order tells nothing of it',
    );
  });

  it('takes an invitation back, and says where it stands when that fails', async () => {
    let isDown = true;
    server.use(
      http.post(`${MERCHANT}/invitations/:id/revoke`, () =>
        isDown
          ? problem('internal', 500)
          : HttpResponse.json(anInvitation({ isRevoked: true, nextAt: null })),
      ),
    );
    const { findByRole, findByText, user } = openInbox('/inbox/invitations');
    const button = await findByRole('button', { name: /^Take back/ });
    await user.click(button);
    expect((await findByRole('alert')).textContent).toContain('It was not taken back.');
    isDown = false;
    await user.click(button);
    await findByText(/^Taken back/);
  });

  it('says that nobody is asked while it is off', async () => {
    const { findByText } = openInbox('/inbox/invitations');
    await findByText(/Nobody is asked yet/);
  });
});

describe('the settings of invitations', () => {
  it('are sent whole, and wait for a postal address before anybody is asked', async () => {
    let sent: Partial<ShopSettings> | undefined;
    server.use(
      http.patch(`${MERCHANT}/settings`, async ({ request }) => {
        sent = (await request.json()) as Partial<ShopSettings>;
        return HttpResponse.json({ ...SETTINGS, ...sent });
      }),
    );
    const { findByRole, findByLabelText, getByLabelText, getByRole, findAllByText, user } =
      openInbox('/inbox/settings');
    await user.click(await findByRole('checkbox', { name: 'Ask every buyer for reviews' }));
    await user.click(getByRole('button', { name: /^Save/ }));
    await findAllByText(/Enter the postal address/);
    expect(sent).toBeUndefined();

    await user.type(await findByLabelText('Postal address of the shop'), 'Weg 1, Berlin');
    await user.click(getByRole('button', { name: 'Choose for a country' }));
    await user.type(getByLabelText('Country 1'), 'fr');
    await user.click(getByRole('button', { name: /^Save/ }));
    await findByRole('button', { name: /^Save/ });
    expect(sent).toEqual({
      invitations: {
        ...FIRST_INVITATION_SETTINGS,
        enabled: true,
        postalAddress: 'Weg 1, Berlin',
        consent: [{ country: 'FR', mode: 'opt-in' }],
      },
    });
  });
});

describe('two versions of the mail', () => {
  const TRIAL: InvitationTrial = {
    id: '0190f000-0000-7000-8000-000000000001',
    language: 'en',
    subject: 'How did it turn out?',
    opening: '',
    startedAt: '2026-11-02T10:00:00Z',
    endedAt: null,
    kept: null,
    outcomes: {
      first: { invited: 400, opened: 90, reviewed: 40 },
      second: { invited: 410, opened: 120, reviewed: 82 },
    },
    difference: { low: 0.032, high: 0.168 },
  };
  const runs = (trial: InvitationTrial) =>
    server.use(http.get(`${MERCHANT}/invitations/trial`, () => HttpResponse.json({ trial })));

  it('are started with words of the shop, and seen side by side with how sure the difference is', async () => {
    const sent: unknown[] = [];
    server.use(
      http.post(`${MERCHANT}/invitations/trial`, async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(TRIAL, { status: 201 });
      }),
    );
    const { findByRole, getByRole, user } = openInbox('/inbox/invitations');
    const form = within(await findByRole('form', { name: 'Compare with a second version' }));
    await user.type(form.getByLabelText('Subject'), 'How did it turn out?');
    await user.click(form.getByRole('button', { name: 'Compare from now on' }));
    const chart = await findByRole('region', { name: 'Who reviewed, by version' });
    expect(sent).toEqual([{ language: 'en', subject: 'How did it turn out?', opening: '' }]);
    expect(chart.textContent).toContain(
      'The second version brings more reviews: between 3.2 and 16.8 more of 100 buyers, with a confidence of 99 %.',
    );
    await user.click(getByRole('button', { name: 'As a table: Who reviewed, by version' }));
    expect(within(chart).getByRole('row', { name: 'The second version 410 120 82 20 %' })).toBeTruthy();
  });

  it.each([
    [null, 'Too few to tell: each version must have reached 100 buyers, and one has 60 to go.'],
    [{ low: -0.05, high: 0.021 }, 'No difference can be told yet: it lies between −5 and 2.1 of 100 buyers'],
    [{ low: -0.05, high: -0.011 }, 'brings fewer reviews: between 1.1 and 5 fewer of 100 buyers'],
  ])('with a difference of %j say no more than is known', async (difference, words) => {
    const few = { invited: 40, opened: 3, reviewed: 2 };
    runs({ ...TRIAL, difference, outcomes: { ...TRIAL.outcomes, first: few } });
    const { findByText } = openInbox('/inbox/invitations');
    expect(await findByText(words, { exact: false })).toBeTruthy();
  });

  it('end with the one that is kept, once it was said what that means; a failure is said', async () => {
    runs(TRIAL);
    const kept: unknown[] = [];
    server.use(
      http.post(`${MERCHANT}/invitations/trials/${TRIAL.id}/end`, async ({ request }) => {
        kept.push(await request.json());
        if (kept.length === 1) return problem('unavailable', 503);
        return HttpResponse.json({ ...TRIAL, endedAt: '2026-11-20T10:00:00Z', kept: 'second' });
      }),
    );
    const { findByRole, getByRole, findByText, user } = openInbox('/inbox/invitations');
    const end = async () => {
      await user.click(await findByRole('button', { name: 'Keep the second version' }));
      await user.click(getByRole('button', { name: 'End the comparison' }));
    };
    await end();
    expect(await findByText(/The comparison was not ended/)).toBeTruthy();
    await end();
    expect(await findByText(/until 20 Nov 2026. The second version is sent since./)).toBeTruthy();
    expect(kept).toEqual([{ keep: 'second' }, { keep: 'second' }]);
  });
});
