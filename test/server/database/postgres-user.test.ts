import { once } from 'node:events';
import { chmodSync, cpSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { startEmbeddedPostgres } from '../../../src/server/database/embedded-postgres.ts';
import {
  prepareCluster,
  recordedProcess,
  runCluster,
} from '../../../src/server/database/postgres-cluster.ts';
import { findPostgres } from '../../../src/server/database/postgres-program.ts';
import { handOver, postgresUser } from '../../../src/server/database/postgres-user.ts';
import { query } from '../../support/query.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const folders: { remove: () => void }[] = [];
/** Nobody but root may enter it when it is `closed`. */
function newFolder(closed = false): string {
  const folder = temporaryFolder();
  folders.push(folder);
  if (closed) chmodSync(folder.path, 0o700);
  return folder.path;
}
afterEach(() => {
  for (const folder of folders.splice(0)) folder.remove();
});

describe.runIf(process.getuid?.() === 0)('when root runs it, and its own user may not', () => {
  it('enter the folder with its programs, they are copied beside the data', async () => {
    const folder = newFolder();
    const runFolder = join(folder, 'run');
    const installed = findPostgres();
    const program = { ...installed, folder: join(newFolder(true), 'program') };
    cpSync(installed.folder, program.folder, { recursive: true });
    chmodSync(join(program.folder, 'bin'), 0o700);
    mkdirSync(runFolder, { recursive: true });
    const user = postgresUser(folder);
    handOver(runFolder, user);
    const cluster = { folder, runFolder, program, user, password: 'word' };
    prepareCluster(cluster);
    const child = runCluster(cluster, { listen_addresses: '', unix_socket_directories: runFolder });
    await expect.poll(() => recordedProcess(cluster)).toBe(child.pid);
    child.kill('SIGINT');
    await once(child, 'exit');
  });

  it('enter a folder above the data, it runs there all the same, and leaves nothing elsewhere', async () => {
    const above = newFolder(true);
    const folder = join(above, 'clone/data');
    const first = await startEmbeddedPostgres(folder);
    await query(first.connection, "create table t as select 'kept' as word");
    await first.stop();
    expect(existsSync(first.connection.host!)).toBe(false);
    const second = await startEmbeddedPostgres(folder);
    expect(await query(second.connection, 'select word from t')).toEqual([{ word: 'kept' }]);
    expect(statSync(above).mode & 0o777).toBe(0o700);
    await second.stop();
  });
});
