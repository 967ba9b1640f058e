/**
 * The way to what a reader does with reviews: choosing, searching, voting, reporting. It is fetched when
 * the pointer or the focus comes to a button of it, or at once when the address asks for it.
 */
import type { ReaderOptions, ReaderStage } from '../reader/mount.tsx';
import { Task } from '../task.ts';

const load = () => import('../reader/mount.tsx');

export class ReaderDoor {
  /** Undefined until the chunk is there. */
  stage: ReaderStage | undefined;
  readonly loading: Task;
  readonly #options: ReaderOptions;

  constructor(options: ReaderOptions) {
    this.#options = options;
    this.loading = new Task(options.changed);
    const { host } = options.root;
    if (host.hasAttribute('url-state') || location.hash.startsWith('#review-')) this.#use();
  }

  /** One listener for all buttons, as there are three for each review. */
  readonly on = ({ target, type }: Event): void => {
    const button = (target as Element).closest<HTMLButtonElement>('[data-act]');
    if (!button) return;
    if (type === 'click') this.#use(button);
    else load().catch(() => undefined); // Told when it is pressed.
  };

  #use(button?: HTMLButtonElement): void {
    this.loading.run(load, ({ createStage }) => {
      this.stage ??= createStage(this.#options);
      this.stage.act(button);
    });
  }
}
