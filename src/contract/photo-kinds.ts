/**
 * What a file is, found by its first bytes and never by its name. Only these kinds are taken: drawings,
 * documents and whatever else a library could read are not.
 */

const SIGNATURES = [
  ['jpeg', /^\xff\xd8\xff/],
  ['png', /^\x89PNG\r\n/],
  ['webp', /^RIFF[^]{4}WEBPVP8/],
  ['gif', /^GIF8[79]a/],
  ['heif', /^[^]{4}ftypavi[fs]/],
] as const;

export type PhotoKind = (typeof SIGNATURES)[number][0];

/** Undefined for all else. */
export function photoKind(bytes: Uint8Array): PhotoKind | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  return SIGNATURES.find(([, pattern]) => pattern.test(start))?.[0];
}
