import { cleanup, fireEvent, within } from '@testing-library/preact';
import { http, HttpResponse } from 'msw/http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CaseDetail } from '../../src/contract/case.ts';
import type { ReplyTemplate } from '../../src/contract/reply-template.ts';
import { aCase, inboxShop, MERCHANT, problem, SETTINGS, TEMPLATES } from '../support/inbox-shop.ts';
import { openInbox } from '../support/open-inbox.tsx';

const { server, cases, written } = inboxShop();
beforeEach(() => localStorage.clear());
afterEach(cleanup);

async function openComposer(about: Partial<CaseDetail> = {}) {
  cases.push(aCase('Torn', { topic: 'damaged', ...about }));
  const screen = openInbox(`/inbox/cases/${cases[0]!.reviewId}`);
  await screen.findByRole('button', { name: 'Put in' });
  const field = (label: RegExp) => screen.getByLabelText(label) as HTMLTextAreaElement;
  const type = (label: RegExp, value: string) => fireEvent.input(field(label), { target: { value } });
  const putIn = () => screen.user.click(screen.getByRole('button', { name: 'Put in' }));
  return { ...screen, field, type, putIn };
}

describe('in the composer a template', () => {
  it('of the topic and the language of the review is offered first', async () => {
    const { review } = aCase('Torn');
    const { getByLabelText } = await openComposer({ review: { ...review, inLanguage: 'de-AT' } });
    const groups = [...getByLabelText('Template').querySelectorAll('optgroup')];
    expect(
      groups.map(({ label, children }) => [label, [...children].map((each) => each.textContent)]),
    ).toEqual([
      ['For “Arrived damaged”', ['Kaputt (German)', 'Broken (English)']],
      ['For other topics', ['Late parcel (English)']],
    ]);
  });

  it('fills the three parts with what is known of the case', async () => {
    const { field, putIn } = await openComposer();
    await putIn();
    expect(field(/^Acknowledge/).value).toBe('Hello Ben, your Leather strap came broken.');
    expect(field(/^Assure/).value).toBe('I have read this myself at Lindfold.');
    expect(field(/^Share the timeline/).value).toBe(
      'By {date} a new one leaves us; write to care@shop.example about the damage on the way.',
    );
  });

  it('goes beneath what was typed, and is taken out again without a trace', async () => {
    const { type, field, putIn, user, findByRole, queryByRole } = await openComposer();
    type(/^Acknowledge/, 'Dear Ben,');
    await putIn();
    expect(field(/^Acknowledge/).value).toBe('Dear Ben,\n\nHello Ben, your Leather strap came broken.');
    await user.click(await findByRole('button', { name: 'Take it out again' }));
    expect(field(/^Acknowledge/).value).toBe('Dear Ben,');
    expect(field(/^Assure/).value).toBe('');
    await putIn();
    type(/^Assure/, 'Mine now.');
    expect(queryByRole('button', { name: 'Take it out again' })).toBeNull();
  });

  it('leaves open what has no value, marks it, and the send row says so', async () => {
    server.use(http.get(`${MERCHANT}/settings`, () => HttpResponse.json({ ...SETTINGS, channels: [] })));
    const { putIn, field, findByText, user, getByRole } = await openComposer();
    await putIn();
    const said = await findByText(/Still open in the text/);
    expect(said.textContent).toBe(
      'Still open in the text: {date}, {channel}. Shoppers would read it like that.',
    );
    await findByText('The shop has no channel; the settings have a place for it.');
    await user.click(getByRole('button', { name: 'Find it channel' }));
    const timeline = field(/^Share the timeline/);
    expect(document.activeElement).toBe(timeline);
    expect(timeline.value.slice(timeline.selectionStart, timeline.selectionEnd)).toBe('{channel}');
  });

  it('takes the promised day once there is one', async () => {
    const { putIn, type, field, user, findByRole, queryByText } = await openComposer();
    await putIn();
    type(/^Promised by/, '2099-12-03');
    await user.click(await findByRole('button', { name: 'Put in “3 December”' }));
    expect(field(/^Share the timeline/).value).toMatch(/^By 3 December a new one/);
    expect(queryByText(/Still open in the text/)).toBeNull();
  });

  it('that could not be loaded keeps nobody from replying', async () => {
    server.use(http.get(`${MERCHANT}/templates`, () => problem('internal', 500), { once: true }));
    cases.push(aCase('Torn'));
    const { findByText, getByRole, user, findByRole } = openInbox(`/inbox/cases/${cases[0]!.reviewId}`);
    await findByText('The templates could not be loaded.');
    await user.click(getByRole('button', { name: 'Try again' }));
    await findByRole('button', { name: 'Put in' });
  });
});

describe('on its page a template', () => {
  const stored: ReplyTemplate[] = [];
  beforeEach(() => {
    stored.splice(0, stored.length, ...TEMPLATES);
    server.use(
      http.get(`${MERCHANT}/templates`, () => HttpResponse.json({ templates: stored })),
      http.post(`${MERCHANT}/templates`, async ({ request }) => {
        const saved = { id: 'own', ...((await request.json()) as object), origin: 'own' } as ReplyTemplate;
        stored.push(saved);
        return HttpResponse.json(saved);
      }),
      http.delete(`${MERCHANT}/templates/:id`, ({ params }) => {
        stored.splice(
          stored.findIndex(({ id }) => id === params['id']),
          1,
        );
        return new HttpResponse(null, { status: 204 });
      }),
    );
  });

  async function openForm() {
    const screen = openInbox('/inbox/templates');
    await screen.findByRole('heading', { name: 'Delivery' });
    await screen.user.click(screen.getByRole('button', { name: 'New template' }));
    const form = within(await screen.findByRole('form', { name: 'New template' }));
    const save = () => screen.user.click(form.getByRole('button', { name: 'Save template' }));
    return { ...screen, form, save };
  }

  it('is made, with its placeholders put in by a press', async () => {
    const { form, user, save, findByText } = await openForm();
    await user.type(form.getByLabelText('Name'), 'Strap tore');
    await user.selectOptions(form.getByLabelText('Offered first for'), 'Quality');
    const acknowledge = form.getByLabelText('Acknowledge');
    await user.type(acknowledge, 'Hello ');
    const chips = within(form.getByRole('group', { name: 'Put into Acknowledge' }));
    await user.click(chips.getByRole('button', { name: '{customer}' }));
    await save();
    await findByText('Saved: Strap tore.');
    expect(written.at(-1)).toEqual({
      what: 'POST /templates',
      body: {
        name: 'Strap tore',
        topic: 'quality',
        language: 'en',
        acknowledge: 'Hello {customer}',
        assure: '',
        timeline: '',
      },
    });
  });

  it('with an unknown placeholder is not sent; it is said which, and the field has the focus', async () => {
    const { form, user, save } = await openForm();
    await user.type(form.getByLabelText('Name'), 'Strap tore');
    fireEvent.input(form.getByLabelText('Share the timeline'), { target: { value: 'By {dayte}.' } });
    await save();
    const field = form.getByLabelText('Share the timeline');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(field);
    form.getByText(/^It holds \{dayte\}, which nothing fills in/);
    expect(written).toEqual([]);
  });

  it('that is being changed is not left for another one unasked', async () => {
    const { form, user, findByText, getByRole, queryByRole } = await openForm();
    await user.type(form.getByLabelText('Name'), 'Strap tore');
    await user.click(getByRole('button', { name: 'Edit Broken' }));
    await findByText('Save or discard this one first.');
    expect(form.getByLabelText<HTMLInputElement>('Name').value).toBe('Strap tore');
    await user.click(form.getByRole('button', { name: 'Discard' }));
    await user.click(getByRole('button', { name: 'Edit Broken' }));
    expect(queryByRole('form', { name: 'Edit Broken' })).not.toBeNull();
  });

  it('is removed once it is confirmed', async () => {
    const { findByRole, findByText, user } = openInbox('/inbox/templates');
    const row = within(await findByRole('article', { name: /^Kaputt/ }));
    await user.click(row.getByRole('button', { name: 'Remove' }));
    expect(written).toEqual([]);
    await user.click(row.getByRole('button', { name: 'Remove it' }));
    await findByText('Removed: Kaputt.');
    expect(written).toEqual([{ what: 'DELETE /templates/kaputt', body: undefined }]);
  });

  it('that somebody else has removed keeps what was typed', async () => {
    const { findByRole, findByText, user } = openInbox('/inbox/templates');
    server.use(http.post(`${MERCHANT}/templates`, () => problem('unknown-template', 404)));
    await user.click(await findByRole('button', { name: 'Edit Broken' }));
    const form = within(await findByRole('form', { name: 'Edit Broken' }));
    await user.type(form.getByLabelText('Assure'), ' And more.');
    await user.click(form.getByRole('button', { name: 'Save template' }));
    await findByText(/The template was not saved; what you typed is kept/);
    expect(form.getByLabelText<HTMLTextAreaElement>('Assure').value).toMatch(/And more\.$/);
  });
});
