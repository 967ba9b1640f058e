/** Photos for tests, drawn on the spot. */
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';

interface PhotoAsk {
  readonly width?: number;
  readonly height?: number;
  readonly type?: 'jpeg' | 'png' | 'webp' | 'avif' | 'gif';
  /** Written into it, such as where it was taken. */
  readonly exif?: Record<string, Record<string, string>>;
  /** As a camera that was held upside down writes it, from 1 to 8. */
  readonly orientation?: number;
}

/** The left half red and the right one blue, so that turning it is seen. */
export async function aPhoto(ask: PhotoAsk = {}): Promise<Uint8Array<ArrayBuffer>> {
  const { width = 64, height = 48, type = 'jpeg', exif, orientation } = ask;
  const background = { r: 0, g: 0, b: 255 };
  const left = {
    width: Math.ceil(width / 2),
    height,
    channels: 3,
    background: { r: 255, g: 0, b: 0 },
  } as const;
  let picture = sharp({ create: { width, height, channels: 3, background } })
    .composite([{ input: { create: left }, left: 0, top: 0 }])
    .toFormat(type);
  if (exif) picture = picture.withExif(exif);
  if (orientation) picture = picture.withMetadata({ orientation });
  return new Uint8Array(await picture.toBuffer());
}

/** A PNG without a row of pixels, whose header says that it has so many. */
export function anEmptyPng(width: number, height: number): Uint8Array<ArrayBuffer> {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return aPng([chunk('IHDR', header), chunk('IDAT', deflateSync('')), chunk('IEND', Buffer.alloc(0))]);
}

export function aPng(chunks: readonly Buffer[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...chunks]));
}

/** @see https://www.w3.org/TR/png-3/#5Chunk-layout */
export function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
