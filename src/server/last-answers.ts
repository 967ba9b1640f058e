/**
 * What was last answered to whoever only reads, for as long as the database is away. It is kept in memory, up to so
 * many bytes, and is never given out while the database answers, so nobody reads what has changed since.
 */
import type { MiddlewareHandler } from 'hono';
import type { DatabasePresence } from './database-presence.ts';

const BYTES_MAX = 32 * 1024 * 1024;
/** Longer than most absences; what is older is no answer any more. */
const GOOD_MS = 60 * 60 * 1000;
/** A shared cache asks again soon, and has the newer answer then. */
const CACHE = 'public, max-age=5, stale-if-error=86400';

interface LastAnswer {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly at: number;
}

/** The longest unasked goes first. */
class Answers {
  readonly #answers = new Map<string, LastAnswer>();
  #length = 0;

  get(address: string): LastAnswer | undefined {
    return this.#answers.get(address);
  }

  set(address: string, answer: LastAnswer): void {
    this.#remove(address);
    this.#answers.set(address, answer);
    this.#length += answer.body.length;
    for (const oldest of this.#answers.keys()) {
      if (this.#length <= BYTES_MAX) break;
      this.#remove(oldest);
    }
  }

  #remove(address: string): void {
    this.#length -= this.#answers.get(address)?.body.length ?? 0;
    this.#answers.delete(address);
  }
}

/** Stands before reads that are open to all and answer JSON. */
export function lastAnswers(clock: { now(): Date }, presence: DatabasePresence): MiddlewareHandler {
  const answers = new Answers();
  return async function lastAnswers(c, next) {
    const { pathname, search } = new URL(c.req.url);
    const address = pathname + search;
    const now = clock.now().getTime();
    const last = answers.get(address);
    const age = last ? now - last.at : Infinity;
    const given = last && age < GOOD_MS ? asOf(last, Math.max(0, Math.floor(age / 1000))) : undefined;
    // While it is known to be away nobody waits for it.
    if (given && presence.isAway()) return given;
    await next();
    if (c.error && presence.notice(c.error) && given) {
      c.res = undefined;
      c.res = given;
    } else if (c.res.status === 200 && c.req.method === 'GET') {
      const { headers } = c.res;
      const kept = ['content-type', 'surrogate-key'].flatMap((name) => {
        const value = headers.get(name);
        return value === null ? [] : [[name, value]];
      });
      answers.set(address, {
        body: await c.res.clone().text(),
        headers: Object.fromEntries(kept) as Record<string, string>,
        at: now,
      });
    }
    return undefined;
  };
}

/** How old it is stands in `Age`, and that it is not what was asked for in `Cache-Status` (RFC 9211). */
function asOf({ body, headers }: LastAnswer, seconds: number): Response {
  return new Response(body, {
    headers: {
      ...headers,
      'Cache-Control': CACHE,
      'Age': String(seconds),
      'Cache-Status': 'Candor; hit; detail=database-away',
    },
  });
}
