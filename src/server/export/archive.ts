/** How the archive of a shop is laid out; docs/export.md tells it to whoever reads one. */

/** Grows when a reader of before could no longer read it. */
export const ARCHIVE_FORMAT = 1;

/** Comes first, and holds one line: what this is. */
export const HEADER_FILE = 'candor.json';

export interface PhotoName {
  readonly id: string;
  readonly hash: string;
}

export function photoFile({ id, hash }: PhotoName): string {
  return `photos/${id}/${hash}.webp`;
}

/** Undefined when the file is no photo. */
export function photoNamed(name: string): PhotoName | undefined {
  const [, id, hash] = /^photos\/([\da-f-]{36})\/([\w-]{43})\.webp$/.exec(name) ?? [];
  return id !== undefined && hash !== undefined ? { id, hash } : undefined;
}

export function linesFile(number: number): string {
  return `shop-${String(number).padStart(6, '0')}.jsonl`;
}

export function isLinesFile(name: string): boolean {
  return /^shop-\d+\.jsonl$/.test(name);
}
