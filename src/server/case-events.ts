/**
 * What happens to the cases of a shop, as it happens: `event: case` with `{ reviewId, version }`. An
 * event may come twice, but none is left out. Outside the table of operations, as it has no end.
 *
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
import { type Context, Hono } from 'hono';
import { type SSEStreamingApi, streamSSE } from 'hono/streaming';
import { createCaseWatch, OVERLAP_MS } from './case-watch.ts';
import { type ChangedCase, readChangedCases } from './database/changed-cases.ts';
import type { ServerDependencies } from './dependencies.ts';
import { ProblemException } from './problem-exception.ts';
import { type AccessEnv, merchantOnly, shopOf } from './request-access.ts';
import { faultOf } from './request-log.ts';

/** A proxy may cut a connection on which nothing is heard; in milliseconds. */
const HEARTBEAT_MS = 20_000;

/** Then the browser connects anew, and whether it still may is asked again. */
const LONGEST_MS = 15 * 60_000;

const PATH = '/:shop/merchant/events';

export function caseEvents(dependencies: ServerDependencies): Hono<AccessEnv> {
  const { stopping } = dependencies;
  const watchCases = createCaseWatch(dependencies);
  const routes = new Hono<AccessEnv>();
  routes.get(PATH, merchantOnly(dependencies), (c) => {
    // A proxy that collects answers before it passes them on must not do so here.
    c.header('X-Accel-Buffering', 'no');
    if (c.req.method === 'HEAD') return c.body(null, 200, { 'Content-Type': 'text/event-stream' });
    const pending = new Map<string, ChangedCase>();
    const ends = AbortSignal.any([stopping, AbortSignal.timeout(LONGEST_MS)]);
    return streamSSE(c, async (stream) => {
      const bell = createBell(stream, ends);
      const add = (changes: readonly ChangedCase[]) => {
        for (const change of changes) pending.set(change.reviewId, change);
        bell.ring();
      };
      const stopWatching = watchCases(shopOf(c), add);
      try {
        // So that whoever connects knows at once that it works.
        await stream.write(': listening\n\n');
        add(await readMissed(c, dependencies));
        while (!bell.isOver()) {
          await tell(stream, pending);
          if ((await bell.wait()) === 'silence') await stream.write(': still here\n\n');
        }
      } catch (error) {
        // The stream ends, and its reader connects anew.
        dependencies.log.warn({ fault: faultOf(error) }, 'could not tell of changed cases');
      } finally {
        stopWatching();
      }
    });
  });
  routes.all(PATH, () => {
    throw new ProblemException('method-not-allowed', { headers: { Allow: 'GET, HEAD' } });
  });
  return routes;
}

/** The id of an event is the time of the change; what may have become visible late is told again. */
function readMissed(c: Context, { database, clock }: ServerDependencies): Promise<ChangedCase[]> {
  const last = Date.parse(c.req.header('last-event-id') ?? '');
  const since = (Number.isNaN(last) ? clock.now().getTime() : last) - OVERLAP_MS;
  return readChangedCases(database, shopOf(c), new Date(since));
}

/** One event for each case, however often it changed while its reader was slow. */
async function tell(stream: SSEStreamingApi, pending: Map<string, ChangedCase>): Promise<void> {
  for (const [key, { reviewId, version, changedAt }] of pending) {
    pending.delete(key);
    await stream.writeSSE({
      event: 'case',
      id: changedAt.toISOString(),
      data: JSON.stringify({ reviewId, version }),
    });
  }
}

/** Wakes the stream when there is something to tell, when it has been silent for long, and when it is over. */
function createBell(stream: SSEStreamingApi, ends: AbortSignal) {
  let wake = () => undefined as void;
  let isRung = false;
  const ring = () => {
    isRung = true;
    wake();
  };
  stream.onAbort(ring);
  ends.addEventListener('abort', ring, { once: true });
  return {
    ring,
    isOver: () => stream.aborted || ends.aborted,
    async wait(): Promise<'ring' | 'silence'> {
      let timer: NodeJS.Timeout | undefined;
      const silence = new Promise<void>((resolve) => {
        wake = resolve;
        timer = setTimeout(resolve, HEARTBEAT_MS);
        if (isRung) resolve();
      });
      await silence;
      clearTimeout(timer);
      const reason = isRung ? 'ring' : 'silence';
      isRung = false;
      return reason;
    },
  };
}
