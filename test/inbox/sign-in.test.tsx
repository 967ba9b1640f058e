import { cleanup, render } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { http, HttpResponse } from 'msw/http';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Inbox } from '../../src/inbox/Inbox.tsx';
import '../support/effects-with-drawing.ts';
import { type RequestError } from '../../src/contract/problem.ts';
import { problemTypes, type ProblemName } from '../../src/contract/problem-types.ts';

const API = 'http://localhost:3000/inbox/api';
const server = setupServer(http.get(`${API}/session`, () => problem('unauthorized')));
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterEach(() => {
  cleanup();
  server.resetHandlers();
});
afterAll(() => server.close());

function problem(name: ProblemName, errors?: RequestError[]) {
  const { status, title } = problemTypes[name];
  const type = `https://reviews.example/docs/problems/${name}`;
  return HttpResponse.json({ type, title, status, ...(errors && { errors }) }, { status });
}

/** Answers what was sent there; `refusal` is what comes back. */
function hear(path: string, refusal?: () => Response): unknown[] {
  const sent: unknown[] = [];
  server.use(
    http.post(`${API}/${path}`, async ({ request }) => {
      sent.push(await request.json());
      return refusal?.() ?? new HttpResponse(null, { status: 204 });
    }),
  );
  return sent;
}

function open(address: string) {
  history.replaceState(null, '', address);
  return { ...render(<Inbox />), user: userEvent.setup() };
}

function describing(field: HTMLElement): string | undefined {
  return document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent;
}

describe('signing in', () => {
  it('says beside each field what is missing, and takes the reader to the first', async () => {
    const sent = hear('sign-in/password');
    const { findByRole, getByLabelText, user } = open('/inbox');
    await user.click(await findByRole('button', { name: 'Sign in' }));
    const email = await findByRole('textbox', {
      name: 'E-mail address',
      description: 'Enter your e-mail address.',
    });
    expect(document.activeElement).toBe(email);
    expect(describing(getByLabelText('Password'))).toBe('Enter your password.');
    expect(sent).toEqual([]);
  });

  it('says that address and password do not match, and keeps what was typed', async () => {
    hear('sign-in/password', () => problem('wrong-credentials'));
    const { findByRole, findByText, getByLabelText, getByDisplayValue, user } = open('/inbox');
    await user.type(await findByRole('textbox', { name: 'E-mail address' }), 'ida@shop.example');
    await user.type(getByLabelText('Password'), 'not the password{Enter}');
    await findByText('E-mail address and password do not match.');
    getByDisplayValue('ida@shop.example');
  });

  it('mails a link without a password, and says where to look for it', async () => {
    const sent = hear('sign-in/link');
    const { findByRole, user } = open('/inbox');
    await user.type(await findByRole('textbox', { name: 'E-mail address' }), 'ida@shop.example');
    await user.click(await findByRole('button', { name: 'Mail me a link' }));
    await findByRole('heading', { name: 'Look into your mail' });
    expect(sent).toEqual([{ email: 'ida@shop.example' }]);
  });

  it('says so when no mail can be sent', async () => {
    hear('sign-in/link', () => problem('unavailable'));
    const { findByRole, findByText, user } = open('/inbox');
    await user.type(await findByRole('textbox', { name: 'E-mail address' }), 'ida@shop.example');
    await user.click(await findByRole('button', { name: 'Mail me a link' }));
    await findByText(/cannot do that just now/);
  });

  it('signs in by the link of a mail only once its button is pressed, and takes the token out of the address', async () => {
    const sent = hear('sign-in/link/redeem', () => problem('link-expired'));
    const { findByRole, getByRole, user } = open('/inbox/sign-in#token=abc-123');
    const button = await findByRole('button', { name: 'Open the inbox' });
    expect(location.href).toBe('http://localhost:3000/inbox/sign-in');
    expect(sent).toEqual([]);
    await user.click(button);
    await findByRole('heading', { name: 'This link works no longer' });
    expect(sent).toEqual([{ token: 'abc-123' }]);
    getByRole('button', { name: 'Mail me a link' });
  });
});

describe('the first owner', () => {
  it('is told what is wrong with each field, by the page and by the server', async () => {
    const sent = hear('welcome', () =>
      problem('invalid-request', [{ in: 'body', pointer: '/email', detail: 'must not be taken' }]),
    );
    const { findByLabelText, getByLabelText, getByRole, findByText, user } = open('/inbox/welcome#tok-en');
    await user.type(await findByLabelText('Your name'), 'Ida');
    await user.type(getByLabelText('E-mail address'), 'ida@shop.example');
    await user.type(getByLabelText('Password'), 'elevenchars{Enter}');
    await findByText('The password must have at least 12 characters.');
    expect(document.activeElement).toBe(getByLabelText('Password'));
    expect(sent).toEqual([]);
    await user.type(getByLabelText('Password'), ' and more');
    await user.click(getByRole('button', { name: 'Open the inbox' }));
    await findByText('The e-mail address must not be taken.');
    expect(sent).toEqual([
      { token: 'tok-en', name: 'Ida', email: 'ida@shop.example', password: 'elevenchars and more' },
    ]);
  });

  it('is sent once, however often the button is pressed', async () => {
    const sent: string[] = [];
    server.use(
      http.post(`${API}/welcome`, async () => {
        sent.push('welcome');
        await new Promise(() => undefined);
      }),
    );
    const { findByLabelText, getByLabelText, findByRole, user } = open('/inbox/welcome#tok-en');
    await user.type(await findByLabelText('Your name'), 'Ida');
    await user.type(getByLabelText('E-mail address'), 'ida@shop.example');
    await user.type(getByLabelText('Password'), 'a password of words{Enter}{Enter}');
    await user.click(await findByRole('button', { name: 'Opening …' }));
    expect(sent).toEqual(['welcome']);
  });
});
