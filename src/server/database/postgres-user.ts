/**
 * PostgreSQL refuses to run as root. Where Candor does (in a container, mostly), the database runs as
 * the owner of the data folder, or as nobody, and only the database's own folders are handed over.
 */
import { existsSync, lchownSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

export interface PostgresUser {
  readonly uid: number;
  readonly gid: number;
}

/** Undefined when the database runs as whoever runs Candor. Files that are there already keep their owner. */
export function postgresUser(dataFolder: string): PostgresUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const files = join(dataFolder, 'postgres');
  const { uid, gid } = statSync(existsSync(files) ? files : dataFolder);
  return uid === 0 ? nobody() : { uid, gid };
}

function nobody(): PostgresUser {
  const [, uid = '65534', gid = '65534'] =
    /^nobody:[^:]*:(\d+):(\d+):/m.exec(readFileSync('/etc/passwd', 'utf8')) ?? [];
  return { uid: Number(uid), gid: Number(gid) };
}

/** A link itself, never what it leads to. */
export function handOver(path: string, user: PostgresUser | undefined): void {
  if (user) lchownSync(path, user.uid, user.gid);
}

/** The outermost of a path's folders that the user may not enter; undefined when all are open to it. */
export function closedFolder(path: string, user: PostgresUser | undefined): string | undefined {
  if (!user) return undefined;
  const folder = resolve(path);
  const parent = dirname(folder);
  const above = parent === folder ? undefined : closedFolder(parent, user);
  if (above) return above;
  const { mode, uid, gid } = statSync(folder);
  const enter = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
  return mode & enter ? undefined : folder;
}
