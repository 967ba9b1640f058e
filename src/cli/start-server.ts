/** The server within a program of one's own, `candor/server`. */
import { readSettings } from '../server/settings.ts';
import { runServer } from './run-server.ts';

/**
 * Runs until `stop` is aborted, and then ends what is under way. Settings are named as in
 * docs/operating.md; one that is wrong, and whatever keeps the server from starting, rejects.
 */
export async function startServer(
  settings: Readonly<Record<string, string | undefined>>,
  stop: AbortSignal,
): Promise<void> {
  const stopSignal = new Promise<void>((resolve) => {
    if (stop.aborted) resolve();
    stop.addEventListener('abort', () => resolve(), { once: true });
  });
  return runServer({
    settings: readSettings(settings),
    demo: false,
    clock: { now: () => new Date() },
    stopSignal,
  });
}
