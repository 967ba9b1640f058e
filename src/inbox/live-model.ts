/** What happens to the shop's cases while the inbox is open, told by the server as it happens. */
import * as z from 'zod/mini';

const CaseEvent = z.object({ reviewId: z.string(), version: z.int() });
export type CaseEvent = z.infer<typeof CaseEvent>;

/** A browser that was refused, such as while the server starts anew, gives up; then it is asked again after this many milliseconds. */
const AGAIN_AFTER = 5000;

export interface LiveOptions {
  readonly shopKey: string;
  readonly heard: (event: CaseEvent) => void;
  /** Something may have been missed. */
  readonly lost: () => void;
}

/** Answers how to stop listening. */
export function listenToCases({ shopKey, heard, lost }: LiveOptions): () => void {
  let source: EventSource;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const open = () => {
    source = new EventSource(`/v1/shops/${shopKey}/merchant/events`);
    source.addEventListener('case', ({ data }: MessageEvent<string>) => {
      const event = CaseEvent.safeParse(JSON.parse(data));
      if (event.success) heard(event.data);
    });
    // A connection that broke is mended by the browser, which also says where it left off.
    source.addEventListener('error', () => {
      if (source.readyState !== EventSource.CLOSED) return;
      timer = setTimeout(() => {
        open();
        lost();
      }, AGAIN_AFTER);
    });
  };
  open();
  return () => {
    clearTimeout(timer);
    source.close();
  };
}
