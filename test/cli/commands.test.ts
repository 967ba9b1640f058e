import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CandorProcess, candor, runCandor } from '../support/candor-process.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** The commands run beside a server that holds the data folder, as they would on a live shop. */
const folder = temporaryFolder();
const settings = { DATA_DIR: join(folder.path, 'data') };
let server: CandorProcess;
let url: string;

beforeAll(async () => {
  server = runCandor(['serve'], settings);
  url = await server.listening();
  mkdirSync(join(folder.path, 'files'));
}, 30_000);
afterAll(async () => {
  server.child.kill('SIGTERM');
  await server.ended;
  folder.remove();
});

const run = (...args: string[]) => candor(args, settings);
function file(name: string, ...lines: string[]): string {
  const path = join(folder.path, 'files', name);
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

describe('a shop of one’s own, beside a running server', { timeout: 60_000 }, () => {
  it('is created once', async () => {
    expect(await run('shop', 'create', 'acme', '--name', 'Acme')).toMatchObject({ code: 0 });
    const again = await run('shop', 'create', 'acme', '--name', 'Other');
    expect(again).toMatchObject({ code: 1, errors: 'candor: There is a shop with the key acme already.\n' });
    expect((await run('shop', 'create', 'Not A Key', '--name', 'x')).errors).toMatch(/lower-case letters/);
  });

  it('takes its products and reviews from files, tells what it refused, and is the same the second time', async () => {
    const products = file(
      'products.csv',
      'product_id,name,url',
      'strap,Leather strap,https://acme.example/strap',
    );
    expect(await run('import', products, '--shop', 'acme', '--products')).toMatchObject({
      code: 0,
      output: '1 rows: 1 added, 0 changed, 0 unchanged, 0 skipped, 0 refused.\n',
    });
    const reviews = file(
      'reviews.csv',
      'review_id,product_id,rating,title,body,author_name,created_at',
      'r1,strap,1,Broke,&quot;After a week&quot;,Ana,2026-01-02T03:04:05Z',
      'r2,strap,9,Wow,,Ben,2026-01-02T03:04:05Z',
    );
    const first = await run('import', reviews, '--shop', 'acme', '--source', 'Old shop');
    expect(first).toMatchObject({
      code: 2,
      output: [
        'A file of Candor: 2 rows, utf-8, cells parted by commas.',
        'Read: review_id, product_id, rating, title, body, author_name, created_at.',
        '2 rows: 1 added, 0 changed, 0 unchanged, 0 skipped, 1 refused.',
        '',
      ].join('\n'),
    });
    expect(first.errors).toMatch(/^line 3: rating /);
    const second = await run('import', reviews, '--shop', 'acme', '--source', 'Old shop');
    expect(second.output).toContain('\n2 rows: 0 added, 0 changed, 1 unchanged, 0 skipped, 1 refused.\n');
    const page = await (await fetch(`${url}/v1/shops/acme/products/strap/reviews`)).json();
    expect(page).toMatchObject({
      aggregateRating: { ratingCount: 1 },
      reviews: [
        { headline: 'Broke', reviewBody: '"After a week"', importedFrom: 'Old shop', verified: false },
      ],
    });
  });

  it('tells beforehand what a file would do, and hands the refused rows back to be mended', async () => {
    const header = 'product_id;reviewer_name;review_date;rating;body';
    const reviews = file(
      'judge.csv',
      header,
      'strap;Cem;2026-01-05;2;"=1+1; or so"',
      'strap;Dora;2026-01-05;20;"=SUM(A1)"',
      'strap;E"va;2026-01-05;3;',
    );
    const errors = join(folder.path, 'files', 'refused.csv');
    const preview = await run('import', reviews, '--shop', 'acme', '--preview', '--errors', errors);
    expect(preview.output).toMatch(/^A file of Judge\.me: 3 rows, utf-8, cells parted by semicolons\.\n/);
    expect(preview.output).toContain('3 rows: 1 would be added');
    expect(await run('import', reviews, '--shop', 'acme')).toMatchObject({
      output: expect.stringContaining('3 rows: 1 added'),
    });
    const refused = readFileSync(errors, 'utf8');
    expect(refused.split('\r\n').slice(1, 3)).toEqual([
      `"strap";"Dora";"2026-01-05";"20";"'=SUM(A1)";"line 3: rating must be a whole number from 1 to 5"`,
      `"strap;E""va;2026-01-05;3;";"";"";"";"";"line 4: a quote stands within a cell that is not quoted"`,
    ]);
    writeFileSync(errors, refused.replace('"20"', '"2"').replace('"strap;E""va;2026-01-05;3;"', '"strap"'));
    expect(await run('import', errors, '--shop', 'acme')).toMatchObject({
      code: 2,
      output: expect.stringContaining('2 rows: 1 added, 0 changed, 0 unchanged, 0 skipped, 1 refused.'),
    });
    const page = await (await fetch(`${url}/v1/shops/acme/products/strap/reviews?sort=lowest`)).json();
    expect(page.reviews.map((review: { reviewBody: string }) => review.reviewBody)).toEqual(
      expect.arrayContaining(['=1+1; or so', '=SUM(A1)']),
    );
  });

  it('leaves as a file, and is there again under another key once that is put back', async () => {
    const archive = join(folder.path, 'files', 'acme.tar.gz');
    expect(await run('export', archive, '--shop', 'acme')).toMatchObject({ code: 0 });
    const restored = await run('restore', archive, '--shop', 'copy');
    expect(restored).toMatchObject({ code: 0, output: expect.stringContaining('copy is back: 3 reviews') });
    const pageOf = async (shop: string) => {
      const page = await fetch(`${url}/v1/shops/${shop}/products/strap/reviews?sort=newest`);
      // But for the address of its ledger, which is that of the other key.
      return (await page.text()).replace(`/ledger/${shop}`, '/ledger/acme');
    };
    expect(await pageOf('copy')).toEqual(await pageOf('acme'));
    const table = await run('export', '-', '--shop', 'acme', '--as', 'csv', '--no-addresses');
    expect(table.output).toContain('"After a week"');
    expect((await run('restore', archive, '--shop', 'copy')).errors).toMatch(/is not empty/);
  });

  it('has keys that open its merchant operations', async () => {
    const { output: key } = await run('key', 'create', '--shop', 'acme', '--name', 'help desk');
    const { reviews } = await (await fetch(`${url}/v1/shops/acme/products/strap/reviews`)).json();
    const reply = (authorization: string) =>
      fetch(`${url}/v1/shops/acme/merchant/reviews/${reviews[0].id}/replies`, {
        method: 'POST',
        headers: { authorization, 'content-type': 'application/json', 'idempotency-key': 'first-reply' },
        body: JSON.stringify({ text: 'A new strap leaves us today.' }),
      });
    expect((await reply(`Bearer ${key.trim()}`)).status).toBe(201);
    expect((await reply('Bearer cdr_0000000000000000_guess')).status).toBe(401);
    expect((await run('key', 'create', '--shop', 'nobody', '--name', 'x')).errors).toBe(
      'candor: There is no shop with the key nobody.\n',
    );
  });

  it('has keys that are told apart, replaced and ended', async () => {
    const made = await run('key', 'create', '--shop', 'acme', '--name', 'stock', '--may', 'ask-buyers');
    const id = made.output.split('_')[1] ?? '';
    const line = async () =>
      (await run('key', 'list', '--shop', 'acme')).output.split('\n').filter((each) => each.startsWith(id));
    expect(await line()).toEqual([`${id} | stock | ask-buyers | never used`]);
    const replaced = await run('key', 'rotate', '--shop', 'acme', '--id', id);
    const next = replaced.output.split('_')[1] ?? '';
    expect(next).not.toBe(id);
    expect(await line()).toEqual([
      expect.stringMatching(/^\w+ \| stock \| ask-buyers \| never used \| until 20/),
    ]);
    expect((await run('key', 'list', '--shop', 'acme')).output).toContain(`${next} | stock | ask-buyers`);
    expect(await run('key', 'revoke', '--shop', 'acme', '--id', next)).toMatchObject({
      code: 0,
      output: `The key ${next} opens nothing any more.\n`,
    });
    expect((await run('key', 'rotate', '--shop', 'acme', '--id', next)).errors).toMatch(/has ended already/);
    expect((await run('key', 'revoke', '--shop', 'acme', '--id', 'nope')).errors).toMatch(
      /has no key with the id nope; candor key list names them/,
    );
    const wrong = await run('key', 'create', '--shop', 'acme', '--name', 'x', '--may', 'manage-members');
    expect(wrong.errors).toMatch(/manage-members.*is invalid/);
  });

  it('has aggregates that are what its reviews say', async () => {
    expect(await run('recount')).toMatchObject({
      code: 0,
      output: 'Every aggregate rating is what its reviews say.\n',
    });
  });

  it('has a log of acts that anyone can follow from its first entry to its last', async () => {
    expect(await run('audit', 'verify')).toMatchObject({
      code: 0,
      output: expect.stringMatching(/^acme: 1 entries, whole; the last is [\da-f]{64}\.\n$/),
    });
    const { shops } = JSON.parse((await run('audit', 'verify', '--shop', 'acme', '--json')).output);
    expect(shops).toEqual([
      {
        shop: 'acme',
        entries: 1,
        ledger: { reviews: 0, differs: null },
        hash: expect.stringMatching(/^[\da-f]{64}$/),
        fault: null,
      },
    ]);
  });

  it.each([
    [['import', 'missing.csv', '--shop', 'acme'], /missing\.csv cannot be read \(ENOENT\)/],
    [['import', 'package.json', '--shop', 'nobody'], /no shop/],
    [['import', 'package.json', '--shop', 'acme'], /column/],
  ])('candor %j says what is wrong in one line', async (args, words) => {
    const { code, errors } = await run(...args);
    expect(code).toBe(1);
    expect(errors).toMatch(words);
    expect(errors.trim().split('\n')).toHaveLength(1);
  });

  it('`migrate` says that nothing is missing', async () => {
    expect(await run('migrate')).toMatchObject({ code: 0, output: 'The tables are up to date.\n' });
  });
});
