/**
 * Draws a photo anew in two sizes. What comes out holds pixels and nothing else: no place, no time,
 * no camera, no second file hidden behind the first. Nothing touches the disk.
 */
import { createHash } from 'node:crypto';
import sharp, { type Sharp } from 'sharp';
import { MEDIA_LIMITS } from '../../contract/media-limits.ts';
import { ProblemException } from '../problem-exception.ts';
import { photoType } from './photo-type.ts';

const FULL_SIDE = 1600;
/** Squares are shown at about 96 pixels, on screens with up to three for one. */
const THUMBNAIL_SIDE = 320;
/** Against a file whose decoding does not end. */
const TIMEOUT_SECONDS = 20;
/** At the same likeness (PSNR), JPEG was 14 to 28 % larger. */
const QUALITY = { full: 80, thumbnail: 75 } as const;

// One thread for each photo, as several are drawn at once; and no file twice, so nothing to keep.
sharp.concurrency(1);
sharp.cache(false);
// Whatever the first bytes pretend, no other decoder can be reached.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['Jpeg', 'Png', 'Webp', 'Nsgif', 'Heif'].map((kind) => `VipsForeignLoad${kind}Buffer`),
});

export interface DrawnFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** SHA-256, as base64url. */
  readonly hash: string;
  readonly width: number;
  readonly height: number;
}

export interface DrawnPhoto {
  readonly thumbnail: DrawnFile;
  readonly full: DrawnFile;
}

export async function drawPhoto(bytes: Uint8Array<ArrayBuffer>): Promise<DrawnPhoto> {
  await checkHeader(bytes);
  try {
    const { data, info } = await open(bytes)
      .autoOrient()
      .resize({ width: FULL_SIDE, height: FULL_SIDE, fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb')
      .timeout({ seconds: TIMEOUT_SECONDS })
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true });
    const drawn = () =>
      sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } });
    const side = Math.min(THUMBNAIL_SIDE, info.width, info.height);
    return {
      full: await encode(drawn(), QUALITY.full),
      thumbnail: await encode(drawn().resize(side, side, { position: 'attention' }), QUALITY.thumbnail),
    };
  } catch (cause) {
    throw unreadable(cause);
  }
}

/** Before anything is decoded. A dimension is believed only to refuse by it; the decoder has the same limit. */
async function checkHeader(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const type = photoType(bytes);
  if (!type) throw new ProblemException('unreadable-photo');
  const header = await open(bytes, false)
    .metadata()
    .catch((cause: unknown) => {
      throw unreadable(cause);
    });
  if (header.format !== type) throw new ProblemException('unreadable-photo');
  if (header.width * header.height > MEDIA_LIMITS.pixels) throw new ProblemException('photo-too-large');
}

/** The first picture of an animated one. A file that ends too early, or lies, is refused and not guessed at. */
function open(bytes: Uint8Array<ArrayBuffer>, limitInputPixels: number | false = MEDIA_LIMITS.pixels) {
  return sharp(bytes, { limitInputPixels, failOn: 'error', pages: 1, animated: false });
}

async function encode(picture: Sharp, quality: number): Promise<DrawnFile> {
  const { data, info } = await picture.webp({ quality, effort: 4 }).toBuffer({ resolveWithObject: true });
  const hash = createHash('sha256').update(data).digest('base64url');
  return { bytes: new Uint8Array(data), hash, width: info.width, height: info.height };
}

/** The words of a decoder may repeat what is in the file, so they stay here. */
function unreadable(cause: unknown): ProblemException {
  const problem = new ProblemException('unreadable-photo');
  problem.cause = cause;
  return problem;
}
