import type { Photo } from '../../contract/media.ts';

/** What the customer shows of it; each opens whole in a tab of its own. */
export function CasePhotos({ media }: { readonly media: readonly Photo[] }) {
  if (media.length === 0) return null;
  return (
    <ul class="photos" aria-label="Photos">
      {media.map(({ id, alt, thumbnail, full }, index) => (
        <li key={id}>
          <a href={full.url} target="_blank" rel="noopener noreferrer">
            <img
              loading="lazy"
              width={thumbnail.width}
              height={thumbnail.height}
              src={thumbnail.url}
              alt={alt || `Photo ${index + 1} of ${media.length}`}
            />
            <span class="visually-hidden"> (opens in a new tab)</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
