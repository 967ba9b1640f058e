/** The secret that an operator has not set is made once, and kept where only the server's user reads it. */
import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const FILE = 'secret';

export interface SecretSettings {
  readonly SECRET?: string | undefined;
  readonly DATA_DIR: string;
}

export async function serverSecret(settings: SecretSettings): Promise<string> {
  await keepSecret(settings, randomBytes(32).toString('base64url'));
  // There is one now.
  return (await findSecret(settings)) ?? '';
}

/** Undefined when none was set or made yet. */
export async function findSecret({ SECRET, DATA_DIR }: SecretSettings): Promise<string | undefined> {
  if (SECRET) return SECRET;
  try {
    return (await readFile(join(DATA_DIR, FILE), 'utf8')).trim();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    return undefined;
  }
}

/** One that is there stays: of two servers that start at once both use the same. */
export async function keepSecret({ SECRET, DATA_DIR }: SecretSettings, secret: string): Promise<void> {
  if (SECRET) return;
  await mkdir(DATA_DIR, { recursive: true });
  try {
    await writeFile(join(DATA_DIR, FILE), secret, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}
