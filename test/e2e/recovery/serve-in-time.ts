/** The whole server as `candor serve --demo` runs it, by a clock that the test moves ahead through a file. */
import { readFileSync } from 'node:fs';
import { onStopSignal } from '../../../src/cli/on-stop-signal.ts';
import { runServer } from '../../../src/cli/run-server.ts';
import { readSettings } from '../../../src/server/settings.ts';

/** Holds by how many milliseconds the server is ahead. */
const file = process.argv[2] ?? '';

await runServer({
  settings: readSettings(process.env),
  demo: true,
  clock: { now: () => new Date(Date.now() + Number(readFileSync(file, 'utf8'))) },
  stopSignal: onStopSignal(),
});
