import { cleanup, waitFor } from '@testing-library/preact';
import { http, HttpResponse } from 'msw/http';
import { afterEach, describe, expect, it } from 'vitest';
import { aCase, ago, HOURS, inboxShop, MERCHANT } from '../support/inbox-shop.ts';
import { openInbox } from '../support/open-inbox.tsx';

const { server, cases, tellOf } = inboxShop();
afterEach(cleanup);

/** What each row says, in order. */
function rows(): string[] {
  return [...document.querySelectorAll('.rows a')].map(({ textContent }) => textContent);
}

function headlines(): (string | null)[] {
  return [...document.querySelectorAll('.rows b')].map(({ textContent }) => textContent);
}

describe('the queue', () => {
  it('lists the cases in the order that the server gives, each with its reason in words', async () => {
    cases.push(
      aCase('Torn', { urgency: { reason: 'contact-asked', at: ago(3 * HOURS) } }),
      aCase('Late', { state: 'promised', urgency: { reason: 'promise-late', at: ago(30 * HOURS) } }),
      aCase('', { headline: '', excerpt: 'It hums.' }),
    );
    const { findByRole, getByRole } = openInbox();
    await findByRole('link', { name: /Torn/ });
    expect(rows()).toEqual([
      expect.stringMatching(/Asked to be contacted 3 h ago.*Torn.*Leather strap · Ben/),
      expect.stringMatching(/Promise 2 days late.*Late/),
      expect.stringMatching(/Unanswered for 2 days.*It hums\./),
    ]);
    expect(getByRole('button', { name: 'Active 3' }).getAttribute('aria-pressed')).toBe('true');
  });

  it('keeps resolved and closed cases behind tabs that count them', async () => {
    cases.push(
      aCase('Open'),
      aCase('Mended', { state: 'resolved', urgency: { reason: 'ended', at: ago(HOURS) } }),
    );
    const { findByRole, user } = openInbox();
    await user.click(await findByRole('button', { name: 'Resolved 1' }));
    await findByRole('link', { name: /Mended/ });
    expect(headlines()).toEqual(['Mended']);
  });

  it('says so when nothing waits', async () => {
    const { findByText } = openInbox();
    await findByText('Nothing waits for you.');
  });

  it('says what failed, and can be asked again', async () => {
    server.use(http.get(`${MERCHANT}/cases`, () => HttpResponse.json({}, { status: 500 }), { once: true }));
    cases.push(aCase('Torn'));
    const { findByRole, user } = openInbox();
    const alert = await findByRole('alert');
    expect(alert.textContent).toContain('The cases could not be loaded.');
    await user.click(await findByRole('button', { name: 'Try again' }));
    await findByRole('link', { name: /Torn/ });
  });

  it('an answer that the session is over leads to the sign-in', async () => {
    server.use(http.get(`${MERCHANT}/cases`, () => new HttpResponse(null, { status: 401 }) as Response));
    const { onSignedOut } = openInbox();
    await waitFor(() => expect(onSignedOut).toHaveBeenCalled());
  });
});

describe('while somebody reads it', () => {
  async function openWithTwo() {
    cases.push(aCase('First'), aCase('Second'));
    const screen = openInbox();
    await screen.findByRole('link', { name: /First/ });
    return screen;
  }

  it('a row that has changed says so where it stands; a new one waits until it is asked for', async () => {
    const { findByRole, getByRole, user } = await openWithTwo();
    getByRole('link', { name: /First/ }).focus();
    const second = {
      ...cases[1]!,
      version: 4,
      urgency: { reason: 'customer-answered', at: ago(0) },
    } as const;
    cases.splice(0, 2, aCase('Brand new'), second, cases[0]!);
    tellOf(second);
    await findByRole('link', { name: /Customer answered just now.*Second/ });
    expect(headlines()).toEqual(['First', 'Second']);
    await user.click(await findByRole('button', { name: '2 changes — show' }));
    expect(headlines()).toEqual(['Brand new', 'Second', 'First']);
  });

  it('a case that ended elsewhere says so, and leaves only when that is asked for', async () => {
    const { findByRole, getByRole } = await openWithTwo();
    getByRole('link', { name: /Second/ }).focus();
    cases[0] = { ...cases[0]!, version: 4, state: 'resolved', urgency: { reason: 'ended', at: ago(0) } };
    tellOf(cases[0]);
    await findByRole('link', { name: /Resolved by the customer just now.*First/ });
    await findByRole('button', { name: '1 change — show' });
    expect(headlines()).toEqual(['First', 'Second']);
  });

  it('nobody has to ask when nothing in it has the focus or the pointer', async () => {
    const { findByRole } = await openWithTwo();
    cases.unshift(aCase('Brand new'));
    tellOf(cases[0]!);
    await findByRole('link', { name: /Brand new/ });
    expect(headlines()).toEqual(['Brand new', 'First', 'Second']);
  });
});
