/** The demo shop for one run of the browser tests; what they write is gone with it. */
import { join } from 'node:path';
import { temporaryFolder } from '../support/temporary-folder.ts';

const { path, remove } = temporaryFolder();
process.on('exit', remove);
process.env['DATA_DIR'] = join(path, 'data');
// All browsers of a run ask from this machine.
process.env['RATE_LIMIT_FACTOR'] = '100';
process.argv.push('serve', '--demo');
await import('../../src/cli/candor.ts');
