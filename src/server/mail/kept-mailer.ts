/** Keeps what would have been sent, for the page `/outbox`: the demo runs without an account anywhere. */
import type { Kysely } from 'kysely';
import { keepMail } from '../database/kept-mails.ts';
import type { Tables } from '../database/schema.ts';
import type { CheckedMailer } from './mailer.ts';

export interface KeptMailerDependencies {
  readonly database: Kysely<Tables>;
  readonly clock: { now(): Date };
  readonly makeId: () => string;
}

export function createKeptMailer({ database, clock, makeId }: KeptMailerDependencies): CheckedMailer {
  return {
    async send({ shopId, to, subject, html, text, messageId = makeId() }) {
      await keepMail(database, {
        shop_id: shopId,
        id: messageId,
        recipient: to,
        subject,
        html,
        body: text,
        kept_at: clock.now(),
      });
    },
    check: () => Promise.resolve(),
  };
}
