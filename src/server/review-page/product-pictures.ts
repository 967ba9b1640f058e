import type { Context } from 'hono';
import type { ServerDependencies } from '../dependencies.ts';

/** Pictures of the products may be anywhere; of all else the page loads nothing. Called once the headers are set. */
export function showPictures(
  c: Context,
  { publicUrl }: ServerDependencies,
  products: readonly { readonly imageUrl: string | null }[],
): void {
  const pictures = products.flatMap(({ imageUrl }) =>
    imageUrl !== null && URL.canParse(imageUrl, publicUrl) ? [new URL(imageUrl, publicUrl)] : [],
  );
  const shown = pictures.filter(({ protocol }) => /^https?:$/.test(protocol));
  const places = new Set(shown.map(({ origin }) => origin));
  if (places.size === 0) return;
  const policy = c.res.headers.get('Content-Security-Policy') ?? '';
  c.header('Content-Security-Policy', policy.replace('img-src', ['img-src', ...places].join(' ')));
}
