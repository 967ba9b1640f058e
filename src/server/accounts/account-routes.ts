/** Signing in and out, below `/inbox/api`: small JSON requests of the inbox's own pages. */
import { randomBytes } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { createMiddleware } from 'hono/factory';
import { secureHeaders } from 'hono/secure-headers';
import * as z from 'zod/mini';
import { BODY_MAX } from '../../contract/check-request.ts';
import { LENGTHS } from '../../contract/lengths.ts';
import { rightsOf } from '../../contract/rights.ts';
import { EmailAddress } from '../../contract/submission.ts';
import { line } from '../../contract/text.ts';
import { readMemberships } from '../database/members.ts';
import { letIn } from '../database/sessions.ts';
import { ProblemException } from '../problem-exception.ts';
import { isOwnOrigin } from '../request-access.ts';
import { faultOf } from '../request-log.ts';
import { askAuth, passCookies, readSession } from './ask-auth.ts';
import { type Auth, SESSION_LIFETIME, setSessionCookie } from './auth.ts';
import type { AccountsOptions } from './create-accounts.ts';
import { welcomeOwner } from './first-owner.ts';
import { limitAttempts } from './limit-attempts.ts';
import { joinShop, readInvite } from './member-invite.ts';
import { actOnAccount } from './own-account.ts';
import { Code, ownAccountRoutes } from './own-account-routes.ts';
import { NewPassword, Password, readBody } from './read-body.ts';
import { checkCode } from './second-factor.ts';

const MAIL_RETRY_SECONDS = '30';

const Email = z.pipe(
  EmailAddress,
  z.transform((email) => email.toLowerCase()),
);
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
const Joining = z.strictObject({ token: Token, name: line(1, LENGTHS.name), password: NewPassword });

/** The cookie is for these pages alone. */
const closed = secureHeaders({
  strictTransportSecurity: false,
  xFrameOptions: 'DENY',
  contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
});

const ownOrigin = createMiddleware(async (c, next) => {
  if (c.req.method !== 'GET' && !isOwnOrigin(c)) throw new ProblemException('other-origin');
  c.header('Cache-Control', 'no-store');
  await next();
});

export function accountRoutes(auth: Auth, options: AccountsOptions): Hono {
  const routes = new Hono();
  routes.use(closed, ownOrigin, bodyLimit({ maxSize: BODY_MAX, onError: tooLarge }));
  addSignIn(routes, auth, options);
  addCode(routes, auth, options);
  addJoining(routes, auth, options);
  addSession(routes, auth, options);
  routes.route('/account', ownAccountRoutes(auth, options));
  return routes;
}

function tooLarge(): never {
  throw new ProblemException('body-too-large');
}

function addSignIn(routes: Hono, auth: Auth, options: AccountsOptions): void {
  const limits = limitAttempts(options);
  const signInWith = (c: Context, body: z.output<typeof PasswordSignIn>) =>
    askAuth(c, auth.api.signInEmail({ ...asked(c), body }), 'wrong-credentials');

  for (const path of ['/sign-in/*', '/welcome', '/join', '/join/*']) {
    routes.use(path, async (c, next) => {
      await limits.count('network', c.get('clientNetwork'));
      await next();
    });
  }

  routes.post('/sign-in/password', async (c) => {
    const body = await readBody(c, PasswordSignIn);
    const whom = [body.email, c.get('clientNetwork')];
    await limits.count('password from network', ...whom);
    await signInWith(c, body);
    await limits.forget('password from network', ...whom);
    return c.body(null, 204);
  });

  // The answer is the same, in the same time, whether or not anybody has that address.
  routes.post('/sign-in/link', async (c) => {
    const { email } = await readBody(c, LinkAsk);
    await limits.count('link from network', c.get('clientNetwork'));
    await limits.count('link to e-mail', email);
    await checkMailer(options);
    await auth.api.signInMagicLink({ ...asked(c), body: { email } });
    return c.body(null, 202);
  });

  // By POST, so that whatever follows the links of a mail ahead of its reader signs nobody in.
  routes.post('/sign-in/link/redeem', async (c) => {
    const query = await readBody(c, LinkRedemption);
    await askAuth(c, auth.api.magicLinkVerify({ ...asked(c), query }), 'link-expired');
    return c.body(null, 204);
  });

  routes.post('/welcome', async (c) => {
    const { token, ...owner } = await readBody(c, Welcome);
    await welcomeOwner(auth, options, token, owner);
    await signInWith(c, { email: owner.email, password: owner.password });
    return c.body(null, 204);
  });
}

/** The last step of each way in, for whoever has a second factor. */
function addCode(routes: Hono, auth: Auth, options: AccountsOptions): void {
  const limits = limitAttempts(options);
  routes.post('/sign-in/code', async (c) => {
    const { code } = await readBody(c, Code);
    const session = await readSession(auth, c.req.raw.headers, { lasting: false });
    if (!session?.awaitsCode) throw new ProblemException('unauthorized');
    const { person, sessionId } = session;
    const token = randomBytes(24).toString('base64url');
    const whom = [person.id, c.get('clientNetwork')];
    await limits.count('code from network', ...whom);
    await limits.count('code', person.id);
    await actOnAccount(options, person, async ({ transaction, tell, ...about }) => {
      if ((await checkCode(transaction, about, code)) === 'recovery') await tell('recovery-code-used');
      await letIn(transaction, sessionId, { token, now: about.now, lifetime: SESSION_LIFETIME });
    });
    await setSessionCookie(c, options, token);
    await limits.forget('code from network', ...whom);
    await limits.forget('code', person.id);
    return c.body(null, 204);
  });
}

/** By the link that somebody was invited with. */
function addJoining(routes: Hono, auth: Auth, options: AccountsOptions): void {
  // By POST, so that the token stands in no address.
  routes.post('/join/invite', async (c) => {
    const { token } = await readBody(c, LinkRedemption);
    return c.json(await readInvite(options, token));
  });

  routes.post('/join', async (c) => {
    const { token, name, password } = await readBody(c, Joining);
    const email = await joinShop(auth, options, token, { name, password });
    await askAuth(c, auth.api.signInEmail({ ...asked(c), body: { email, password } }), 'wrong-credentials');
    return c.body(null, 204);
  });
}

/** What better-auth needs of the request. */
function asked(c: Context): { readonly headers: Headers; readonly returnHeaders: true } {
  return { headers: c.req.raw.headers, returnHeaders: true };
}

async function checkMailer({ mailer, log }: AccountsOptions): Promise<void> {
  try {
    await mailer.check();
  } catch (error) {
    log.error({ fault: faultOf(error) }, 'no mail can be sent');
    throw new ProblemException('unavailable', { headers: { 'Retry-After': MAIL_RETRY_SECONDS } });
  }
}

function addSession(routes: Hono, auth: Auth, { database }: AccountsOptions): void {
  routes.get('/session', async (c) => {
    const session = await readSession(auth, c.req.raw.headers, { lasting: true });
    const [membership] = session ? await readMemberships(database, session.person.id) : [];
    if (!session || !membership) throw new ProblemException('unauthorized');
    if (session.awaitsCode) throw new ProblemException('code-needed');
    passCookies(c, session);
    const { name, email } = session.person;
    const { role, products, shop } = membership;
    const rights = [...rightsOf(role, { isLimited: products !== undefined })];
    return c.json({ name, email, role, rights, shop });
  });

  routes.post('/sign-out', async (c) => {
    // better-auth would say that it is done even with the database away; this says that it is.
    await readSession(auth, c.req.raw.headers, { lasting: false });
    await askAuth(c, auth.api.signOut(asked(c)), 'unauthorized');
    return c.body(null, 204);
  });
}
