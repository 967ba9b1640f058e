import type { MediaStore } from '../../src/server/media/media-store.ts';

/** Photos of a server whose test is about something else. */
export function memoryMedia(): MediaStore & { readonly files: ReadonlyMap<string, Uint8Array<ArrayBuffer>> } {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  return {
    files,
    put: async (path, bytes) => void files.set(path, bytes),
    get: async (path) => files.get(path),
    remove: async (path) => void files.delete(path),
  };
}
