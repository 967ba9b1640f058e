import { createReadStream } from 'node:fs';
import { ImportError, type ImportFile } from '../server/import/read-csv.ts';
import { StartError } from '../server/start-error.ts';

/** A file that cannot be read is told of by its name. */
export function openFile(path: string): ImportFile {
  return async function* read() {
    try {
      yield* createReadStream(path) as AsyncIterable<Uint8Array>;
    } catch (error) {
      if (error instanceof ImportError) throw error;
      throw new StartError(`${path} cannot be read (${(error as NodeJS.ErrnoException).code}).`);
    }
  };
}
