/** One HTTP exchange: what goes wrong on the way becomes one of the two error classes. */
import type { Problem } from '../contract/problem.ts';
import { NetworkError } from './network-error.ts';
import { ProblemError } from './problem-error.ts';

/** A shopper who waits longer than this has looked elsewhere; in milliseconds. */
const TIMEOUT = 10_000;
/** Waits before a repeated attempt, in milliseconds; there are as many repeats. */
const BACK_OFF = [400, 1600];

export interface Exchange {
  readonly method: string;
  readonly url: string;
  readonly headers: Record<string, string>;
  /** Undefined where there is none, whatever the type says. */
  readonly body: string;
  readonly fetch: typeof fetch;
  readonly signal: AbortSignal | undefined;
  /** Whether it may be sent again after a passing fault: it changes nothing, or carries an idempotency key. */
  readonly repeatable: boolean;
}

/** Answers the parsed body, undefined when there is none. */
export async function send(exchange: Exchange): Promise<unknown> {
  for (const wait of exchange.repeatable ? BACK_OFF : []) {
    try {
      return await attempt(exchange);
    } catch (error) {
      if (!isPassing(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  return attempt(exchange);
}

function isPassing(error: unknown): boolean {
  const { status = 0, fault, retryAfter } = error as Partial<ProblemError & NetworkError>;
  // An endpoint that says when to come again is not asked before.
  return fault === 'unreachable' || (status > 501 && status < 505 && !retryAfter);
}

async function attempt({ method, url, headers, body, fetch, signal }: Exchange): Promise<unknown> {
  signal?.throwIfAborted();
  const timeout = AbortSignal.timeout(TIMEOUT);
  const init: RequestInit = {
    method,
    headers,
    body,
    signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
  };
  let response: Response;
  let text: string;
  try {
    response = await fetch(url, init);
    text = await response.text();
  } catch (error) {
    signal?.throwIfAborted();
    // Node has a navigator that knows of no line.
    const { onLine = true } = navigator as Partial<Navigator>;
    const fault = onLine ? (timeout.aborted ? 'timeout' : 'unreachable') : 'offline';
    throw new NetworkError(fault, error);
  }
  if (!response.ok) {
    throw new ProblemError(response.status, problemIn(text), response.headers.get('retry-after'));
  }
  return text ? parse(text) : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new NetworkError('malformed', error);
  }
}

/** Takes what can be shown safely and drops the rest; the endpoint is not trusted to keep the contract. */
function problemIn(text: string): Problem | undefined {
  try {
    const { type, title, status, errors } = Object(JSON.parse(text)) as Partial<Problem>;
    if (typeof type !== 'string') return undefined;
    const readable = Array.isArray(errors) && {
      errors: errors.filter((error) => typeof Object(error).pointer === 'string'),
    };
    return { type, title: String(title), status: Number(status), ...readable };
  } catch {
    return undefined; // A proxy's HTML page says no more than its status does.
  }
}
