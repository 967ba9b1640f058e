import type { Kysely } from 'kysely';
import type { Logger } from 'pino';
import { rightsOf } from '../../contract/rights.ts';
import { findMember, readMember } from '../database/members.ts';
import type { Tables } from '../database/schema.ts';
import type { Accounts } from '../dependencies.ts';
import type { CheckedMailer } from '../mail/mailer.ts';
import { faultOf } from '../request-log.ts';
import { accountRoutes } from './account-routes.ts';
import { readSession } from './ask-auth.ts';
import { createAuth } from './auth.ts';
import { signInMail } from './sign-in-mail.ts';

export interface AccountsOptions {
  readonly database: Kysely<Tables>;
  readonly secret: string;
  readonly publicUrl: string;
  readonly clock: { now(): Date };
  readonly makeId: () => string;
  readonly mailer: CheckedMailer;
  readonly log: Logger;
}

export function createAccounts(options: AccountsOptions): Accounts {
  const { database, publicUrl, mailer, log } = options;
  const auth = createAuth({
    ...options,
    // Nobody waits for the mail: how long an answer takes must not tell whether an address is known.
    // That mails are taken at all was seen before, for everybody alike.
    async sendLink(email, token) {
      const [member, mail] = await Promise.all([findMember(database, email), signInMail(publicUrl, token)]);
      if (!member) return;
      mailer
        .send({ shopId: member.shopId, to: email, ...mail })
        .catch((error: unknown) => log.error({ fault: faultOf(error) }, 'sign-in mail not sent'));
    },
  });
  return {
    routes: accountRoutes(auth, options),
    async memberOf(request, shopId) {
      const session = await readSession(auth, request.headers, { lasting: false });
      if (!session || session.awaitsCode) return undefined;
      const { id, name, email } = session.person;
      const member = await readMember(database, shopId, id);
      if (!member) return undefined;
      const { role, products } = member;
      const rights = rightsOf(role, { isLimited: products !== undefined });
      return { kind: 'member', id, name, email, role, rights, products };
    },
  };
}
