/** The way from the form to its photos: their stage is fetched with the first of them. */
import type { PhotosStage } from '../photos/mount.tsx';
import { Task } from '../task.ts';

const load = () => import('../photos/mount.tsx');

export class PhotosDoor {
  /** Undefined until somebody chose a photo. */
  stage: PhotosStage | undefined;
  readonly loading: Task;
  readonly #root: ShadowRoot;
  readonly #changed: () => void;

  constructor(root: ShadowRoot, changed: () => void) {
    this.#root = root;
    this.#changed = changed;
    this.loading = new Task(changed);
  }

  /** Chosen, dropped or pasted. Answers whether there was a file among it. */
  take(files: FileList | undefined): boolean {
    const all = [...(files ?? [])];
    if (all.length > 0) {
      this.loading.run(load, ({ createPhotos }) => {
        this.stage ??= createPhotos(this.#root, this.#changed);
        this.stage.model.add(all);
      });
    }
    return all.length > 0;
  }

  /** Files may be dropped and pasted anywhere in the form. */
  readonly listen = (form: HTMLElement | null): void => {
    form?.addEventListener('paste', (event) => {
      if (this.take(event.clipboardData?.files)) event.preventDefault();
    });
    form?.addEventListener('drop', (event) => {
      if (this.take(event.dataTransfer?.files)) event.preventDefault();
    });
    form?.addEventListener('dragover', (event) => {
      // Else the browser would leave the page to show the file.
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    });
  };

  /** The next review begins without. */
  clear(): void {
    this.stage = undefined;
  }
}
