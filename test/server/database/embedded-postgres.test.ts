import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { connectionOfOwner, startEmbeddedPostgres } from '../../../src/server/database/embedded-postgres.ts';
import { ownerOf } from '../../../src/server/database/owner-lock.ts';
import { recordedProcess } from '../../../src/server/database/postgres-cluster.ts';
import { isRunning } from '../../../src/server/database/running-process.ts';
import { runCandor } from '../../support/candor-process.ts';
import { query } from '../../support/query.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const folders: { remove: () => void }[] = [];
function dataFolder(...below: string[]): string {
  const folder = temporaryFolder();
  folders.push(folder);
  return join(folder.path, ...below, 'data');
}
/** To make a database takes most of a test's time, so those that need no new one share this. */
const shared = temporaryFolder();
const sharedData = join(shared.path, 'data');
afterEach(() => {
  vi.unstubAllEnvs();
  for (const folder of folders.splice(0)) folder.remove();
});
afterAll(() => shared.remove());

describe('the embedded database', () => {
  it('keeps what was written when it is started again, and leaves no process behind', async () => {
    const folder = sharedData;
    const first = await startEmbeddedPostgres(folder);
    await query(first.connection, "create table t as select 'kept' as word");
    const pid = recordedProcess({ folder })!;
    await first.stop();
    expect(isRunning(pid)).toBe(false);
    const second = await startEmbeddedPostgres(folder);
    expect(await query(second.connection, 'select word from t')).toEqual([{ word: 'kept' }]);
    await second.stop();
  });

  it('flushes what it acknowledges, listens on no port, and does not change with the locale of the machine', async () => {
    const { connection, stop } = await startEmbeddedPostgres(sharedData);
    const [settings] = await query(
      connection,
      `select current_setting('fsync') as fsync, current_setting('listen_addresses') as addresses,
         current_setting('synchronous_commit') as commit, current_setting('server_encoding') as encoding,
         (select datlocprovider from pg_database where datname = 'postgres') as provider`,
    );
    expect(settings).toEqual({ fsync: 'on', addresses: '', commit: 'on', encoding: 'UTF8', provider: 'b' });
    await stop();
  });

  it('keeps its password to whoever runs Candor, and asks for it', async () => {
    const folder = sharedData;
    const { connection, stop } = await startEmbeddedPostgres(folder);
    expect(statSync(join(folder, 'postgres.password')).mode & 0o077).toBe(0);
    await expect(query({ ...connection, password: 'guess' }, 'select 1')).rejects.toMatchObject({
      code: '28P01',
    });
    await stop();
  });

  it('works in a folder whose path is too long for a socket', async () => {
    const folder = dataFolder('a'.repeat(60), 'b'.repeat(60));
    const { connection, stop } = await startEmbeddedPostgres(folder);
    expect(await query(connection, 'select 1 as one')).toEqual([{ one: 1 }]);
    await stop();
  });

  it('refuses a folder that a live process owns, naming it, and leaves that one running', async () => {
    const folder = sharedData;
    const { connection, stop } = await startEmbeddedPostgres(folder);
    await expect(startEmbeddedPostgres(folder)).rejects.toThrow(
      `${folder} is in use by process ${process.pid}.`,
    );
    expect(await query(connection, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(await query(connectionOfOwner(folder)!, 'select 1 as one')).toEqual([{ one: 1 }]);
    await stop();
    expect(ownerOf(folder)).toBeUndefined();
    expect(connectionOfOwner(folder)).toBeUndefined();
  });

  it('refuses the files of another major, and says what to do', async () => {
    const folder = sharedData;
    const { stop } = await startEmbeddedPostgres(folder);
    await stop();
    const version = join(folder, 'postgres/PG_VERSION');
    const made = readFileSync(version);
    writeFileSync(version, '14\n');
    await expect(startEmbeddedPostgres(folder)).rejects.toThrow(/made by PostgreSQL 14.*pg_upgrade/);
    expect(ownerOf(folder)).toBeUndefined();
    writeFileSync(version, made);
  });

  it('begins anew when making it was cut short', async () => {
    const folder = dataFolder();
    mkdirSync(join(folder, 'postgres.unfinished/base'), { recursive: true });
    const { connection, stop } = await startEmbeddedPostgres(folder);
    expect(await query(connection, 'select 1 as one')).toEqual([{ one: 1 }]);
    await stop();
  });

  it('says what is wrong when its password is lost, instead of waiting for ever', async () => {
    const folder = sharedData;
    const { stop } = await startEmbeddedPostgres(folder);
    await stop();
    const password = join(folder, 'postgres.password');
    renameSync(password, `${password}.lost`);
    await expect(startEmbeddedPostgres(folder)).rejects.toThrow(/another password/);
    expect(recordedProcess({ folder })).toBeUndefined();
    expect(ownerOf(folder)).toBeUndefined();
    renameSync(`${password}.lost`, password);
  });

  it('is not led astray by settings of other PostgreSQL programs', async () => {
    vi.stubEnv('PGPORT', '6000').stubEnv('PGSSLMODE', 'require').stubEnv('PGDATABASE', 'other');
    const { connection, stop } = await startEmbeddedPostgres(sharedData);
    expect(await query(connection, 'select current_database() as name')).toEqual([{ name: 'postgres' }]);
    await stop();
  });

  it('says in one line what is wrong when the folder cannot be written to', async () => {
    const folder = dataFolder();
    writeFileSync(folder, 'a file in its place');
    await expect(startEmbeddedPostgres(folder)).rejects.toThrow(/cannot be written to \(EEXIST\)/);
  });
});

describe('after a crash', () => {
  it('what was committed is there, though Candor and its database were killed', async () => {
    const folder = sharedData;
    const first = runCandor(['serve'], { DATA_DIR: folder });
    await first.listening();
    const database = recordedProcess({ folder })!;
    await query(connectionOfOwner(folder)!, "create table killed as select 'acknowledged' as word");
    first.child.kill('SIGKILL');
    process.kill(database, 'SIGKILL');
    await first.ended;
    const { connection, stop } = await startEmbeddedPostgres(folder);
    expect(await query(connection, 'select word from killed')).toEqual([{ word: 'acknowledged' }]);
    await stop();
  });

  it('a database that outlived its killed Candor is stopped, and the folder taken over', async () => {
    const folder = sharedData;
    const first = runCandor(['serve'], { DATA_DIR: folder });
    await first.listening();
    const orphan = recordedProcess({ folder })!;
    await query(connectionOfOwner(folder)!, "create table orphaned as select 'kept' as word");
    first.child.kill('SIGKILL');
    await first.ended;
    expect(isRunning(orphan)).toBe(true);
    const { connection, stop } = await startEmbeddedPostgres(folder);
    expect(isRunning(orphan)).toBe(false);
    expect(await query(connection, 'select word from orphaned')).toEqual([{ word: 'kept' }]);
    await stop();
  });

  it('a process that has got the id of a former database is left alone', async () => {
    const folder = sharedData;
    const { stop } = await startEmbeddedPostgres(folder);
    const record = join(folder, 'postgres/postmaster.pid');
    const former = readFileSync(record, 'utf8');
    await stop();
    const bystander = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)'], {
      stdio: 'ignore',
    });
    writeFileSync(record, former.replace(/^\d+/, String(bystander.pid)));
    const again = startEmbeddedPostgres(folder);
    // PostgreSQL itself may refuse; what counts is that nobody else pays for it.
    const outcome = await again.then(({ stop }) => stop()).catch((error: unknown) => error);
    expect([undefined, 'StartError']).toContain(outcome && (outcome as Error).name);
    expect(bystander.exitCode ?? bystander.signalCode).toBeNull();
    bystander.kill('SIGKILL');
  });

  it('a record of the owner that a power cut left empty does not stand in the way', async () => {
    const folder = sharedData;
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'owner.json'), '');
    const { stop } = await startEmbeddedPostgres(folder);
    await stop();
  });

  it('a process id that another program has got since does not count as the owner', async () => {
    const folder = sharedData;
    const { stop } = await startEmbeddedPostgres(folder);
    await stop();
    const file = join(folder, 'owner.json');
    writeFileSync(file, JSON.stringify({ pid: process.pid, began: 'long ago', runFolder: '' }));
    const again = await startEmbeddedPostgres(folder);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
      pid: process.pid,
      began: expect.not.stringMatching('long ago'),
    });
    await again.stop();
  });
});
