import type { GalleryModel } from './gallery-model.ts';

/** All of them side by side. */
export function AllPhotos({ model }: { readonly model: GalleryModel }) {
  const { photos, reading } = model;
  return (
    <div class="gallery-all">
      <ul class="photos" aria-label="All photos" tabIndex={-1} ref={focus}>
        {photos.map(({ photo: { id, alt, thumbnail } }, at) => (
          <li key={id}>
            <button type="button" class="link photo" part="photo" onClick={() => model.show(at)}>
              <img
                loading="lazy"
                width={thumbnail.width}
                height={thumbnail.height}
                src={thumbnail.url}
                alt={alt || 'Photo'}
              />
            </button>
          </li>
        ))}
      </ul>
      {reading.waiting && <p>Loading…</p>}
      {model.hasMore && !reading.waiting && (
        <button type="button" class="button" part="button" onClick={() => model.showMore()}>
          More photos
        </button>
      )}
    </div>
  );
}

/** The button that led here is gone. */
function focus(list: HTMLElement | null): void {
  list?.focus();
}
