/**
 * Makes a photo small enough to send, on the device: a telephone's photo of five megabytes becomes
 * some hundred kilobytes. What comes out is drawn anew, so that nothing leaves the device of where,
 * when and with what it was taken.
 */

/** Pixels of the longer side; larger than what is shown, as the shop's server scales once more. */
const LONGER_SIDE = 2000;
const QUALITY = 0.85;

export interface ShrunkPhoto {
  readonly file: Blob;
  /** Still to be drawn small, beside its fields. */
  readonly picture: ImageBitmap;
}

/** Rejects when the browser cannot read it. Which kinds it can is up to the browser: HEIC to some. */
export async function shrinkPhoto(original: Blob): Promise<ShrunkPhoto> {
  const picture = await createImageBitmap(original);
  const scale = Math.min(1, LONGER_SIDE / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('there is no canvas');
  // JPEG knows no transparency, and would show it black.
  context.fillStyle = 'white';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const file = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY));
  if (!file) throw new Error('the canvas gives nothing');
  return { file, picture };
}

/** As a square; a canvas needs nothing of a page's Content Security Policy, which an address of the file would. */
export function drawPreview(canvas: HTMLCanvasElement, picture: ImageBitmap): void {
  const side = Math.min(picture.width, picture.height);
  const [left, top] = [(picture.width - side) / 2, (picture.height - side) / 2];
  canvas.getContext('2d')?.drawImage(picture, left, top, side, side, 0, 0, canvas.width, canvas.height);
}
