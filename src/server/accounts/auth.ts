/**
 * Passwords, sign-in links and sessions are better-auth's; here is how it is set up: names of tables
 * in the house's own manner, no sign-up from outside, cookies that no script reads.
 *
 * @see https://www.better-auth.com/docs/reference/options
 */
import { betterAuth } from 'better-auth';
import { magicLink } from 'better-auth/plugins/magic-link';
import type { Kysely } from 'kysely';
import type { Tables } from '../database/schema.ts';

/** Below the address of the server; only the routes of accounts call it. */
export const AUTH_PATH = '/inbox/api/auth';
/** The routes of accounts say by it whom they ask for. */
export const CLIENT_HEADER = 'x-candor-client';

export const PASSWORD_LENGTH = { min: 12, max: 128 } as const;
/** In seconds. */
export const LINK_LIFETIME = 15 * 60;
const DAY = 24 * 60 * 60;
const SESSION_LIFETIME = 30 * DAY;

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
  rateLimit: { modelName: 'sign_in_rate', fields: { lastRequest: 'last_request' } },
};

/** In how many seconds how many tries come from one address. */
const RATES = {
  '/sign-in/email': { window: 15 * 60, max: 10 },
  '/sign-in/magic-link': { window: 15 * 60, max: 5 },
  '/magic-link/verify': { window: 15 * 60, max: 20 },
  '/change-password': { window: 15 * 60, max: 10 },
};

export function createAuth({ database, secret, publicUrl, makeId, sendLink }: AuthOptions) {
  return betterAuth({
    appName: 'Candor',
    baseURL: publicUrl,
    basePath: AUTH_PATH,
    secret,
    telemetry: { enabled: false },
    logger: { disabled: true },
    database: { db: database, type: 'postgres' },
    advanced: {
      cookiePrefix: 'candor',
      useSecureCookies: publicUrl.startsWith('https:'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
      database: { generateId: makeId },
      ipAddress: { ipAddressHeaders: [CLIENT_HEADER] },
    },
    user: tables.user,
    session: { ...tables.session, expiresIn: SESSION_LIFETIME, updateAge: DAY },
    account: tables.account,
    verification: tables.verification,
    rateLimit: { ...tables.rateLimit, enabled: true, storage: 'database', customRules: RATES },
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
