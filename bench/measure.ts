/** One visit of a page, measured from within the browser. */
import type { Browser } from '@playwright/test';
import type { Place, Subject } from './serve.ts';

export interface Conditions {
  readonly name: string;
  /** Times slower than this machine. */
  readonly cpu: number;
  /** Bytes a second and milliseconds there and back; undefined for no limit. */
  readonly network?: { readonly throughput: number; readonly latency: number };
}

const SLOW_4G = { throughput: 1_600_000 / 8, latency: 150 };
export const CONDITIONS: readonly Conditions[] = [
  { name: 'unthrottled', cpu: 1 },
  { name: '4x CPU', cpu: 4 },
  { name: 'Slow 4G, 4x CPU', cpu: 4, network: SLOW_4G },
];

export interface Visit {
  /** From the start of the navigation until the first review is on the screen. */
  readonly visible: number;
  /** What the main thread worked in all, in milliseconds of the processor. */
  readonly mainThread: number;
  /** Tasks of 50 ms and more that began after the first paint. */
  readonly longTasks: number;
  readonly largestContentfulPaint: number;
  readonly layoutShift: number;
  /** All of the page. */
  readonly requests: number;
}

interface Marks {
  visible: number;
  longTasks: number[];
  largestContentfulPaint: number;
  layoutShift: number;
}
declare global {
  interface Window {
    marks: Marks;
  }
}

/** Runs in the page before anything of its own. */
function watch(): void {
  const marks: Marks = { visible: 0, longTasks: [], largestContentfulPaint: 0, layoutShift: 0 };
  window.marks = marks;
  const observe = (type: string, use: (entry: PerformanceEntry & { value?: number }) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(use)).observe({ type, buffered: true });
  observe('longtask', (entry) => marks.longTasks.push(entry.startTime));
  observe('largest-contentful-paint', (entry) => {
    marks.largestContentfulPaint = entry.startTime;
  });
  observe('layout-shift', (entry) => {
    marks.layoutShift += entry.value ?? 0;
  });
  const firstReview = () => {
    const place = document.querySelector('#reviews');
    return (place?.shadowRoot ?? place)?.querySelector('article');
  };
  const look = () => {
    if (!firstReview()) return void requestAnimationFrame(look);
    // The frame that holds it is being made; the next task begins when it is done. Only then is it asked
    // for its height: before, the question alone would cost the page a layout of its own.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => {
        if (firstReview()?.getBoundingClientRect().height) marks.visible = performance.now();
        else look();
      });
      port1.start();
      port2.postMessage(undefined);
    });
  };
  requestAnimationFrame(look);
}

/** How long to go on watching after the page has loaded and the reviews are there, in milliseconds. */
const AFTERWARDS = 500;

export async function visit(
  browser: Browser,
  url: string,
  subject: Subject,
  place: Place,
  conditions: Conditions,
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  // Processor time of the thread: what else the machine does meanwhile does not count.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Emulation.setCPUThrottlingRate', { rate: conditions.cpu });
  if (conditions.network) {
    const { throughput, latency } = conditions.network;
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency,
      downloadThroughput: throughput,
      uploadThroughput: throughput,
    });
  }
  let requests = 0;
  page.on('request', () => (requests += 1));
  await page.addInitScript(watch);
  await page.goto(`${url}/${subject}/${place.replace(' ', '-')}.html`, { waitUntil: 'load' });
  if (subject !== 'without' && place === 'in sight')
    await page.waitForFunction(() => window.marks.visible > 0);
  await page.waitForTimeout(AFTERWARDS * Math.sqrt(conditions.cpu));
  const marks = await page.evaluate(() => window.marks);
  const firstPaint = await page.evaluate(
    () => performance.getEntriesByName('first-paint')[0]?.startTime ?? 0,
  );
  const { metrics } = await session.send('Performance.getMetrics');
  await context.close();
  return {
    visible: marks.visible,
    mainThread: (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000,
    longTasks: marks.longTasks.filter((start) => start > firstPaint).length,
    largestContentfulPaint: marks.largestContentfulPaint,
    layoutShift: marks.layoutShift,
    requests,
  };
}
