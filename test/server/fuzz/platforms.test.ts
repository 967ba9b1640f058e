/**
 * Webhooks of platforms and files to move in, with a fault of any kind anywhere. More rounds by `FUZZ_RUNS`,
 * others by `FUZZ_SEED`; `FUZZ_STRINGS` names a JSON list of further texts to try in every place.
 */
import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importReviews } from '../../../src/server/import/import-reviews.ts';
import { ImportError } from '../../../src/server/import/read-csv.ts';
import { findWrongAggregates } from '../../../src/server/database/recount.ts';
import { tellFigures } from '../../support/hard-use-figures.ts';
import { PlatformShop } from '../orders/platform-shop.ts';
import { shopifyOrder, wooCommerceOrder } from '../orders/platform-payloads.ts';
import { spoilt } from './arbitrary-of.ts';
import { SEED } from './seed.ts';

const RUNS = Number(process.env['FUZZ_RUNS'] ?? 40);
const LONGEST_MS = 10_000;
const strings = process.env['FUZZ_STRINGS'];
const further = strings === undefined ? [] : (JSON.parse(readFileSync(strings, 'utf8')) as string[]);

let platforms: PlatformShop;
const tried = { webhooks: 0, taken: 0, files: 0, rows: 0 };
beforeAll(async () => {
  platforms = await PlatformShop.open();
});
afterAll(async () => {
  await platforms.close();
  const { webhooks, taken, files, rows } = tried;
  tellFigures(
    'parsers',
    `${webhooks} webhooks with faults, ${taken} of them taken; ${files} files with faults, ${rows} of their rows read, ` +
      `0 wrong aggregates in a recount; seed ${SEED}`,
  );
});

const at = '2026-01-03T10:00:00+01:00';
const fulfillment = { id: 5, order_id: 1, status: 'success', created_at: at, updated_at: at };
const refund = { id: 6, order_id: 1, created_at: at, refund_line_items: [{ line_item_id: 11, quantity: 1 }] };
const person = { customer: { email: 'jon@buyer.example' }, orders_to_redact: [1] };
const whole = shopifyOrder(1, { fulfillments: [fulfillment], refunds: [refund] });

const WEBHOOKS = [
  ['shopify', 'orders/create', whole],
  ['shopify', 'orders/cancelled', whole],
  ['shopify', 'fulfillments/update', fulfillment],
  ['shopify', 'refunds/create', refund],
  ['shopify', 'customers/redact', person],
  ['shopify', 'customers/data_request', person],
  ['woocommerce', 'order.created', wooCommerceOrder],
  ['woocommerce', 'order.deleted', { id: 1 }],
] as const;

/** Up to three faults in one. */
function faulty(value: unknown): fc.Arbitrary<unknown> {
  const texts = further.length > 0 ? fc.constantFrom(...further) : undefined;
  const once = spoilt(fc.constant(value), texts);
  const twice = once.chain((each) => spoilt(fc.constant(each), texts));
  return fc.oneof(
    once,
    twice,
    twice.chain((each) => spoilt(fc.constant(each), texts)),
  );
}

test.each(WEBHOOKS)(
  '%s: %s with faults is taken or refused with a reason',
  async (platform, topic, payload) => {
    await fc.assert(
      fc.asyncProperty(faulty(payload), async (body) => {
        const started = performance.now();
        const answer = await platforms.send(platform, topic, JSON.stringify(body) ?? '');
        tried.webhooks += 1;
        tried.taken += Number(answer.ok);
        expect(answer.status, await answer.text()).toBeLessThan(500);
        expect(performance.now() - started).toBeLessThan(LONGEST_MS);
      }),
      { numRuns: RUNS, seed: SEED },
    );
  },
);

const HEADER = 'review_id,product_id,rating,title,body,author_name,created_at';
const ROWS = [
  HEADER,
  '1,strap,4,Solid,"Keeps, ""warm"".",Ada,2026-03-01T09:30:00Z',
  '2,strap,5,,Fine,Bo,2026-03-02',
];

/** Cut, doubled, and strewn with what ends cells, rows and files early. */
const files: fc.Arbitrary<Uint8Array> = fc
  .tuple(
    fc.array(
      fc.tuple(
        fc.nat(),
        fc.oneof(
          fc.constantFrom('"', '""', ',', ';', '\t', '\r', '\n', '\0', '\uFEFF', '<', '=', "'", ...further),
          fc.string({ unit: 'binary', maxLength: 20 }),
          fc.constant('"x'.repeat(5000)),
        ),
      ),
      { maxLength: 6 },
    ),
    fc.option(fc.nat()),
    fc.constantFrom('utf-8', 'utf-16le', 'latin1'),
  )
  .map(([inserts, cut, encoding]) => {
    let text = `${ROWS.join('\n')}\n`;
    for (const [place, piece] of inserts) {
      const index = place % (text.length + 1);
      text = text.slice(0, index) + piece + text.slice(index);
    }
    const bytes = Buffer.from(text, encoding as BufferEncoding);
    return cut === null ? bytes : bytes.subarray(0, cut % (bytes.length + 1));
  });

test('a file with faults is moved in as far as it can be read, or refused as a whole with a reason', async () => {
  const { kysely } = platforms.shop.database;
  const options = { clock: { now: () => platforms.shop.now() } };
  await fc.assert(
    fc.asyncProperty(files, async (bytes) => {
      const started = performance.now();
      tried.files += 1;
      try {
        const summary = await importReviews(kysely, 'acme', () => Readable.from([bytes]), options);
        tried.rows += summary.added + summary.unchanged;
      } catch (error) {
        if (!(error instanceof ImportError)) throw error;
        expect(error.message).not.toBe('');
      }
      expect(performance.now() - started).toBeLessThan(LONGEST_MS);
    }),
    { numRuns: RUNS * 3, seed: SEED },
  );
  expect(await findWrongAggregates(kysely)).toEqual([]);
});
