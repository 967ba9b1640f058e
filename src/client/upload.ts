/** Sends a file and tells how far it is, which `fetch` cannot. */
import type { Problem } from '../contract/problem.ts';
import { NetworkError } from './network-error.ts';
import { ProblemError } from './problem-error.ts';

/** Without any progress for so long, in milliseconds, there is no connection worth the name. */
const STALLED = 30_000;

export interface Upload {
  readonly url: string;
  readonly file: Blob;
  readonly idempotencyKey: string;
  /** From 0 to 1. */
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

/** Answers the parsed body; rejects with a `ProblemError`, a `NetworkError`, or the reason of the abort. */
export async function upload({ url, file, idempotencyKey, onProgress, signal }: Upload): Promise<unknown> {
  signal.throwIfAborted();
  const { promise, resolve, reject } = Promise.withResolvers<XMLHttpRequest>();
  const request = new XMLHttpRequest();
  const giveUp = () => request.abort();
  const fail = (fault: NetworkError['fault']) => reject(new NetworkError(fault));
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(giveUp, STALLED);
  };
  request.open('POST', url);
  request.setRequestHeader('idempotency-key', idempotencyKey);
  request.upload.addEventListener('progress', ({ loaded, total }) => {
    wait();
    if (total) onProgress(loaded / total);
  });
  request.addEventListener('load', () => resolve(request));
  request.addEventListener('error', () => fail(navigator.onLine ? 'unreachable' : 'offline'));
  request.addEventListener('abort', () => fail('timeout'));
  signal.addEventListener('abort', giveUp);
  wait();
  request.send(file);
  try {
    return answerOf(await promise);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', giveUp);
    signal.throwIfAborted();
  }
}

function answerOf(request: XMLHttpRequest): unknown {
  const { status, responseText } = request;
  const body = parsed(responseText);
  if (status >= 200 && status < 300) return body;
  // A proxy's HTML page says no more than its status does.
  const { type } = Object(body) as Partial<Problem>;
  const problem = typeof type === 'string' ? { type, title: '', status } : undefined;
  throw new ProblemError(status, problem, request.getResponseHeader('retry-after'));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // Judged by whoever asked.
  }
}
