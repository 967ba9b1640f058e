import { encode } from 'uqr';

/** Drawn as one path, so that it scales and needs no image. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  // The quiet zone that scanners want around it. @see ISO/IEC 18004
  const { data, size } = encode(text, { border: 4 });
  const path = data
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
  return (
    <svg class="qr-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <path d={path} />
    </svg>
  );
}
