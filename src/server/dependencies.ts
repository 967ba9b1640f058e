import type { Hono } from 'hono';
import type { Kysely } from 'kysely';
import type { Logger } from 'pino';
import type { Tables } from './database/schema.ts';

/** All that the server takes from outside, so that a test can decide each of it. */
export interface ServerDependencies {
  readonly database: Kysely<Tables>;
  readonly clock: { now(): Date };
  /** Makes a UUIDv7. */
  readonly makeId: () => string;
  readonly log: Logger;
  /** Where the server is reached, without a slash at the end. */
  readonly publicUrl: string;
  /** The folder with the built widget. */
  readonly widgetFolder: string;
  readonly version: string;
  /** Served at `/`. */
  readonly storefront?: Hono;
}
