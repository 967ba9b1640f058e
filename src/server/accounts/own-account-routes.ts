/** The account of whoever has signed in, below `/inbox/api/account`: second factor, sessions, password, name. */
import { type Context, Hono } from 'hono';
import * as z from 'zod/mini';
import { LENGTHS } from '../../contract/lengths.ts';
import { line } from '../../contract/text.ts';
import { renamePerson } from '../database/members.ts';
import { countRecoveryCodes, deleteSecondFactor } from '../database/second-factors.ts';
import { endOtherSessions, endSession, letInByToken, listSessions } from '../database/sessions.ts';
import { ProblemException } from '../problem-exception.ts';
import { askAuth, readSession } from './ask-auth.ts';
import { type Auth, SESSION_LIFETIME } from './auth.ts';
import type { AccountsOptions } from './create-accounts.ts';
import { deviceWords } from './device-words.ts';
import { limitAttempts } from './limit-attempts.ts';
import { actOnAccount } from './own-account.ts';
import { NewPassword, Password, readBody } from './read-body.ts';
import {
  beginSecondFactor,
  checkCode,
  confirmFactor,
  hasSecondFactor,
  newRecoveryCodes,
} from './second-factor.ts';

/** With spaces and hyphens, as people type them. */
export const Code = z.strictObject({ code: z.string().check(z.minLength(6), z.maxLength(40)) });
const OwnPassword = z.strictObject({ password: Password });
const PasswordChange = z.strictObject({ current: Password, password: NewPassword });
const SessionId = z.strictObject({ id: line(1, 100) });
const Name = z.strictObject({ name: line(1, LENGTHS.name) });

export function ownAccountRoutes(auth: Auth, options: AccountsOptions): Hono {
  const routes = new Hono();
  addAccount(routes, auth, options);
  addSecondFactor(routes, auth, options);
  addCodeActs(routes, auth, options);
  addSessions(routes, auth, options);
  return routes;
}

/** Whoever has signed in, past the second factor if they have one. */
async function own(c: Context, auth: Auth) {
  const session = await readSession(auth, c.req.raw.headers, { lasting: false });
  if (!session || session.awaitsCode) throw new ProblemException('unauthorized');
  return session;
}

function addAccount(routes: Hono, auth: Auth, options: AccountsOptions): void {
  const { database, clock } = options;
  const limits = limitAttempts(options);

  routes.get('/', async (c) => {
    const { person, sessionId } = await own(c, auth);
    const sessions = await listSessions(database, person.id, clock.now());
    return c.json({
      name: person.name,
      email: person.email,
      hasSecondFactor: await hasSecondFactor(database, person.id),
      recoveryCodes: await countRecoveryCodes(database, person.id),
      sessions: sessions.map(({ id, userAgent, begunAt, seenAt }) => ({
        id,
        device: deviceWords(userAgent),
        isThis: id === sessionId,
        dateBegun: begunAt.toISOString(),
        dateSeen: seenAt.toISOString(),
      })),
    });
  });

  routes.post('/name', async (c) => {
    const { name } = await readBody(c, Name);
    const { person } = await own(c, auth);
    await actOnAccount(options, person, async ({ transaction, log }) => {
      await renamePerson(transaction, person.id, name);
      await log('name-changed', `${person.name}, now ${name}`);
    });
    return c.body(null, 204);
  });

  routes.post('/password', async (c) => {
    const { current, password } = await readBody(c, PasswordChange);
    const { person } = await own(c, auth);
    await limits.count('own password', person.id);
    const body = { currentPassword: current, newPassword: password, revokeOtherSessions: true };
    const asked = { headers: c.req.raw.headers, returnHeaders: true } as const;
    const { response } = await askAuth(c, auth.api.changePassword({ ...asked, body }), 'wrong-credentials');
    // It is a session of somebody who was in already.
    const letting = { now: clock.now(), lifetime: SESSION_LIFETIME };
    if (response.token !== null) await letInByToken(database, response.token, letting);
    await actOnAccount(options, person, ({ tell }) => tell('password-changed'));
    return c.body(null, 204);
  });
}

function addSecondFactor(routes: Hono, auth: Auth, options: AccountsOptions): void {
  const limits = limitAttempts(options);

  // The password again, so that a session that was left open cannot lock its owner out.
  routes.post('/second-factor', async (c) => {
    const { password } = await readBody(c, OwnPassword);
    const { person } = await own(c, auth);
    await limits.count('own password', person.id);
    const body = { password };
    await askAuth(
      c,
      auth.api.verifyPassword({ headers: c.req.raw.headers, returnHeaders: true, body }),
      'wrong-credentials',
    );
    const factor = await actOnAccount(options, person, ({ transaction, shop, ...about }) =>
      beginSecondFactor(transaction, about, { email: person.email, shop: shop.name }),
    );
    return c.json(factor);
  });

  routes.post('/second-factor/confirm', async (c) => {
    const { code } = await readBody(c, Code);
    const { person } = await own(c, auth);
    await limits.count('own code', person.id);
    const recoveryCodes = await actOnAccount(options, person, async ({ transaction, tell, ...about }) => {
      const codes = await confirmFactor(transaction, about, code);
      await tell('second-factor-on');
      return codes;
    });
    await limits.forget('own code', person.id);
    return c.json({ recoveryCodes });
  });
}

/** Acts that a code stands before. */
function addCodeActs(routes: Hono, auth: Auth, options: AccountsOptions): void {
  const limits = limitAttempts(options);

  routes.post('/second-factor/off', async (c) => {
    const { code } = await readBody(c, Code);
    const { person } = await own(c, auth);
    await limits.count('own code', person.id);
    await actOnAccount(options, person, async ({ transaction, tell, ...about }) => {
      await checkCode(transaction, about, code);
      await deleteSecondFactor(transaction, person.id);
      await tell('second-factor-off');
    });
    return c.body(null, 204);
  });

  routes.post('/recovery-codes', async (c) => {
    const { code } = await readBody(c, Code);
    const { person } = await own(c, auth);
    await limits.count('own code', person.id);
    const recoveryCodes = await actOnAccount(options, person, async ({ transaction, tell, ...about }) => {
      await checkCode(transaction, about, code);
      await tell('recovery-codes-renewed');
      return newRecoveryCodes(transaction, person.id);
    });
    return c.json({ recoveryCodes });
  });
}

function addSessions(routes: Hono, auth: Auth, options: AccountsOptions): void {
  routes.post('/sessions/end', async (c) => {
    const { id } = await readBody(c, SessionId);
    const { person } = await own(c, auth);
    await actOnAccount(options, person, async ({ transaction, log }) => {
      if (!(await endSession(transaction, person.id, id))) throw new ProblemException('unknown-session');
      await log('session-ended', person.name);
    });
    return c.body(null, 204);
  });

  routes.post('/sessions/end-others', async (c) => {
    const { person, sessionId } = await own(c, auth);
    await actOnAccount(options, person, async ({ transaction, log }) => {
      await endOtherSessions(transaction, person.id, sessionId);
      await log('other-sessions-ended', person.name);
    });
    return c.body(null, 204);
  });
}
