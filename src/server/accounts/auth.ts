/**
 * Passwords, sign-in links and sessions are better-auth's; here is how it is set up: names of tables
 * in the house's own manner, no sign-up from outside, cookies that no script reads. Our own routes
 * call it as a library, so its routes, its limits and its checks of the origin are not in use. It
 * takes the time from the system, whatever clock the rest of the server is given.
 *
 * @see https://www.better-auth.com/docs/reference/options
 */
import { betterAuth } from 'better-auth';
import { magicLink } from 'better-auth/plugins/magic-link';
import type { Context } from 'hono';
import { setSignedCookie } from 'hono/cookie';
import type { Kysely } from 'kysely';
import type { Tables } from '../database/schema.ts';
import { hasSecondFactor } from './second-factor.ts';

export const PASSWORD_LENGTH = { min: 12, max: 128 } as const;
/** In seconds. */
export const LINK_LIFETIME = 15 * 60;
const DAY = 24 * 60 * 60;
/** In seconds. */
export const SESSION_LIFETIME = 30 * DAY;
/** How long the code of a second factor is waited for, in milliseconds. */
const AWAITED_MS = 15 * 60 * 1000;

export interface AuthOptions {
  readonly database: Kysely<Tables>;
  readonly secret: string;
  readonly publicUrl: string;
  readonly makeId: () => string;
  readonly sendLink: (email: string, token: string) => Promise<void>;
}

const times = { createdAt: 'created_at', updatedAt: 'updated_at' };

/** The tables of `migrations/account.ts`. */
const tables = {
  user: { modelName: 'person', fields: { ...times, emailVerified: 'email_verified' } },
  session: {
    modelName: 'session',
    fields: {
      ...times,
      userId: 'person_id',
      expiresAt: 'expires_at',
      ipAddress: 'ip_address',
      userAgent: 'user_agent',
    },
  },
  account: {
    modelName: 'credential',
    fields: {
      ...times,
      userId: 'person_id',
      accountId: 'account_id',
      providerId: 'provider_id',
      accessToken: 'access_token',
      refreshToken: 'refresh_token',
      idToken: 'id_token',
      accessTokenExpiresAt: 'access_token_expires_at',
      refreshTokenExpiresAt: 'refresh_token_expires_at',
    },
  },
  verification: { modelName: 'verification', fields: { ...times, expiresAt: 'expires_at' } },
};

/**
 * With TLS its name keeps any other host of the same domain, and any page without TLS, from setting it.
 *
 * @see https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Set-Cookie#cookie_prefixes
 */
function sessionCookie(publicUrl: string) {
  const secure = publicUrl.startsWith('https:');
  return {
    name: secure ? '__Host-candor-session' : 'candor-session',
    attributes: { httpOnly: true, sameSite: 'strict', path: '/', secure },
  } as const;
}

/** Every way in makes its session here, so that none can forget the second factor. */
function awaitingCode(database: Kysely<Tables>) {
  return async <S extends { readonly userId: string; readonly expiresAt: Date }>(session: S) => {
    const awaitsCode = await hasSecondFactor(database, session.userId);
    const expiresAt = new Date(session.expiresAt.getTime() - SESSION_LIFETIME * 1000 + AWAITED_MS);
    return { data: { ...session, awaitsCode, ...(awaitsCode && { expiresAt }) } };
  };
}

/** As better-auth would set it, for a token that took the place of another. */
export function setSessionCookie(
  c: Context,
  { publicUrl, secret }: Pick<AuthOptions, 'publicUrl' | 'secret'>,
  token: string,
): Promise<void> {
  const { name, attributes } = sessionCookie(publicUrl);
  return setSignedCookie(c, name, token, secret, { ...attributes, maxAge: SESSION_LIFETIME });
}

export function createAuth({ database, secret, publicUrl, makeId, sendLink }: AuthOptions) {
  return betterAuth({
    appName: 'Candor',
    baseURL: publicUrl,
    secret,
    telemetry: { enabled: false },
    logger: { disabled: true },
    database: { db: database, type: 'postgres' },
    advanced: {
      useSecureCookies: false,
      cookies: { session_token: sessionCookie(publicUrl) },
      database: { generateId: makeId },
      ipAddress: { disableIpTracking: true },
    },
    user: tables.user,
    session: {
      ...tables.session,
      expiresIn: SESSION_LIFETIME,
      updateAge: DAY,
      additionalFields: {
        awaitsCode: { type: 'boolean', fieldName: 'awaits_code', input: false, required: false },
      },
    },
    databaseHooks: { session: { create: { before: awaitingCode(database) } } },
    account: tables.account,
    verification: tables.verification,
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_LENGTH.min,
      maxPasswordLength: PASSWORD_LENGTH.max,
    },
    plugins: [
      magicLink({
        disableSignUp: true,
        storeToken: 'hashed',
        expiresIn: LINK_LIFETIME,
        sendMagicLink: ({ email, token }) => sendLink(email, token),
      }),
    ],
  });
}

export type Auth = ReturnType<typeof createAuth>;
