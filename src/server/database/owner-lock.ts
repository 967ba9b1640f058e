/**
 * One server at a time owns a data folder. Its process id stands in a file there; a file whose process
 * is gone is taken over, so that nobody has to clean up after a crash.
 */
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartError } from '../start-error.ts';
import { beginningOf, isRunning } from './running-process.ts';

export interface Owner {
  readonly pid: number;
  /** When the process began, as the system counts; a process id alone is used again. */
  readonly began: string;
  /** Where its database listens; it is removed with the owner. */
  readonly runFolder: string;
}

const fileOf = (folder: string) => join(folder, 'owner.json');

/** Makes this process the owner, or says which one is. Answers how to give it up. */
export function ownFolder(folder: string, runFolder: string): () => void {
  const file = fileOf(folder);
  const own = `${file}.${process.pid}`;
  const record: Owner = { pid: process.pid, began: beginningOf(process.pid), runFolder };
  writeFileSync(own, JSON.stringify(record), { mode: 0o600 });
  try {
    while (!claim(own, file)) {
      const owner = ownerOf(folder);
      if (owner) throw new StartError(`The data folder ${folder} is in use by process ${owner.pid}.`);
    }
  } finally {
    rmSync(own, { force: true });
  }
  return () => rmSync(file, { force: true });
}

/** The process that owns the folder; undefined when none does. */
export function ownerOf(folder: string): Owner | undefined {
  const file = fileOf(folder);
  const text = ifThere(() => readFileSync(file, 'utf8'));
  if (text === undefined) return undefined;
  const owner = parse(text);
  if (owner && isAlive(owner)) return owner;
  removeStale(file, text);
  if (owner) rmSync(owner.runFolder, { recursive: true, force: true });
  return undefined;
}

/** A power cut may leave a file with nothing in it. */
function parse(text: string): Owner | undefined {
  try {
    return JSON.parse(text) as Owner;
  } catch {
    return undefined;
  }
}

/** A link is made whole or not at all, and never over a file that is there. */
function claim(own: string, file: string): boolean {
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Another process may have taken over in the meantime; then what was moved away is its file, and goes back. */
function removeStale(file: string, text: string): void {
  const moved = `${file}.stale.${process.pid}`;
  ifThere(() => {
    renameSync(file, moved);
    if (readFileSync(moved, 'utf8') !== text) claim(moved, file);
    rmSync(moved);
  });
}

/** Another process that finds the same stale file may be the one to remove it. */
function ifThere<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function isAlive({ pid, began }: Owner): boolean {
  return isRunning(pid) && beginningOf(pid) === began;
}
