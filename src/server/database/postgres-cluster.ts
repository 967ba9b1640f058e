/** One folder of PostgreSQL's: made once, then run as a child process. Who may run it, and when, is not decided here. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, delimiter, join } from 'node:path';
import { StartError } from '../start-error.ts';
import type { PostgresProgram } from './postgres-program.ts';
import { closedFolder, handOver, type PostgresUser } from './postgres-user.ts';
import { commandOf, hasId } from './running-process.ts';

export const SUPERUSER = 'candor';

export interface Cluster {
  /** Everything of this database lies below it. */
  readonly folder: string;
  /** What only a running database needs: its socket, the links to its libraries. Its user may enter it. */
  readonly runFolder: string;
  readonly program: PostgresProgram;
  readonly user: PostgresUser | undefined;
  readonly password: string;
}

const filesOf = ({ folder }: Cluster) => join(folder, 'postgres');

/**
 * The files as the database's process finds them. Where its user may not walk there, as below root's own
 * folder, it is handed them opened, and needs no way to them.
 */
function pathFor({ user }: Cluster, files: string): string {
  return closedFolder(files, user) ? '/proc/self/fd/3' : files;
}

/** Makes the files when there are none, and refuses those of another major. A half-made folder is never taken for a whole one. */
export function prepareCluster(cluster: Cluster): void {
  const files = filesOf(cluster);
  const { major } = cluster.program;
  if (!existsSync(files)) return initialize(cluster);
  const made = readFileSync(join(files, 'PG_VERSION'), 'utf8').trim();
  if (made === String(major)) return;
  throw new StartError(
    `${files} was made by PostgreSQL ${made}, and this is PostgreSQL ${major}. ` +
      `Run it with PGBIN=/path/to/postgresql-${made}/bin, or move its data over with pg_upgrade.`,
  );
}

function initialize(cluster: Cluster): void {
  const { folder, runFolder, user, password, program } = cluster;
  const unfinished = join(folder, 'postgres.unfinished');
  const passwordFile = join(runFolder, 'initdb-password');
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  handOver(unfinished, user);
  writeFileSync(passwordFile, password, { mode: 0o600 });
  handOver(passwordFile, user);
  // The built-in locale is the same on every machine, so an index never drifts with the system's ICU.
  // Older programs have none; theirs is the system's plainest that knows letters beyond ASCII, as the
  // search for words needs.
  const locale =
    program.major >= 17
      ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8']
      : [`--lc-ctype=${process.platform === 'darwin' ? 'UTF-8' : 'C.UTF-8'}`];
  const opened = openSync(unfinished, 'r');
  const made = spawnSync(
    join(reachableProgram(cluster), 'bin/initdb'),
    [`--pgdata=${pathFor(cluster, unfinished)}`, `--pwfile=${passwordFile}`].concat(
      [`--username=${SUPERUSER}`, '--auth=scram-sha-256', '--encoding=UTF8', '--locale=C'],
      locale,
    ),
    { ...spawnOptions(cluster), encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe', opened] },
  );
  closeSync(opened);
  rmSync(passwordFile);
  if (made.status !== 0) {
    throw new StartError(
      `The database could not be made in ${folder}: ${lastLine(made.stderr || String(made.error))}`,
    );
  }
  renameSync(unfinished, filesOf(cluster));
}

/**
 * In a process group of its own, so that the Ctrl-C which is meant for Candor leaves it running until
 * the last request is answered.
 */
export function runCluster(
  cluster: Cluster,
  settings: Readonly<Record<string, string | number>>,
): ChildProcess {
  const files = filesOf(cluster);
  const opened = openSync(files, 'r');
  const log = openSync(logOf(cluster), 'w', 0o600);
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(
    join(reachableProgram(cluster), 'bin/postgres'),
    ['-D', pathFor(cluster, files), ...options],
    {
      ...spawnOptions(cluster),
      detached: true,
      stdio: ['ignore', log, log, opened],
    },
  );
  closeSync(log);
  closeSync(opened);
  return child;
}

/** Why the database ended; hints and details follow what was fatal. */
export function lastWords(cluster: Cluster): string {
  const log = readFileSync(logOf(cluster), 'utf8');
  return log.match(/(?<=(?:FATAL|PANIC): {1,4})\S.*/g)?.at(-1) ?? lastLine(log);
}

/** The process that PostgreSQL's own record of the files names; undefined when they are free. */
export function recordedProcess(cluster: Pick<Cluster, 'folder'>): number | undefined {
  const record = join(cluster.folder, 'postgres/postmaster.pid');
  if (!existsSync(record)) return undefined;
  const [id, files = ''] = readFileSync(record, 'utf8').split('\n');
  const pid = Number(id);
  const command = commandOf(pid);
  // After a power cut the record is still there, and the id may be another program's by now.
  const isOther = command !== '' && !command.includes(files);
  return hasId(pid) && !isOther ? pid : undefined;
}

const logOf = ({ folder }: Cluster) => join(folder, 'postgres.log');

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? '';
}

function spawnOptions(cluster: Cluster) {
  const { user, runFolder } = cluster;
  const libraries = libraryPath(cluster);
  const env = libraries && { LD_LIBRARY_PATH: libraries, DYLD_LIBRARY_PATH: libraries };
  // A locale of its own, as on macOS PostgreSQL refuses to start in one that it would have to look up.
  return { cwd: runFolder, env: { ...process.env, LC_ALL: 'C', TZ: 'UTC', ...env }, ...user };
}

/** The program's folder, or a copy beside the data when the database's user may not enter it. */
function reachableProgram({ folder, runFolder, program, user }: Cluster): string {
  if (!closedFolder(program.folder, user)) return program.folder;
  const copy = join(closedFolder(folder, user) ? runFolder : folder, `postgresql-${program.version}`);
  if (!existsSync(copy)) {
    const unfinished = `${copy}.unfinished`;
    rmSync(unfinished, { recursive: true, force: true });
    cpSync(program.folder, unfinished, { recursive: true });
    handOver(unfinished, user);
    for (const path of readdirSync(unfinished, { encoding: 'utf8', recursive: true })) {
      handOver(join(unfinished, path), user);
    }
    renameSync(unfinished, copy);
  }
  return copy;
}

/** npm packs no links, and its install scripts may be switched off; the libraries are found by these. */
function libraryPath(cluster: Cluster): string | undefined {
  if (!cluster.program.packaged) return undefined;
  const program = reachableProgram(cluster);
  const links = join(cluster.runFolder, 'lib');
  mkdirSync(links, { recursive: true });
  handOver(links, cluster.user);
  const wanted = JSON.parse(readFileSync(join(program, 'pg-symlinks.json'), 'utf8')) as {
    source: string;
    target: string;
  }[];
  for (const { source, target } of wanted) {
    const link = join(links, basename(target));
    rmSync(link, { force: true });
    symlinkSync(join(program, 'lib', basename(source)), link);
  }
  return [links, join(program, 'lib')].join(delimiter);
}
