/** A shop in Berlin that asks its buyers, around a real outbox, mail server and pages, whose clock the test moves. */
import { uuidv7 } from 'uuidv7';
import type * as z from 'zod/mini';
import type { InvitationSettings } from '../../../src/contract/invitation-settings.ts';
import { FIRST_INVITATION_SETTINGS } from '../../../src/contract/invitation-settings.ts';
import { Order } from '../../../src/contract/orders.ts';
import { takeOrders } from '../../../src/server/orders/take-orders.ts';
import type { Outbox } from '../../../src/server/outbox/outbox.ts';
import { OutboxScene, SERVER_SECRET, SHOP_ID } from '../outbox/outbox-scene.ts';
import { runServer, type RunningServer } from '../running-server.ts';

export const BUYER = { name: 'Ida Lind', email: 'ida@customer.example' } as const;
export const PRODUCTS = [
  { id: 'shirt', name: 'Linen shirt' },
  { id: 'belt', name: 'Leather belt' },
  { id: 'sock/red & blue', name: 'Socks <b>' },
] as const;

type OrderInput = Partial<z.input<typeof Order>>;

export class InvitationScene {
  readonly outboxScene: OutboxScene;
  readonly outbox: Outbox;
  readonly #told = new Map<string, OrderInput>();
  #server: RunningServer | undefined;

  private constructor(scene: OutboxScene) {
    this.outboxScene = scene;
    this.outbox = scene.outbox();
  }

  static async open(settings: Partial<InvitationSettings> = {}): Promise<InvitationScene> {
    const scene = new InvitationScene(await OutboxScene.open());
    // Noon in Berlin, on a Monday.
    scene.moveTo('2026-11-02T11:00:00Z');
    const others = PRODUCTS.slice(1).map((product) => ({
      shop_id: SHOP_ID,
      url: `https://lindfold.example/${encodeURIComponent(product.id)}`,
      image_url: 'https://pictures.example/one.jpg',
      ...product,
    }));
    await scene.database.insertInto('product').values(others).execute();
    await scene.set(settings);
    return scene;
  }

  get database() {
    return this.outboxScene.database;
  }

  get mails() {
    return this.outboxScene.mailServer.mails;
  }

  get now(): Date {
    return this.outboxScene.now;
  }

  moveTo(moment: string): void {
    this.outboxScene.now = new Date(moment);
  }

  /** Waits so many days, and sends what has fallen due. */
  async pass(days: number): Promise<void> {
    this.outboxScene.advance(days * 86_400);
    await this.outbox.runOnce();
  }

  set(settings: Partial<InvitationSettings>): Promise<void> {
    const invitations = {
      ...FIRST_INVITATION_SETTINGS,
      enabled: true,
      postalAddress: 'Lindfold, Weg 1\n10115 Berlin',
      ...settings,
    };
    return this.outboxScene.change({ invitations });
  }

  /** Answers its id. A buyer in Germany who could object and did not, unless told otherwise. */
  async order(about: OrderInput = {}, productIds: readonly string[] = ['shirt']): Promise<string> {
    const orderId = about.orderId ?? uuidv7();
    await this.#tell({
      number: '1001',
      placedAt: this.now.toISOString(),
      email: BUYER.email,
      name: BUYER.name,
      language: 'en',
      country: 'DE',
      consent: { objectionOffered: true },
      lines: productIds.map((productId) => ({ productId, name: productId })),
      ...about,
      orderId,
    });
    return orderId;
  }

  /** Tells the order once more, with what has changed. */
  async changeOrder(orderId: string, change: OrderInput): Promise<void> {
    await this.#tell({ ...this.#told.get(orderId), ...change });
  }

  async #tell(told: OrderInput): Promise<void> {
    const order = Order.parse({ ...told, toldAt: this.now.toISOString() });
    this.#told.set(order.orderId, told);
    const taking = { shopId: SHOP_ID, now: this.now, makeId: uuidv7 };
    await this.database.transaction().execute((transaction) => takeOrders(transaction, [order], taking));
  }

  async invitation(orderId: string) {
    return this.database
      .selectFrom('invitation')
      .selectAll()
      .where('order_id', '=', orderId)
      .executeTakeFirstOrThrow();
  }

  /** The path of the page that the newest mail to that address leads to. */
  link(email: string = BUYER.email): string {
    const mail = this.mails.findLast(({ recipients }) => recipients.includes(email));
    const [, path] = /https:\/\/reviews\.example(\/i\/[\w.-]+)/.exec(mail?.text ?? '') ?? [];
    if (!path) throw new Error('no mail leads to a page');
    return path;
  }

  /** The pages, at the clock of the scene. */
  async server(): Promise<RunningServer> {
    this.#server ??= await runServer(this.database, {
      clock: { now: () => this.now },
      secret: SERVER_SECRET,
    });
    return this.#server;
  }

  async close(): Promise<void> {
    await this.#server?.stop();
    await this.outboxScene.close();
  }
}
