/**
 * Measures the widget beside a page written by hand and a page without reviews: the three in turn,
 * round after round in one run, so that a machine that drifts slows all of them alike. What counts
 * are the ratios of the medians.
 *
 *   npm run bench            all conditions, 7 rounds
 *   npm run bench -- 15      as many rounds as that
 */
import { chromium } from '@playwright/test';
import { chromiumLaunch } from '../tools/find-chromium.ts';
import { CONDITIONS, type Conditions, type Visit, visit } from './measure.ts';
import { type Place, serve } from './serve.ts';

const SUBJECTS = ['without', 'hand-written', 'candor'] as const;
type Compared = (typeof SUBJECTS)[number];

const rounds = Number(process.argv[2] ?? 7);
if (!Number.isInteger(rounds) || rounds < 1)
  throw new Error('The number of rounds must be a whole number from 1 on');

const browser = await chromium.launch(chromiumLaunch());

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

type Visits = Record<Compared, Visit[]>;

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

/** Each round is its own comparison, so that a machine that drifts from one to the next does not count. */
function pairwise(
  ones: readonly Visit[],
  others: readonly Visit[],
  compare: (one: Visit, other: Visit) => number,
): number {
  return median(ones.flatMap((one, round) => (others[round] ? [compare(one, others[round])] : [])));
}

function figures({ without, 'hand-written': byHand, candor }: Visits) {
  const own = (visits: readonly Visit[]) =>
    Math.max(
      pairwise(visits, without, (one, page) => one.mainThread - page.mainThread),
      0.1,
    );
  return {
    'visible, by hand': ms(of(byHand, 'visible')),
    'visible, Candor': ms(of(candor, 'visible')),
    'visible, ratio': pairwise(candor, byHand, (one, other) => one.visible / other.visible).toFixed(2),
    'main thread, by hand': ms(own(byHand)),
    'main thread, Candor': ms(own(candor)),
    'main thread, ratio': (own(candor) / own(byHand)).toFixed(2),
    'long tasks, by hand': of(byHand, 'longTasks'),
    'long tasks, Candor': of(candor, 'longTasks'),
    'layout shift, Candor': Math.max(...candor.map(({ layoutShift }) => layoutShift)).toFixed(4),
  };
}

console.log(`Medians of ${rounds} rounds. Main thread: what the page without reviews takes is taken off.`);
for (const count of [10, 1000]) {
  for (const conditions of CONDITIONS) {
    console.log(`\n${count} reviews, ${conditions.name}`);
    const measured = figures(await measure(count, 'in sight', conditions));
    for (const [name, figure] of Object.entries(measured)) console.log(`  ${name.padEnd(24)}${figure}`);
  }
}
console.log('\nLargest contentful paint, reviews far below the fold, 4x CPU');
const below = await measure(10, 'below', { name: '4x CPU', cpu: 4 });
for (const subject of SUBJECTS)
  console.log(`  ${subject.padEnd(24)}${ms(of(below[subject], 'largestContentfulPaint'))}`);
await browser.close();
