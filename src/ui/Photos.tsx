import type { Photo } from '../contract/media.ts';

interface PhotosProps {
  readonly media: readonly Photo[];
  /** What they are photos of, where no review around them says it. */
  readonly label?: string;
}

/** A row of equal squares that keep their places. Whoever draws it hears of a press by the `value` of its button. */
export function Photos({ media, label = 'Photos' }: PhotosProps) {
  return (
    <ul class="photos" part="photos" aria-label={label}>
      {media.map(({ id, alt, thumbnail: { url, width, height } }) => (
        <li key={id}>
          <button type="button" class="link photo" part="photo" data-act="photo" value={id}>
            {/* In this order: with the address first it would load at once, wherever it stands. */}
            <img loading="lazy" width={width} height={height} src={url} alt={alt || 'Photo'} />
          </button>
        </li>
      ))}
    </ul>
  );
}
