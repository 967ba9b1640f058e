import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { ProblemException } from '../../../src/server/problem-exception.ts';
import { drawPhoto } from '../../../src/server/media/draw-photo.ts';
import { anEmptyPng, aPhoto, aPng, chunk } from '../../support/photos.ts';

const refused = (bytes: Uint8Array<ArrayBuffer>) =>
  drawPhoto(bytes).then(
    () => 'it was drawn',
    (error: unknown) => (error instanceof ProblemException ? error.problem : error),
  );

/** The colour in the middle of the left half, by its strongest channel. */
async function leftColour(bytes: Uint8Array): Promise<string> {
  const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (Math.floor(info.height / 2) * info.width + Math.floor(info.width / 4)) * info.channels;
  const channels = [...data.subarray(at, at + 3)];
  return ['red', 'green', 'blue'][channels.indexOf(Math.max(...channels))] ?? '';
}

test('a photo becomes two pictures: a square for rows, and the whole of it at 1600 pixels at most', async () => {
  const { thumbnail, full } = await drawPhoto(await aPhoto({ width: 4000, height: 2000 }));
  expect(thumbnail).toMatchObject({ width: 320, height: 320 });
  expect(full).toMatchObject({ width: 1600, height: 800 });
  for (const { bytes } of [thumbnail, full]) expect((await sharp(bytes).metadata()).format).toBe('webp');
});

test('a small photo is not blown up', async () => {
  const { thumbnail, full } = await drawPhoto(await aPhoto({ width: 100, height: 60 }));
  expect(thumbnail).toMatchObject({ width: 60, height: 60 });
  expect(full).toMatchObject({ width: 100, height: 60 });
});

test('where, when and with what it was taken is gone', async () => {
  const exif = {
    IFD0: { Model: 'Spyglass 9', Copyright: 'Somebody Real' },
    IFD3: { GPSLatitude: '52/1 31/1 12/1', GPSLongitude: '13/1 24/1 18/1' },
  };
  const photo = await aPhoto({ exif });
  expect(Buffer.from(photo).includes('Spyglass 9')).toBe(true);
  const { thumbnail, full } = await drawPhoto(photo);
  for (const { bytes } of [thumbnail, full]) {
    const { exif: kept, xmp, iptc, icc } = await sharp(bytes).metadata();
    expect([kept, xmp, iptc, icc]).toEqual([undefined, undefined, undefined, undefined]);
    expect(Buffer.from(bytes).includes('Spyglass 9')).toBe(false);
  }
});

test('a photo stands upright, however the camera was held', async () => {
  const upside = await drawPhoto(await aPhoto({ orientation: 3 }));
  expect(await leftColour(upside.full.bytes)).toBe('blue');
  const turned = await drawPhoto(await aPhoto({ width: 64, height: 48, orientation: 6 }));
  expect(turned.full).toMatchObject({ width: 48, height: 64 });
});

test('of an animated picture the first one is shown, and it stands still', async () => {
  const frame = (background: string) => ({
    create: { width: 8, height: 8, channels: 3 as const, background },
  });
  const animated = await sharp(
    [frame('red'), frame('lime'), frame('blue')].map((each) => each as never),
    {
      join: { animated: true },
    },
  )
    .webp({ loop: 0 })
    .toBuffer();
  const { full } = await drawPhoto(new Uint8Array(animated));
  expect((await sharp(full.bytes).metadata()).pages).toBeUndefined();
  expect(await leftColour(full.bytes)).toBe('red');
});

describe('hostile files:', () => {
  test('a file that ends too early is refused', async () => {
    for (const type of ['jpeg', 'png', 'webp', 'avif', 'gif'] as const) {
      const whole = await aPhoto({ type, width: 300, height: 300 });
      expect(await refused(whole.slice(0, whole.length * 0.6)), type).toBe('unreadable-photo');
    }
  });

  test.for(['svg', 'pdf', 'tiff', 'bmp', 'heic'])('a %s is refused by what it is', async (kind) => {
    const starts: Record<string, string> = {
      svg: '<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>',
      pdf: '%PDF-1.7\n',
      tiff: 'II*\0\b\0\0\0',
      bmp: 'BM\0\0',
      heic: '\0\0\0\x18ftypheic\0\0\0\0',
    };
    expect(await refused(new Uint8Array(Buffer.from(starts[kind] ?? '', 'latin1')))).toBe('unreadable-photo');
  });

  test('too many pixels are refused by the header alone', async () => {
    const before = process.memoryUsage().rss;
    expect(await refused(anEmptyPng(50_000, 50_000))).toBe('photo-too-large');
    expect(await refused(anEmptyPng(2_147_483_647, 1))).toMatch(/photo-too-large|unreadable-photo/);
    expect(process.memoryUsage().rss - before).toBeLessThan(50 * 1024 * 1024);
  });

  test('a PNG whose chunks unfold to a gigabyte costs nothing', async () => {
    const good = await aPhoto({ type: 'png' });
    const zeros = deflateSync(Buffer.alloc(64 * 1024 * 1024));
    const text = chunk('zTXt', Buffer.concat([Buffer.from('Comment\0\0', 'latin1'), zeros]));
    const profile = chunk('iCCP', Buffer.concat([Buffer.from('x\0\0', 'latin1'), zeros]));
    const rest = Buffer.from(good);
    const header = rest.subarray(8, 33);
    const bomb = aPng([header, profile, ...Array.from({ length: 16 }, () => text), rest.subarray(33)]);
    const before = process.memoryUsage().rss;
    const outcome = await refused(bomb);
    expect(['it was drawn', 'unreadable-photo']).toContain(outcome);
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024);
  });

  test('a picture that is also a page or an archive keeps only the picture', async () => {
    const photo = await aPhoto();
    const page = '<script>fetch("/steal")</script>PK\x03\x04';
    const both = new Uint8Array(Buffer.concat([photo, Buffer.from(page)]));
    const { thumbnail, full } = await drawPhoto(both);
    for (const { bytes } of [thumbnail, full]) {
      expect(Buffer.from(bytes).includes('script')).toBe(false);
    }
  });

  test('bytes at random never end the server', async () => {
    const whole = await aPhoto({ type: 'png' });
    for (let seed = 1; seed <= 60; seed += 1) {
      const spoilt = whole.slice();
      for (let change = 0; change < 8; change += 1) {
        spoilt[8 + ((seed * 7919 + change * 104_729) % (spoilt.length - 8))] = (seed * 31 + change) % 256;
      }
      expect(['it was drawn', 'unreadable-photo', 'photo-too-large']).toContain(await refused(spoilt));
    }
  });
});
