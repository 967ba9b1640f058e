/** How large a photo is, read from its header: a shop in memory decodes nothing. */

import { photoKind, type PhotoKind } from '../contract/photo-kinds.ts';

export interface PhotoSize {
  readonly width: number;
  readonly height: number;
}

/** All that is looked at; of a JPEG the frame may begin later. */
const HEADER_BYTES = 4096;

/** In the text each character is one byte. */
type Measure = (view: DataView, text: string) => PhotoSize | undefined;

const MEASURES: Readonly<Record<PhotoKind, Measure>> = {
  png: (view) => ({ width: view.getUint32(16), height: view.getUint32(20) }),
  gif: (view) => ({ width: view.getUint16(6, true), height: view.getUint16(8, true) }),
  jpeg: measureJpeg,
  webp: measureWebp,
  heif: measureAvif,
};

/** Undefined when it is no photo that is taken. */
export function photoSize(bytes: Uint8Array<ArrayBuffer>): PhotoSize | undefined {
  const kind = photoKind(bytes);
  if (!kind) return undefined;
  const text = String.fromCharCode(...bytes.subarray(0, HEADER_BYTES));
  try {
    return MEASURES[kind](new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), text);
  } catch (error) {
    if (error instanceof RangeError) return undefined; // It ends within its header.
    throw error;
  }
}

/** Segment by segment to the one that begins a frame. */
function measureJpeg(view: DataView): PhotoSize {
  for (let at = 2; ; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint8(at + 1);
    const beginsFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (beginsFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
  }
}

function measureWebp(view: DataView, text: string): PhotoSize {
  const low = (at: number, bits: number) => (view.getUint32(at, true) & (2 ** bits - 1)) + 1;
  switch (text[15]) {
    case 'X':
      return { width: low(24, 24), height: low(27, 24) };
    case 'L':
      return { width: low(21, 14), height: ((view.getUint32(21, true) >>> 14) & 0x3fff) + 1 };
    default:
      return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  }
}

function measureAvif(view: DataView, text: string): PhotoSize | undefined {
  const at = text.indexOf('ispe');
  return at < 0 ? undefined : { width: view.getUint32(at + 8), height: view.getUint32(at + 12) };
}
