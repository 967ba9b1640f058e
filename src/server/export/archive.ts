/** How the archive of a shop is laid out, and that of all of them; docs/export.md tells it to whoever reads one. */

/** Grows when a reader of before could no longer read it. */
export const ARCHIVE_FORMAT = 1;

/** Comes first, and holds one line: what this is. */
export const HEADER_FILE = 'candor.json';

export interface PhotoName {
  /** Where the archive holds more than one. */
  readonly shopId?: string;
  readonly id: string;
  readonly hash: string;
}

export function photoFile({ shopId, id, hash }: PhotoName): string {
  return ['photos', ...(shopId === undefined ? [] : [shopId]), id, `${hash}.webp`].join('/');
}

/** Undefined when the file is no photo. */
export function photoNamed(name: string): PhotoName | undefined {
  const [, shopId, id, hash] =
    /^photos\/(?:([a-z\d-]+)\/)?([\da-f-]{36})\/([\w-]{43})\.webp$/.exec(name) ?? [];
  if (id === undefined || hash === undefined) return undefined;
  return { ...(shopId !== undefined && { shopId }), id, hash };
}

export function linesFile(of: 'shop' | 'rows', number: number): string {
  return `${of}-${String(number).padStart(6, '0')}.jsonl`;
}

export function isLinesFile(name: string): boolean {
  return /^(shop|rows)-\d+\.jsonl$/.test(name);
}
