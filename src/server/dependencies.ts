import type { Hono } from 'hono';
import type { Kysely } from 'kysely';
import type { Logger } from 'pino';
import type { DrawReviews } from '../contract/drawn-reviews.ts';
import type { Role } from '../contract/rights.ts';
import type { Actor } from './actor.ts';
import type { Tables } from './database/schema.ts';
import type { MediaStore } from './media/media-store.ts';
import type { Outbound } from './outbound/outbound-request.ts';

/** Someone of the shop who has signed in to the inbox. */
export interface Member extends Actor {
  readonly kind: 'member';
  readonly id: string;
  readonly email: string;
  readonly role: Role;
}

/** Who may use the inbox. */
export interface Accounts {
  /** Signing in and out, mounted at `/inbox/api`. */
  readonly routes: Hono;
  /** The member of this shop whom the request's session names. */
  readonly memberOf: (request: Request, shopId: string) => Promise<Member | undefined>;
}

/** All that the server takes from outside, so that a test can decide each of it. */
export interface ServerDependencies {
  readonly database: Kysely<Tables>;
  readonly clock: { now(): Date };
  /** Signs sessions and makes private links. */
  readonly secret: string;
  readonly accounts: Accounts;
  /** Makes a UUIDv7. */
  readonly makeId: () => string;
  readonly log: Logger;
  /** Where the server is reached, without a slash at the end. */
  readonly publicUrl: string;
  readonly media: {
    readonly store: MediaStore;
    /** Where browsers load photos from, without a slash at the end. */
    readonly url: string;
  };
  /** Asks addresses that a shop has named. */
  readonly outbound: Outbound;
  /** The folder with the built widget. */
  readonly widgetFolder: string;
  /** What draws reviews as HTML in a language of the widget; undefined for a language that it does not speak. */
  readonly drawingIn: (language: string) => Promise<DrawReviews> | undefined;
  /** The folder with the built inbox. */
  readonly inboxFolder: string;
  /** Networks of proxies that are believed when they say who asks, in CIDR notation. */
  readonly trustedProxies: readonly string[];
  /** Of the pages that may ask for what is open to all; none means any. */
  readonly allowedOrigins: readonly string[];
  /** How many times the usual may be asked of what is open to all; 0 for no limits. */
  readonly rateLimitFactor: number;
  /** Aborted as the server stops, so that streams without an end come to one. */
  readonly stopping: AbortSignal;
  readonly version: string;
  /** Served at `/`. */
  readonly storefront?: Hono;
  /** Served at `/outbox`, where the mails are kept that no SMTP server takes. */
  readonly outbox?: Hono;
}
