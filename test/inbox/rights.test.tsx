import { cleanup } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { type Role, rightsOf } from '../../src/contract/rights.ts';
import { aCase, aMessage, inboxShop } from '../support/inbox-shop.ts';
import { openInbox } from '../support/open-inbox.tsx';

const { cases } = inboxShop();
afterEach(cleanup);

function openAs(role: Role, path?: string, isLimited = false) {
  return openInbox(path, [...rightsOf(role, { isLimited })]);
}

async function caseAs(role: Role) {
  const torn = aCase('Torn', { tags: ['seams'] });
  const thread = [aMessage({ text: 'We are sorry' })];
  cases.push({ ...torn, review: { ...torn.review, thread } });
  const screen = openAs(role, `/inbox/cases/${torn.reviewId}`);
  await screen.findByText('We are sorry');
  return screen;
}

describe('what one may not do is not shown', () => {
  it('a viewer reads a case whole, and finds no way to answer, share or close it', async () => {
    const { queryByRole, queryByLabelText, getByRole } = await caseAs('viewer');
    expect(queryByRole('textbox', { name: /Acknowledge/ })).toBeNull();
    for (const name of ['Edit', 'Close the case', 'Withdraw reply', 'Add note'])
      expect(queryByRole('button', { name })).toBeNull();
    expect(queryByLabelText('A note for your colleagues')).toBeNull();
    expect(queryByRole('checkbox', { name: /Select the case/ })).toBeNull();
    expect(queryByRole('combobox', { name: 'Assigned to' })).toBeNull();
    expect(getByRole('region', { name: 'Assigned to' }).textContent).toContain('Nobody');
    expect(getByRole('region', { name: 'Tags' }).textContent).toContain('seams');
  });

  it('a responder answers', async () => {
    const { getByRole, getByLabelText } = await caseAs('responder');
    expect(getByRole('button', { name: 'Edit' })).toBeTruthy();
    expect(getByLabelText('A note for your colleagues')).toBeTruthy();
  });

  it.each<[Role, boolean, string[]]>([
    [
      'owner',
      false,
      [
        'Cases',
        'Checks',
        'Deliveries',
        'Insights',
        'Invitations',
        'Templates',
        'People',
        'Install',
        'Moving',
        'Settings',
      ],
    ],
    [
      'manager',
      false,
      [
        'Cases',
        'Checks',
        'Deliveries',
        'Insights',
        'Invitations',
        'Templates',
        'People',
        'Install',
        'Settings',
      ],
    ],
    ['responder', false, ['Cases', 'Insights', 'Templates', 'People']],
    ['responder', true, ['Cases', 'Templates', 'People']],
    ['viewer', false, ['Cases', 'Insights', 'Templates', 'People']],
  ])('the pages of a %s (limited to products: %s)', async (role, isLimited, pages) => {
    const { findByRole } = openAs(role, '/inbox', isLimited);
    const nav = await findByRole('navigation', { name: 'Pages' });
    expect([...nav.querySelectorAll('a')].map((link) => link.textContent)).toEqual(pages);
  });

  it('who follows a link to a page that is not theirs is told so, and whom to ask', async () => {
    const { findByRole, getByText } = openAs('responder', '/inbox/settings');
    await findByRole('heading', { name: 'This page is not for your role' });
    expect(getByText(/An owner of the shop can change/)).toBeTruthy();
  });
});
