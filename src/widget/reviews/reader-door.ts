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
  #waiting: ((stage: ReaderStage) => void)[] = [];

  constructor(options: ReaderOptions) {
    this.#options = options;
    this.loading = new Task(options.changed);
  }

  /** At once when it is there, or as soon as it is. */
  use(act: (stage: ReaderStage) => void): void {
    if (this.stage) {
      act(this.stage);
      return;
    }
    this.#waiting.push(act);
    this.loading.run(load, ({ createStage }) => {
      const stage = (this.stage = createStage(this.#options));
      for (const each of this.#waiting) each(stage);
    });
  }

  /** One listener for all buttons, as there are three for each review. */
  readonly on = ({ target, type }: Event): void => {
    const button = (target as Element).closest<HTMLButtonElement>('[data-act]');
    if (!button) return;
    if (type === 'click') this.use((stage) => stage.act(button));
    else load().catch(() => undefined); // Told when it is pressed.
  };

  /** What the address asks for, and what this device has voted for. */
  begin({ host }: ShadowRoot): void {
    if (host.hasAttribute('url-state') || location.hash.startsWith('#review-') || hasVoted()) {
      this.use((stage) => stage.begin());
    }
  }
}

/** Storage may be forbidden; then nothing was ever kept there. */
function hasVoted(): boolean {
  try {
    return 'candor-visitor' in localStorage;
  } catch {
    return false;
  }
}
