/** The way to photos in full: their stage is fetched once somebody presses one. */
import type { GalleryMountOptions } from '../gallery/mount.tsx';
import { Task } from '../task.ts';

export class GalleryDoor {
  readonly loading: Task;
  readonly #options: GalleryMountOptions;

  constructor({ changed, ...options }: GalleryMountOptions & { readonly changed: () => void }) {
    this.#options = options;
    this.loading = new Task(changed);
  }

  /** Hears of every press within the widget; those of photos are the ones it is about. */
  readonly onClick = ({ target }: Event): void => {
    const photo = (target as Element).closest<HTMLButtonElement>('.photo');
    if (!photo) return;
    this.loading.run(
      () => import('../gallery/mount.tsx'),
      ({ openGallery }) => openGallery(this.#options, photo),
    );
  };
}
