/**
 * Measures how fast reviews move in, and what memory it takes: a file of 100,000 reviews in the layout of
 * Judge.me, taken in by the command that a merchant runs, on the embedded database; then the same file
 * again, which changes nothing.
 *
 *   node bench/import.ts             100,000 rows
 *   node bench/import.ts 1000000     as many rows as that
 */
import { spawn } from 'node:child_process';
import { chmodSync, createWriteStream, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

const rows = Number(process.argv[2] ?? 100_000);
if (!Number.isInteger(rows) || rows < 1)
  throw new Error('The number of rows must be a whole number from 1 on');

const folder = mkdtempSync(join(tmpdir(), 'candor-bench-'));
chmodSync(folder, 0o755);
const candor = join(import.meta.dirname, '../src/cli/candor.ts');

/** Has the process tell its peak as it ends. */
const REPORT = `data:text/javascript,${encodeURIComponent("process.channel.unref(); process.on('exit', () => process.send(process.resourceUsage().maxRSS));")}`;

function* reviews(): Generator<string> {
  yield 'title,body,rating,review_date,reviewer_name,reviewer_email,product_handle,reply,reply_date\n';
  for (let number = 0; number < rows; number += 1) {
    const day = `2026-0${1 + (number % 9)}-${String(1 + (number % 28)).padStart(2, '0')} 10:00:00 UTC`;
    const body = `"It is what it is, ${number}, and well made at that.\nWould ""buy"" again."`;
    const reply = number % 7 === 0 ? `We are sorry to hear it,${day}` : ',';
    yield `Headline ${number},${body},${1 + (number % 5)},${day},Author ${number},a${number}@mail.example,handle-${number % 500},${reply}\n`;
  }
}

/** Runs a command of Candor to its end; answers its time and the most memory that it held. */
async function run(...args: string[]): Promise<{ seconds: number; megabytes: number; output: string }> {
  const started = performance.now();
  const child = spawn(process.execPath, ['--import', REPORT, candor, ...args], {
    env: { ...process.env, DATA_DIR: join(folder, 'data') },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  let output = '';
  let megabytes = 0;
  child.stdout?.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  child.on('message', (kilobytes) => {
    megabytes = Number(kilobytes) / 1024;
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`candor ${args.join(' ')} ended with ${code}: ${output}`);
  return { seconds: (performance.now() - started) / 1000, megabytes, output };
}

try {
  const products = join(folder, 'products.csv');
  const lines = Array.from({ length: 500 }, (_, n) => `p${n},Product ${n},/p/${n},handle-${n}`);
  writeFileSync(products, ['product_id,name,url,handle', ...lines, ''].join('\n'));
  const file = join(folder, 'reviews.csv');
  await pipeline(reviews, createWriteStream(file));
  await run('shop', 'create', 'bench', '--name', 'Bench');
  await run('import', products, '--shop', 'bench', '--products');
  console.log(`${rows} reviews, ${(statSync(file).size / 1e6).toFixed(1)} MB`);
  for (const name of ['moved in', 'the same again']) {
    const { seconds, megabytes, output } = await run('import', file, '--shop', 'bench');
    console.log(
      `  ${name.padEnd(16)} ${seconds.toFixed(1)} s, at most ${megabytes.toFixed(0)} MB; ${output.trim().split('\n').at(-1)}`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
