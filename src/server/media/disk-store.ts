import { mkdir, open, readFile, rmdir, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { MediaStore } from './media-store.ts';

export function createDiskStore(folder: string): MediaStore {
  return {
    async put(path, bytes) {
      const file = join(folder, path);
      await mkdir(dirname(file), { recursive: true });
      const handle = await open(file, 'w');
      try {
        await handle.writeFile(bytes);
        await handle.sync();
      } finally {
        await handle.close();
      }
      // The names of the file and of the folders that were made for it are kept by the folders above.
      for (let above = dirname(file); above.length >= folder.length; above = dirname(above))
        await sync(above);
    },
    async get(path) {
      return unlessMissing(async () => new Uint8Array(await readFile(join(folder, path))));
    },
    async remove(path) {
      const file = join(folder, path);
      await unlessMissing(() => unlink(file));
      await rmdir(dirname(file)).catch((error: unknown) => {
        // The other size is still there.
        if (!hasCode(error, 'ENOTEMPTY') && !hasCode(error, 'ENOENT')) throw error;
      });
    },
  };
}

async function sync(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function unlessMissing<T>(act: () => Promise<T>): Promise<T | undefined> {
  try {
    return await act();
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
