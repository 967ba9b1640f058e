/**
 * Measures a page that is served with its reviews in it beside one whose widget asks for them, both with ten
 * reviews in sight: the two in turn, round after round in one run. What counts are the ratios of the medians.
 *
 *   node bench/drawn.ts      all conditions, 7 rounds
 *   node bench/drawn.ts 15   as many rounds as that
 */
import { chromium } from '@playwright/test';
import { chromiumLaunch } from '../tools/find-chromium.ts';
import { CONDITIONS, type Visit, visit } from './measure.ts';
import { serve } from './serve.ts';

const rounds = Number(process.argv[2] ?? 7);
if (!Number.isInteger(rounds) || rounds < 1)
  throw new Error('The number of rounds must be a whole number from 1 on');

const SUBJECTS = ['candor', 'drawn'] as const;
const FIGURES = ['visible', 'largestContentfulPaint', 'mainThread', 'layoutShift', 'requests'] as const;

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

const browser = await chromium.launch(chromiumLaunch());
const { url, server } = await serve(10);
for (const conditions of CONDITIONS) {
  const visits: Record<(typeof SUBJECTS)[number], Visit[]> = { candor: [], drawn: [] };
  for (let round = -1; round < rounds; round += 1) {
    for (const subject of SUBJECTS) {
      const measured = await visit(browser, url, subject, 'in sight', conditions);
      if (round >= 0) visits[subject].push(measured); // The first round warms up.
    }
  }
  console.log(`\n10 reviews, ${conditions.name}, medians of ${rounds} rounds: asked for, drawn, ratio`);
  for (const figure of FIGURES) {
    const [asked = 0, drawn = 0] = SUBJECTS.map((subject) =>
      median(visits[subject].map((each) => each[figure])),
    );
    const ratio = asked === 0 ? '' : (drawn / asked).toFixed(2);
    console.log(
      `  ${figure.padEnd(24)}${asked.toFixed(2).padStart(10)}${drawn.toFixed(2).padStart(10)}${ratio.padStart(8)}`,
    );
  }
}
server.close();
await browser.close();
