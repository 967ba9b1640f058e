/** The secret that an operator has not set is made once, and kept where only the server's user reads it. */
import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const FILE = 'secret';

export async function serverSecret(settings: {
  readonly SECRET?: string | undefined;
  readonly DATA_DIR: string;
}): Promise<string> {
  if (settings.SECRET) return settings.SECRET;
  const path = join(settings.DATA_DIR, FILE);
  await mkdir(settings.DATA_DIR, { recursive: true });
  try {
    // Fails when there is one, so that of two servers that start at once both use the same.
    await writeFile(path, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  return (await readFile(path, 'utf8')).trim();
}
