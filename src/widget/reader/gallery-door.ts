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

  open(photo: HTMLButtonElement): void {
    this.loading.run(
      () => import('../gallery/mount.tsx'),
      ({ openGallery }) => openGallery(this.#options, photo),
    );
  }
}
