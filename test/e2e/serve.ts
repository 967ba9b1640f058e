/** The demo shop for one run of the browser tests; what they write is gone with it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'candor-e2e-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
process.env['DATA_DIR'] = join(folder, 'data');
process.argv.push('serve', '--demo');
await import('../../src/cli/candor.ts');
