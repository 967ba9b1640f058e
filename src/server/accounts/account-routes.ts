/** Signing in and out, below `/inbox/api`: small JSON requests of the inbox's own pages. */
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { createMiddleware } from 'hono/factory';
import { secureHeaders } from 'hono/secure-headers';
import * as z from 'zod/mini';
import { BODY_MAX } from '../../contract/check-request.ts';
import { LENGTHS } from '../../contract/lengths.ts';
import { requestErrors } from '../../contract/request-errors.ts';
import { EmailAddress } from '../../contract/submission.ts';
import { line } from '../../contract/text.ts';
import { findShopOfMember, readMemberships } from '../database/members.ts';
import { ProblemException } from '../problem-exception.ts';
import { readJson } from '../read-request.ts';
import { isOwnOrigin } from '../request-access.ts';
import type { Context } from 'hono';
import { askAuth, passCookies } from './ask-auth.ts';
import { type Auth, PASSWORD_LENGTH } from './auth.ts';
import type { AccountsOptions } from './create-accounts.ts';
import { welcomeOwner } from './first-owner.ts';

const Email = z.pipe(
  EmailAddress,
  z.transform((email) => email.toLowerCase()),
);
const NewPassword = z.string().check(z.minLength(PASSWORD_LENGTH.min), z.maxLength(PASSWORD_LENGTH.max));
/** Whatever somebody may type into the field of a password that is there already. */
const Password = z.string().check(z.minLength(1), z.maxLength(1000));
const Token = z.string().check(z.regex(/^[\w-]{8,128}$/, { error: 'must be the token of a link' }));

const PasswordSignIn = z.strictObject({ email: Email, password: Password });
const LinkAsk = z.strictObject({ email: Email });
const LinkRedemption = z.strictObject({ token: Token });
const Welcome = z.strictObject({
  token: Token,
  name: line(1, LENGTHS.name),
  email: Email,
  password: NewPassword,
});
const PasswordChange = z.strictObject({ current: Password, password: NewPassword });

/** The cookie is for these pages alone. */
const closed = secureHeaders({
  strictTransportSecurity: false,
  xFrameOptions: 'DENY',
  contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
});

const ownOrigin = createMiddleware(async (c, next) => {
  if (c.req.method !== 'GET' && !isOwnOrigin(c)) throw new ProblemException('not-allowed');
  c.header('Cache-Control', 'no-store');
  await next();
});

export function accountRoutes(auth: Auth, options: AccountsOptions): Hono {
  const routes = new Hono();
  routes.use(closed, ownOrigin, bodyLimit({ maxSize: BODY_MAX, onError: tooLarge }));
  addSignIn(routes, auth, options);
  addSession(routes, auth, options);
  return routes;
}

function tooLarge(): never {
  throw new ProblemException('body-too-large');
}

async function readBody<S extends z.ZodMiniType>(c: Context, schema: S): Promise<z.output<S>> {
  const result = z.safeParse(schema, await readJson(c), { reportInput: true });
  if (result.success) return result.data;
  throw new ProblemException('invalid-request', { errors: requestErrors('body', result.error.issues) });
}

function addSignIn(routes: Hono, auth: Auth, options: AccountsOptions): void {
  const { database, publicUrl } = options;

  routes.post('/sign-in/password', async (c) => {
    const body = await readBody(c, PasswordSignIn);
    const response = await askAuth(auth, publicUrl, c, { method: 'POST', path: '/sign-in/email', body });
    if (!response.ok) throw new ProblemException('wrong-credentials');
    passCookies(c, response);
    return c.body(null, 204);
  });

  // The answer is the same whether or not anybody has that address.
  routes.post('/sign-in/link', async (c) => {
    const { email } = await readBody(c, LinkAsk);
    const isKnown = (await findShopOfMember(database, email)) !== undefined;
    const path = isKnown ? '/sign-in/magic-link' : '/ok';
    await askAuth(auth, publicUrl, c, {
      method: isKnown ? 'POST' : 'GET',
      path,
      ...(isKnown && { body: { email } }),
    });
    return c.body(null, 202);
  });

  // By POST, so that whatever follows the links of a mail ahead of its reader signs nobody in.
  routes.post('/sign-in/link/redeem', async (c) => {
    const { token } = await readBody(c, LinkRedemption);
    const path = `/magic-link/verify?token=${encodeURIComponent(token)}`;
    const response = await askAuth(auth, publicUrl, c, { method: 'GET', path });
    const target = new URL(response.headers.get('location') ?? '/', publicUrl);
    if (response.status >= 400 || target.searchParams.has('error'))
      throw new ProblemException('link-expired');
    passCookies(c, response);
    return c.body(null, 204);
  });

  routes.post('/welcome', async (c) => {
    const { token, ...owner } = await readBody(c, Welcome);
    await welcomeOwner(auth, options, token, owner);
    const { email, password } = owner;
    const ask = { method: 'POST', path: '/sign-in/email', body: { email, password } } as const;
    passCookies(c, await askAuth(auth, publicUrl, c, ask));
    return c.body(null, 204);
  });
}

function addSession(routes: Hono, auth: Auth, { database, publicUrl }: AccountsOptions): void {
  routes.get('/session', async (c) => {
    const { headers, response: session } = await auth.api.getSession({
      headers: c.req.raw.headers,
      returnHeaders: true,
    });
    const [membership] = session ? await readMemberships(database, session.user.id) : [];
    if (!session || !membership) throw new ProblemException('unauthorized');
    for (const cookie of headers?.getSetCookie() ?? []) c.header('Set-Cookie', cookie, { append: true });
    const { name, email } = session.user;
    return c.json({ name, email, role: membership.role, shop: membership.shop });
  });

  routes.post('/sign-out', async (c) => {
    passCookies(c, await askAuth(auth, publicUrl, c, { method: 'POST', path: '/sign-out', body: {} }));
    return c.body(null, 204);
  });

  routes.post('/password', async (c) => {
    const { current, password } = await readBody(c, PasswordChange);
    const response = await askAuth(auth, publicUrl, c, {
      method: 'POST',
      path: '/change-password',
      body: { currentPassword: current, newPassword: password, revokeOtherSessions: true },
    });
    if (response.status === 401) throw new ProblemException('unauthorized');
    if (!response.ok) throw new ProblemException('wrong-credentials');
    passCookies(c, response);
    return c.body(null, 204);
  });
}
