/** A shop with a review, recipients and receivers around a real outbox, whose clock the test moves. */
import { Writable } from 'node:stream';
import type { Insertable } from 'kysely';
import { pino } from 'pino';
import { uuidv7 } from 'uuidv7';
import type { OwnAlerts } from '../../../src/contract/own-alerts.ts';
import { ShopSettingsChange, type ShopSettingsChangeInput } from '../../../src/contract/shop-settings.ts';
import { firstAlerts, storeOwnAlerts } from '../../../src/server/database/own-alerts.ts';
import type { Tables } from '../../../src/server/database/schema.ts';
import { changeShopSettings } from '../../../src/server/database/shop-settings.ts';
import { createSmtpMailer } from '../../../src/server/mail/smtp-mailer.ts';
import type { Mailer } from '../../../src/server/mail/mailer.ts';
import { announce, type Occurrence } from '../../../src/server/outbox/announce.ts';
import type { OutboxDependencies } from '../../../src/server/outbox/outbox-dependencies.ts';
import { createOutbound } from '../../../src/server/outbound/outbound-request.ts';
import { reachableWith } from '../../../src/server/outbound/reachable.ts';
import { createOutbox, type Outbox } from '../../../src/server/outbox/outbox.ts';
import { createDatabase, type TestDatabase } from '../../support/database.ts';
import { MailServer } from '../../support/mail-server.ts';
import { WebhookReceiver } from '../../support/webhook-receiver.ts';

export const SHOP_ID = 'lindfold';
export const RECIPIENTS = ['care@lindfold.example', 'owner@lindfold.example'] as const;
export const AUTHOR = { name: 'Ida', email: 'ida@customer.example' } as const;
export const WEBHOOK_SECRET = `whsec_${Buffer.alloc(24, 7).toString('base64')}`;
export const SERVER_SECRET = 'a secret of the server for tests only';

export class OutboxScene {
  readonly mailServer = new MailServer();
  readonly receiver = new WebhookReceiver();
  now = new Date(Math.floor(Date.now() / 1000) * 1000);
  readonly #lines: string[] = [];
  readonly #database: TestDatabase;

  private constructor(database: TestDatabase) {
    this.#database = database;
  }

  static async open(): Promise<OutboxScene> {
    const scene = new OutboxScene(await createDatabase());
    await Promise.all([scene.mailServer.start(), scene.receiver.start()]);
    await scene.#storeShop();
    return scene;
  }

  get database() {
    return this.#database.kysely;
  }

  get logged(): string {
    return this.#lines.join('');
  }

  mailer(): Mailer {
    return createSmtpMailer({ smtpUrl: this.mailServer.url, from: 'Candor <reviews@candor.example>' });
  }

  /** What a server process takes from outside. */
  outside(): Omit<OutboxDependencies, 'attemptMs'> {
    const lines = this.#lines;
    const sink = new Writable({
      write(chunk, _encoding, done) {
        lines.push(String(chunk));
        done();
      },
    });
    return {
      database: this.database,
      clock: { now: () => this.now },
      makeId: uuidv7,
      log: pino({ level: 'debug' }, sink),
      publicUrl: 'https://reviews.example',
      mediaUrl: 'https://reviews.example/media',
      secret: SERVER_SECRET,
      version: '0.0.0-test',
      mailer: this.mailer(),
      // The receiver is on this machine.
      outbound: createOutbound(reachableWith(['127.0.0.1/32'])),
    };
  }

  /** Each is one server process. */
  outbox(changed: { mailer?: Mailer; attemptMs?: number } = {}): Outbox {
    return createOutbox({ ...this.outside(), attemptMs: 5000, ...changed });
  }

  advance(seconds: number): void {
    this.now = new Date(this.now.getTime() + seconds * 1000);
  }

  /** A negative review with a case; answers its id. */
  async storeReview(changed: Partial<Insertable<Tables['review']>> = {}): Promise<string> {
    const id = uuidv7();
    await this.database
      .insertInto('review')
      .values({
        shop_id: SHOP_ID,
        id,
        product_id: 'shirt',
        rating: 1,
        headline: 'Arrived torn',
        body: 'The seam was open from <b>collar</b> to sleeve.',
        author_name: AUTHOR.name,
        author_email: AUTHOR.email,
        verified: false,
        incentivized: false,
        topic: 'damaged',
        published_at: this.now,
        created_at: this.now,
        ...changed,
      })
      .execute();
    const at = {
      opened_at: this.now,
      customer_spoke_at: this.now,
      waiting_since: this.now,
      changed_at: this.now,
    };
    await this.database
      .insertInto('review_case')
      .values({ shop_id: SHOP_ID, review_id: id, state: 'open', initial_rating: 1, ...at })
      .execute();
    return id;
  }

  /** The merchant's reply, with a promise when a day is given; answers its id. */
  async storeReply(reviewId: string, due?: string): Promise<string> {
    const id = uuidv7();
    const key = { shop_id: SHOP_ID, review_id: reviewId };
    await this.database
      .insertInto('message')
      .values({
        ...key,
        id,
        by: 'merchant',
        author_name: 'Lindfold',
        body: 'We are sorry about the seam.\nA new shirt leaves us this week.',
        created_at: this.now,
      })
      .execute();
    if (due !== undefined) {
      await this.database
        .insertInto('promise')
        .values({ ...key, message_id: id, due_on: due })
        .execute();
    }
    return id;
  }

  /** Somebody of the shop, who has decided nothing unless told otherwise; answers their id. */
  async storeMember(name: string, alerts?: Partial<OwnAlerts>): Promise<string> {
    const id = name.toLowerCase();
    const email = `${id}@lindfold.example`;
    const times = { created_at: this.now, updated_at: this.now };
    await this.database
      .insertInto('person')
      .values({ id, name, email, email_verified: true, ...times })
      .execute();
    await this.database
      .insertInto('member')
      .values({ shop_id: SHOP_ID, person_id: id, role: 'owner', created_at: this.now })
      .execute();
    if (alerts) await this.decide(id, alerts);
    return id;
  }

  /** What is not named is as an owner has it who has decided nothing. */
  async decide(personId: string, alerts: Partial<OwnAlerts>): Promise<void> {
    await this.database.transaction().execute(async (transaction) => {
      const address = { shopId: SHOP_ID, personId };
      await storeOwnAlerts(transaction, address, { ...firstAlerts('owner'), ...alerts }, this.now);
    });
  }

  async change(settings: ShopSettingsChangeInput): Promise<void> {
    const change = ShopSettingsChange.parse(settings);
    await this.database.transaction().execute(async (transaction) => {
      await changeShopSettings(transaction, SHOP_ID, change, { now: this.now, makeId: uuidv7 });
    });
  }

  async announce(occurrence: Occurrence): Promise<void> {
    await this.database.transaction().execute(async (transaction) => {
      const context = { shopId: SHOP_ID, now: this.now, makeId: uuidv7, mediaUrl: '' };
      await announce(transaction, context, occurrence);
    });
  }

  deliveries() {
    return this.database.selectFrom('delivery').selectAll().orderBy('id').execute();
  }

  async close(): Promise<void> {
    await this.mailServer.stop();
    await this.receiver.stop();
    await this.#database.drop();
  }

  async #storeShop(): Promise<void> {
    const { database, now } = this;
    const key = { shop_id: SHOP_ID };
    await database
      .insertInto('shop')
      .values({ ...key, name: 'Lindfold', time_zone: 'Europe/Berlin', created_at: now })
      .execute();
    const product = { ...key, id: 'shirt', name: 'Linen shirt', url: 'https://lindfold.example/shirt' };
    await database.insertInto('product').values(product).execute();
    await database
      .insertInto('alert_recipient')
      .values(RECIPIENTS.map((email) => ({ ...key, email })))
      .execute();
    const webhook = { id: uuidv7(), url: this.receiver.url, secret: WEBHOOK_SECRET, created_at: now };
    await database
      .insertInto('webhook')
      .values({ ...key, ...webhook })
      .execute();
  }
}
