/** A shop that knows a person by an order, an invitation, a review, a thread, a note and what systems were told. */
import { uuidv7 } from 'uuidv7';
import { sql } from 'kysely';
import { key, submission } from '../../contract/ask.ts';
import { InvitationScene } from '../invitations/invitation-scene.ts';
import { SHOP_ID } from '../outbox/outbox-scene.ts';
import { visit } from '../reviewer-page/visit.ts';

/** A word that stands in nothing else. */
export const PLANTED = 'quillfeather';
export const PERSON = { name: 'Ida Quillfeather', email: 'ida@quillfeather.example' } as const;
const OTHER = { name: 'Otto', email: 'otto@customer.example' } as const;

export class PrivacyScene {
  readonly scene: InvitationScene;

  private constructor(scene: InvitationScene) {
    this.scene = scene;
  }

  static async open(): Promise<PrivacyScene> {
    const privacy = new PrivacyScene(await InvitationScene.open());
    await privacy.#plant();
    return privacy;
  }

  get database() {
    return this.scene.database;
  }

  /** The page at which a person asks. */
  async ask(email: string) {
    const page = await visit(await this.origin(), `/privacy/${SHOP_ID}`);
    const asked = await page.press('Mail me a link', { email });
    await this.scene.outbox.runOnce();
    return asked;
  }

  async origin(): Promise<string> {
    return (await this.scene.server()).origin;
  }

  /** What the mails to that address lead to, the newest last. */
  links(email: string = PERSON.email): string[] {
    return this.scene.mails
      .filter(({ recipients }) => recipients.includes(email.toLowerCase()))
      .flatMap(({ text }) => [
        ...(text?.matchAll(/https:\/\/reviews\.example(\/privacy\/of\/[\w.-]+)/g) ?? []),
      ])
      .map(([, path]) => path ?? '');
  }

  /** The person's own page, behind the button that the mail leads to. */
  async page() {
    await this.ask(PERSON.email);
    const path = this.links().at(-1) ?? '';
    return (await visit(await this.origin(), path)).press('Show it to me');
  }

  /** Every row of every table, as text. */
  async rows(): Promise<string> {
    const { rows: tables } = await sql<{ name: string }>`
      select table_name as name from information_schema.tables
      where table_schema = current_schema() and table_type = 'BASE TABLE'`.execute(this.database);
    const texts = await Promise.all(
      tables.map(async ({ name }) => {
        const { rows } = await sql<{ row: string }>`
          select row_to_json(each)::text as row from ${sql.table(name)} each`.execute(this.database);
        return rows.map(({ row }) => `${name} ${row}`);
      }),
    );
    return texts.flat().join('\n').toLowerCase();
  }

  /** The tables in which the person is found. */
  async found(): Promise<string[]> {
    const rows = (await this.rows()).split('\n').filter((row) => row.includes(PLANTED));
    return [...new Set(rows.map((row) => row.split(' ', 1)[0] ?? ''))].toSorted();
  }

  async reviews() {
    const response = await fetch(`${await this.origin()}/v1/shops/${SHOP_ID}/products/shirt/reviews`);
    return { etag: response.headers.get('etag'), body: await response.json() };
  }

  async close(): Promise<void> {
    await this.scene.close();
  }

  async submit(author: { name: string; email: string }, words: string): Promise<string> {
    const response = await fetch(`${await this.origin()}/v1/shops/${SHOP_ID}/products/shirt/reviews`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...key() },
      body: JSON.stringify(
        submission({ author, reviewRating: { ratingValue: 1 }, headline: 'Torn', reviewBody: words }),
      ),
    });
    const { review } = (await response.json()) as { review: { id: string } };
    return review.id;
  }

  async #plant(): Promise<void> {
    const { scene } = this;
    await scene.order({
      ...PERSON,
      shippedAt: scene.now.toISOString(),
      deliveredAt: scene.now.toISOString(),
    });
    await scene.pass(8);
    await this.submit(OTHER, 'The seam of mine was open.');
    const reviewId = await this.submit(PERSON, `Torn at the seam. ${PERSON.name}, ${PERSON.email}`);
    const messageId = await scene.outboxScene.storeReply(reviewId);
    const of = { shop_id: SHOP_ID, review_id: reviewId };
    const body = `Dear Ms Quillfeather, we are sorry.`;
    await this.database.updateTable('message').set({ body }).where('id', '=', messageId).execute();
    await this.database
      .insertInto('message_revision')
      .values({ ...of, message_id: messageId, id: uuidv7(), body, replaced_at: scene.now })
      .execute();
    await this.database
      .insertInto('case_note')
      .values({
        ...of,
        id: uuidv7(),
        author_id: null,
        author_name: 'Ada',
        body: `Called ${PERSON.name} (${PERSON.email}) today.`,
        mentions: '[]',
        created_at: scene.now,
      })
      .execute();
    await scene.outboxScene.announce({ type: 'reply.written', reviewId, messageId });
    await scene.pass(1);
  }
}
