/**
 * What a file is, found by its first bytes. Only these kinds are handed to a decoder: drawings,
 * documents and whatever else the library could read are not.
 */

const SIGNATURES: readonly (readonly [type: string, pattern: RegExp])[] = [
  ['jpeg', /^\xff\xd8\xff/],
  ['png', /^\x89PNG\r\n/],
  ['webp', /^RIFF[^]{4}WEBPVP8/],
  ['gif', /^GIF8[79]a/],
  ['heif', /^[^]{4}ftypavi[fs]/],
];

/** As the library names it; undefined for all else. */
export function photoType(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  return SIGNATURES.find(([, pattern]) => pattern.test(start))?.[0];
}
