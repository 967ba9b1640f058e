/** A QR code as a file: as lines for a printer, or as points for a programme that takes no lines. */
import { encode } from 'uqr';

/** The quiet zone that scanners want around it. @see ISO/IEC 18004 */
const BORDER = 4;
/** Sharp at 8 cm and 300 dots to the inch. */
const PIXELS_MIN = 1000;

interface Drawn {
  /** Of one side, in fields. */
  readonly size: number;
  /** One square for each dark field. */
  readonly path: string;
}

/** With `Q` a quarter of it may be dirty or torn, as what is on a parcel is. */
export function drawQr(text: string, ecc: 'L' | 'Q' = 'Q'): Drawn {
  const { data, size } = encode(text, { border: BORDER, ecc });
  const squares = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  return { size, path: squares.join('') };
}

export function qrSvg(text: string): Blob {
  const { size, path } = drawQr(text);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="80mm" height="80mm" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`;
  return new Blob([svg], { type: 'image/svg+xml' });
}

export async function qrPng(text: string): Promise<Blob> {
  const { size, path } = drawQr(text);
  const scale = Math.ceil(PIXELS_MIN / size);
  const canvas = document.createElement('canvas');
  canvas.width = size * scale;
  canvas.height = size * scale;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('the browser draws no pictures');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = '#000';
  context.scale(scale, scale);
  // It is no array that is filled.
  // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type
  context.fill(new Path2D(path));
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the picture is too large'))));
  });
}

/** Letters and figures of any script; all else could mean something to a file system. */
export function fileNameOf(name: string, type: 'svg' | 'png'): string {
  const plain = name.replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-').replaceAll(/^-+|-+$/g, '');
  return `${plain.slice(0, 60) || 'qr'}.${type}`;
}
