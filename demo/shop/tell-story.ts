/** Plays the stories of `story.ts` and `photo-reviews.ts` into the demo shop: every act by the handler that a real one goes through, at its own time. */
import type { Kysely, Transaction } from 'kysely';
import { uuidv7 } from 'uuidv7';
import { type Actor, REVIEWER } from '../../src/server/actor.ts';
import { rightsOf } from '../../src/contract/rights.ts';
import { readProduct } from '../../src/server/database/products.ts';
import type { Tables } from '../../src/server/database/schema.ts';
import { inTransaction } from '../../src/server/database/transaction.ts';
import type { MediaStore } from '../../src/server/media/media-store.ts';
import { writes } from '../../src/server/operations/index.ts';
import type { Writing } from '../../src/server/operations/handler.ts';
import { CHANNELS, TIME_ZONE } from './channels.ts';
import { placeOrders } from './place-orders.ts';
import { photoReviews } from './photo-reviews.ts';
import { QUESTIONS } from './questions.ts';
import { type Scene, story, type Turn } from './story.ts';
import { type Uploads, uploadPhotos } from './upload-photos.ts';

const DAY = 86_400_000;

interface Telling {
  readonly shopId: string;
  readonly secret: string;
  readonly mediaStore: MediaStore;
  /** When the shop is first opened. */
  readonly opening: Date;
}

/** What happens at its time; scenes go on side by side. */
interface Moment {
  readonly daysAgo: number;
  readonly happen: (writing: Writing) => Promise<void>;
}

/** All of it or nothing, so that a start which is cut short tells it anew. */
export async function tellStory(database: Kysely<Tables>, telling: Telling): Promise<void> {
  const scenes = [...story, ...photoReviews];
  const uploads = await uploadPhotos(database, telling, scenes);
  const moments = scenes
    .flatMap((scene) => momentsOf(scene, uploads))
    .toSorted((a, b) => b.daysAgo - a.daysAgo);
  await inTransaction(database, async (transaction) => {
    await openShop(writingAt(telling, transaction, telling.opening));
    for (const { daysAgo, happen } of moments) {
      const now = new Date(telling.opening.getTime() - daysAgo * DAY);
      await happen(writingAt(telling, transaction, now));
    }
    await placeOrders(writingAt(telling, transaction, telling.opening));
  });
}

function writingAt(telling: Telling, transaction: Transaction<Tables>, now: Date): Writing {
  const { shopId, secret } = telling;
  // Nobody is told of an address while the story is played.
  return { shopId, secret, transaction, now, mediaUrl: '', makeId: uuidv7, actor: REVIEWER };
}

async function openShop(writing: Writing): Promise<void> {
  const body = {
    timeZone: TIME_ZONE,
    channels: [...CHANNELS],
    recipients: ['care@lindfold.example'],
    attributes: [...QUESTIONS],
  };
  await writes.changeSettings({ body }, { ...writing, actor: memberOf('Maren, Lindfold') });
}

function memberOf(name: string): Actor {
  return { kind: 'member', id: null, name, rights: rightsOf('owner', { isLimited: false }) };
}

function momentsOf(scene: Scene, uploads: Uploads): Moment[] {
  const told = { reviewId: '', replyId: '' };
  return [
    {
      daysAgo: scene.daysAgo,
      async happen(writing) {
        told.reviewId = await submit(scene, uploads, writing);
      },
    },
    { daysAgo: 0, happen: (writing) => vote(scene, told.reviewId, writing) },
    ...scene.turns.map((turn) => ({
      daysAgo: turn.daysAgo,
      async happen(writing: Writing) {
        told.replyId = (await take(turn, told, writing)) ?? told.replyId;
      },
    })),
  ];
}

async function submit(scene: Scene, uploads: Uploads, writing: Writing): Promise<string> {
  const mailbox = scene.author.toLowerCase().replaceAll(/\W+/g, '');
  const { review } = await writes.submitReview(
    {
      params: { productId: scene.product },
      headers: { 'idempotency-key': writing.makeId() },
      body: {
        reviewRating: { ratingValue: scene.stars },
        headline: scene.headline,
        reviewBody: scene.text,
        author: { name: scene.author, email: `${mailbox}@customers.example` },
        inLanguage: 'en',
        attributes: await answersOf(scene, writing),
        media: (scene.photos ?? []).map(({ file, alt }) => ({ id: uploads.get(file) ?? '', alt })),
        topic: scene.topic,
        contactRequest: scene.contact === undefined ? undefined : { note: scene.contact },
      },
    },
    writing,
  );
  return review.id;
}

/** By the ids that the shop gave what it asks. */
async function answersOf({ product, answers = {} }: Scene, { transaction, shopId }: Writing) {
  const found = await readProduct(transaction, shopId, product);
  return (found?.product?.attributes ?? []).flatMap(({ id, name }) => {
    const value = answers[name];
    return value === undefined ? [] : [{ id, value }];
  });
}

/** As many readers, each with a token of their own. */
async function vote({ helpful = 0 }: Scene, reviewId: string, writing: Writing): Promise<void> {
  for (let count = 0; count < helpful; count += 1) {
    const body = { visitor: writing.makeId(), helpful: true };
    await writes.voteReview({ params: { reviewId }, body }, writing);
  }
}

/** Answers the id of a reply. */
async function take(
  turn: Turn,
  { reviewId, replyId }: { readonly reviewId: string; readonly replyId: string },
  writing: Writing,
): Promise<string | undefined> {
  const params = { reviewId };
  const headers = { 'idempotency-key': writing.makeId() };
  const asMember = (name: string): Writing => ({ ...writing, actor: memberOf(name) });
  switch (turn.does) {
    case 'reply': {
      const due = turn.dueInDays === undefined ? undefined : dayAfter(writing.now, turn.dueInDays);
      const body = {
        text: turn.text,
        author: { name: turn.by },
        promise: due === undefined ? undefined : { due },
      };
      return (await writes.writeReply({ params, headers, body }, asMember(turn.by))).id;
    }
    case 'keep':
      await writes.settlePromise(
        { params: { reviewId, replyId }, body: { state: 'kept' } },
        asMember(turn.by),
      );
      return undefined;
    case 'close':
      await writes.closeCase({ params, body: {} }, asMember(turn.by));
      return undefined;
    case 'correct-topic':
      await writes.correctTopic({ params, body: { topic: turn.topic } }, asMember(turn.by));
      return undefined;
    case 'answer':
      await writes.addMessage({ params, headers, body: { text: turn.text } }, writing);
      return undefined;
    case 'settle':
      await writes.settleCase({ params, body: { resolved: turn.resolved } }, writing);
      return undefined;
    case 'revise':
      await writes.reviseReview(
        { params, body: { reviewRating: { ratingValue: turn.stars }, reviewBody: turn.text } },
        writing,
      );
      return undefined;
  }
}

function dayAfter(moment: Date, days: number): string {
  return new Date(moment.getTime() + days * DAY).toISOString().slice(0, 10);
}
