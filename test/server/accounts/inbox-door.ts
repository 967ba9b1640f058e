/** A real server with a real mail server, as seen by somebody who wants into the inbox. */
import { Writable } from 'node:stream';
import { pino } from 'pino';
import { uuidv7 } from 'uuidv7';
import { createAccounts } from '../../../src/server/accounts/create-accounts.ts';
import { inboxLink } from '../../../src/server/accounts/first-owner.ts';
import { createSmtpMailer } from '../../../src/server/mail/smtp-mailer.ts';
import { createDatabase, type TestDatabase } from '../../support/database.ts';
import { MailServer } from '../../support/mail-server.ts';
import { runServer, type RunningServer } from '../running-server.ts';

export const SHOP_ID = 'acme';
export const OTHER_SHOP_ID = 'birch';
export const PASSWORD = 'correct horse battery staple';
export const PUBLIC_URL = 'https://reviews.example';

export class InboxDoor {
  readonly mailServer = new MailServer();
  now = new Date();
  readonly #lines: string[] = [];
  readonly #database: TestDatabase;
  #server: RunningServer | undefined;

  private constructor(database: TestDatabase) {
    this.#database = database;
  }

  static async open(): Promise<InboxDoor> {
    const door = new InboxDoor(await createDatabase());
    await door.mailServer.start();
    for (const shop_id of [SHOP_ID, OTHER_SHOP_ID])
      await door.database
        .insertInto('shop')
        .values({ shop_id, name: shop_id, created_at: door.now })
        .execute();
    door.#server = await door.#run();
    return door;
  }

  get database() {
    return this.#database.kysely;
  }

  get origin(): string {
    return this.#server?.origin ?? '';
  }

  /** All that the server wrote down. */
  get logged(): string {
    return this.#lines.join('') + (this.#server?.logged() ?? '');
  }

  advance(minutes: number): void {
    this.now = new Date(this.now.getTime() + minutes * 60_000);
  }

  post(path: string, body: unknown = {}, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(`${this.origin}/inbox/api/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  }

  session(cookie: string): Promise<Response> {
    return fetch(`${this.origin}/inbox/api/session`, { headers: { cookie } });
  }

  async ownerToken(shopId: string = SHOP_ID): Promise<string> {
    const link = await inboxLink(this.database, { shopId, publicUrl: PUBLIC_URL, now: this.now });
    return new URL(link).hash.slice(1);
  }

  /** Makes an owner of the shop, once the one before is gone, and answers their cookie. */
  async owner(email: string, shopId: string = SHOP_ID): Promise<string> {
    await this.database.deleteFrom('member').where('shop_id', '=', shopId).execute();
    const token = await this.ownerToken(shopId);
    return cookieOf(await this.post('welcome', { token, name: 'Ida', email, password: PASSWORD }));
  }

  /** Asks for a link and answers the token that the mail brings. */
  async mailedToken(email: string): Promise<string> {
    const before = this.mailServer.mails.length;
    await this.post('sign-in/link', { email });
    const text = await waitFor(
      () => this.mailServer.mails.slice(before).find((mail) => mail.recipients.includes(email))?.text,
    );
    return /\/inbox\/sign-in#token=([\w-]+)/.exec(text)?.[1] ?? '';
  }

  async close(): Promise<void> {
    await this.#server?.stop();
    await this.mailServer.stop();
    await this.#database.drop();
  }

  #run(): Promise<RunningServer> {
    const lines = this.#lines;
    const sink = new Writable({
      write(chunk, _encoding, done) {
        lines.push(String(chunk));
        done();
      },
    });
    const clock = { now: () => this.now };
    const accounts = createAccounts({
      database: this.database,
      secret: 'a secret that only the tests know, and long',
      publicUrl: PUBLIC_URL,
      clock,
      makeId: uuidv7,
      log: pino({ level: 'debug' }, sink),
      mailer: createSmtpMailer({ smtpUrl: this.mailServer.url, from: 'candor@reviews.example' }),
    });
    return runServer(this.database, { accounts, clock, publicUrl: PUBLIC_URL });
  }
}

/** As a browser would send it back. */
export function cookieOf(response: Response): string {
  return response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
}

/** Polls, as a mail arrives on its own. */
async function waitFor<T>(find: () => T | undefined): Promise<T> {
  const deadline = Date.now() + 5000;
  while (Date.now() < deadline) {
    const found = find();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error('It did not come within 5 seconds');
}
