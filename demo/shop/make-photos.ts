/**
 * Makes what shoppers of the demo show of what they bought: parts of the shop's own drawings, laid on a
 * table or a bed, a little askew and in the light of a room, as a telephone would see them.
 *
 * Run it with `node demo/shop/make-photos.ts` after a change of a drawing; `photo-reviews.ts` names them.
 */
import { join } from 'node:path';
import sharp from 'sharp';

interface Shot {
  readonly name: string;
  /** The drawing, by the handle of its product. */
  readonly of: string;
  /** The part of it that is seen, in units of the drawing (800 by 1000). */
  readonly part: readonly [left: number, top: number, width: number, height: number];
  /** How far the camera is askew, in degrees. */
  readonly turn: number;
  /** The light of the room, as a colour that all is seen through. */
  readonly light: string;
}

const shots: readonly Shot[] = [
  { name: 'dress-hem', of: 'marit-flared-dress', part: [150, 660, 420, 220], turn: -7, light: '#ffe9c8' },
  { name: 'dress-whole', of: 'marit-flared-dress', part: [90, 90, 640, 820], turn: 5, light: '#fff1da' },
  { name: 'dress-stripes', of: 'marit-flared-dress', part: [230, 430, 330, 330], turn: 12, light: '#e3ecff' },
  { name: 'dress-neck', of: 'marit-flared-dress', part: [230, 120, 340, 260], turn: -4, light: '#ffe2c4' },
  { name: 'dress-sleeve', of: 'marit-flared-dress', part: [140, 150, 260, 320], turn: 9, light: '#f3ecff' },
  {
    name: 'jacket-buttons',
    of: 'harbour-denim-jacket',
    part: [230, 260, 340, 260],
    turn: 8,
    light: '#ffedd2',
  },
  { name: 'sweater-whole', of: 'tilda-swing-sweater', part: [80, 170, 640, 720], turn: -3, light: '#ffe6cf' },
  { name: 'sweater-knit', of: 'tilda-swing-sweater', part: [280, 420, 260, 230], turn: 15, light: '#e9f2e4' },
];

const folder = import.meta.dirname;
const WIDTH = 1000;
/** Pixels for one unit of the drawing. */
const SCALE = 3;

for (const { name, of, part, turn, light } of shots) {
  const [left, top, width, height] = part.map((unit) => unit * SCALE) as [number, number, number, number];
  const drawing = await sharp(join(folder, `pictures/${of}.svg`), { density: 72 * SCALE })
    .resize(800 * SCALE, 1000 * SCALE)
    .flatten({ background: '#d8cdbd' })
    .png()
    .toBuffer();
  // Turned first and cut out then, so that no corner is empty.
  const turned = sharp(drawing).extract(around({ left, top, width, height })).rotate(turn);
  const { data, info } = await turned.png().toBuffer({ resolveWithObject: true });
  const seen = { width: Math.round(width * 0.92), height: Math.round(height * 0.92) };
  await sharp(data)
    .extract({
      left: Math.round((info.width - seen.width) / 2),
      top: Math.round((info.height - seen.height) / 2),
      ...seen,
    })
    .resize(WIDTH)
    .toBuffer({ resolveWithObject: true })
    .then(({ data: cut, info: size }) =>
      sharp(cut)
        .composite([
          { input: room(size.width, size.height, light), blend: 'multiply' },
          { input: grain(size.width, size.height), blend: 'soft-light' },
        ])
        .blur(0.6)
        .modulate({ saturation: 0.9 })
        .jpeg({ quality: 68, mozjpeg: true })
        .toFile(join(folder, `photos/${name}.jpg`)),
    );
}

interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The area with a margin, within the drawing. */
function around({ left, top, width, height }: Area): Area {
  const margin = Math.round(Math.min(width, height) * 0.12);
  const from = { left: Math.max(0, left - margin), top: Math.max(0, top - margin) };
  return {
    ...from,
    width: Math.min(800 * SCALE - from.left, width + 2 * margin),
    height: Math.min(1000 * SCALE - from.top, height + 2 * margin),
  };
}

/** A window to the left; the far corners lie in shade. */
function room(width: number, height: number, light: string): Buffer {
  return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <radialGradient id="g" cx=".28" cy=".2" r="1.05">
      <stop offset="0" stop-color="#fff"/><stop offset=".5" stop-color="${light}"/>
      <stop offset="1" stop-color="#6f6156"/>
    </radialGradient><rect width="100%" height="100%" fill="url(#g)"/></svg>`);
}

function grain(width: number, height: number): Buffer {
  return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <filter id="n"><feTurbulence type="fractalNoise" baseFrequency=".35" numOctaves="2" seed="7"/>
    <feColorMatrix type="saturate" values="0"/></filter>
    <rect width="100%" height="100%" filter="url(#n)" opacity=".3"/></svg>`);
}
