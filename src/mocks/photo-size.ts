/** How large a photo is, read from its header: a shop in memory decodes nothing. */

export interface PhotoSize {
  readonly width: number;
  readonly height: number;
}

/** All that is looked at; of a JPEG the frame may begin later. */
const HEADER_BYTES = 4096;

type Measure = (view: DataView, text: string) => PhotoSize | undefined;

/** By the first bytes of a file, each character one byte. */
const kinds: readonly (readonly [start: RegExp, measure: Measure])[] = [
  [/^\x89PNG\r\n/, (view) => ({ width: view.getUint32(16), height: view.getUint32(20) })],
  [/^GIF8[79]a/, (view) => ({ width: view.getUint16(6, true), height: view.getUint16(8, true) })],
  [/^\xff\xd8\xff/, measureJpeg],
  [/^RIFF[^]{4}WEBPVP8/, measureWebp],
  [/^[^]{4}ftypavi[fs]/, measureAvif],
];

/** Undefined when it is no photo that is taken. */
export function photoSize(bytes: Uint8Array<ArrayBuffer>): PhotoSize | undefined {
  const text = String.fromCharCode(...bytes.subarray(0, HEADER_BYTES));
  const measure = kinds.find(([start]) => start.test(text))?.[1];
  try {
    return measure?.(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), text);
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
