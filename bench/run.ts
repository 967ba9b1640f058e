/**
 * Measures the widget beside a page written by hand and a page without reviews: the three in turn,
 * round after round in one run, so that a machine that drifts slows all of them alike. What counts
 * are the ratios of the medians.
 *
 *   npm run bench            all conditions, 7 rounds
 *   npm run bench -- 15      as many rounds as that
 */
import { chromium } from '@playwright/test';
import { findChromium } from '../tools/find-chromium.ts';
import { type Conditions, type Visit, visit } from './measure.ts';
import { type Place, serve, type Subject } from './serve.ts';

const SLOW_4G = { throughput: 1_600_000 / 8, latency: 150 };
const CONDITIONS: readonly Conditions[] = [
  { name: 'unthrottled', cpu: 1 },
  { name: '4x CPU', cpu: 4 },
  { name: 'Slow 4G, 4x CPU', cpu: 4, network: SLOW_4G },
];
const SUBJECTS: readonly Subject[] = ['without', 'hand-written', 'candor'];

const rounds = Number(process.argv[2] ?? 7);
if (!Number.isInteger(rounds) || rounds < 1)
  throw new Error('The number of rounds must be a whole number from 1 on');

const isRoot = process.getuid?.() === 0;
const executablePath = findChromium();
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: [
    ...(isRoot ? ['--no-sandbox'] : []),
    '--disable-background-networking',
    '--disable-component-update',
    '--no-first-run',
  ],
});

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

type Visits = Record<Subject, Visit[]>;

async function measure(count: number, place: Place, conditions: Conditions): Promise<Visits> {
  const { url, server } = await serve(count);
  const visits: Visits = { 'without': [], 'hand-written': [], 'candor': [] };
  for (let round = -1; round < rounds; round += 1) {
    for (const subject of SUBJECTS) {
      const measured = await visit(browser, url, subject, place, conditions);
      if (round >= 0) visits[subject].push(measured); // The first round warms up.
    }
  }
  server.close();
  return visits;
}

const of = (visits: readonly Visit[], figure: keyof Visit) => median(visits.map((each) => each[figure]));
const ms = (value: number) => `${value.toFixed(0)} ms`;

function row(what: string, { without, 'hand-written': byHand, candor }: Visits) {
  const own = (visits: readonly Visit[]) =>
    Math.max(of(visits, 'mainThread') - of(without, 'mainThread'), 0.1);
  return {
    what,
    'visible, by hand': ms(of(byHand, 'visible')),
    'visible, Candor': ms(of(candor, 'visible')),
    'ratio': (of(candor, 'visible') / of(byHand, 'visible')).toFixed(2),
    'main thread, by hand': ms(own(byHand)),
    'main thread, Candor': ms(own(candor)),
    'main thread ratio': (own(candor) / own(byHand)).toFixed(2),
    'long tasks, by hand': of(byHand, 'longTasks'),
    'long tasks, Candor': of(candor, 'longTasks'),
    'layout shift, Candor': Math.max(...candor.map(({ layoutShift }) => layoutShift)).toFixed(4),
  };
}

const table = [];
for (const count of [10, 1000]) {
  for (const conditions of CONDITIONS) {
    table.push(row(`${count} reviews, ${conditions.name}`, await measure(count, 'in sight', conditions)));
  }
}
console.log(`Medians of ${rounds} rounds. Main thread: what the page without reviews takes is taken off.\n`);
for (const { what, ...figures } of table) {
  console.log(what);
  for (const [name, figure] of Object.entries(figures)) console.log(`  ${name.padEnd(24)}${figure}`);
}

console.log('\nLargest contentful paint, reviews far below the fold, 4x CPU');
const below = await measure(10, 'below', { name: '4x CPU', cpu: 4 });
for (const subject of SUBJECTS)
  console.log(`  ${subject.padEnd(24)}${ms(of(below[subject], 'largestContentfulPaint'))}`);
await browser.close();
