/** What the system says of a process that this one did not start, or of which only the id is left. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** One that has ended, and whose parent has not noticed yet, does not count. */
export function isRunning(pid: number): boolean {
  return hasId(pid) && statusOf(pid)[0] !== 'Z';
}

/** Also while one has ended and its parent has not noticed yet. */
export function hasId(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** When it began, as the system counts; empty where there is no /proc. */
export function beginningOf(pid: number): string {
  return statusOf(pid)[19] ?? '';
}

/** Its command line; empty when it has ended. */
export function commandOf(pid: number): string {
  if (process.platform === 'linux') return readProc(pid, 'cmdline');
  return spawnSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '';
}

/** The fields from the third on: the name before them may hold anything. @see proc_pid_stat(5) */
function statusOf(pid: number): string[] {
  const status = readProc(pid, 'stat');
  return status.slice(status.lastIndexOf(')') + 2).split(' ');
}

function readProc(pid: number, name: string): string {
  const file = `/proc/${pid}/${name}`;
  if (!existsSync(file)) return '';
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // It ended just now.
    return '';
  }
}
