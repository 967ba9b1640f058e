/** The first line of a back-up: what it is, and what must be there for it to be put back. */
import * as z from 'zod/mini';
import { ImportError } from '../import/read-csv.ts';

/** Grows when a reader of before could no longer read it. */
export const BACKUP_FORMAT = 1;
export const BACKUP_TYPE = 'candor-backup';

const Header = z.object({
  version: z.string(),
  taken: z.string(),
  /** Those that had run: the tables are made by them before the rows come. */
  migrations: z.array(z.string()),
  secret: z.object({ mark: z.string(), sealed: z.nullable(z.string()) }),
});

export type BackupHeader = z.infer<typeof Header>;

export function headerLine(header: BackupHeader): string {
  return `${JSON.stringify({ '@type': BACKUP_TYPE, 'format': BACKUP_FORMAT, ...header })}\n`;
}

export function isBackup(line: Readonly<Record<string, unknown>>): boolean {
  return line['@type'] === BACKUP_TYPE;
}

export function readHeader(line: Readonly<Record<string, unknown>>): BackupHeader {
  if (!isBackup(line)) throw new ImportError('The file is no back-up of an installation.');
  if (line['format'] !== BACKUP_FORMAT) {
    throw new ImportError(
      `The back-up has the format ${String(line['format'])}; this Candor reads ${BACKUP_FORMAT}.`,
    );
  }
  const header = Header.safeParse(line);
  if (!header.success) throw new ImportError('The first line of the back-up cannot be read.');
  return header.data;
}
