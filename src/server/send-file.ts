/** A file that is sent while it is made, however large: in memory there is never more than a part of it. */
import { ProblemException } from './problem-exception.ts';

export interface SentFile {
  readonly name: string;
  readonly type: string;
  /** Nothing is read before it is asked for. */
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** Each keeps a connection to the database busy. */
const AT_ONCE = 4;
const RETRY_AFTER_SECONDS = '30';
/** Who takes nothing for so long has gone, or holds on to what others need. */
const STALLED_MS = 60_000;

let open = 0;

/** Throws `unavailable` while too many are under way; the reader's end, or its leaving, ends the making. */
export function fileStream(
  bytes: AsyncIterable<Uint8Array>,
  stalledMs = STALLED_MS,
): ReadableStream<Uint8Array> {
  if (open >= AT_ONCE) {
    throw new ProblemException('unavailable', { headers: { 'Retry-After': RETRY_AFTER_SECONDS } });
  }
  open += 1;
  const parts = bytes[Symbol.asyncIterator]();
  let timer: NodeJS.Timeout | undefined;
  let isOpen = true;
  const end = async () => {
    clearTimeout(timer);
    if (!isOpen) return;
    isOpen = false;
    open -= 1;
    await parts.return?.();
  };
  const source: UnderlyingDefaultSource<Uint8Array> = {
    async pull(controller) {
      clearTimeout(timer);
      try {
        const { done, value } = await parts.next();
        if (!isOpen) return;
        if (done) {
          await end();
          controller.close();
          return;
        }
        controller.enqueue(value);
        timer = setTimeout(() => {
          controller.error(new Error('the reader took nothing any more'));
          void end();
        }, stalledMs);
      } catch (error) {
        await end();
        throw error;
      }
    },
    cancel: end,
  };
  return new ReadableStream(source, { highWaterMark: 0 });
}
