/** The way to the third stage: the form and the ways to reach the shop are fetched on intent, and open in place. */
import type { Caller } from '../../client/caller.ts';
import type { FormStage } from '../form/mount.tsx';
import type { BrowseModel } from './browse-model.ts';
import { Task } from '../task.ts';

export interface FormDoorOptions {
  readonly call: Caller;
  readonly product: string;
  readonly root: ShadowRoot;
  readonly model: BrowseModel;
  /** Of the link that has led here, with the stars that it names. */
  readonly invitation: string | undefined;
  readonly changed: () => void;
}

/** What stands behind the door. */
export type Room = 'form' | 'channels';

/** What is drawn of it. */
export type Door = Pick<FormDoor, 'open' | 'stage' | 'left' | 'loading' | 'expect' | 'toggle'>;

const load = () => import('../form/mount.tsx');

export class FormDoor {
  /** What is open, or will be as soon as the stage is there. */
  open: Room | undefined;
  /** Undefined until the chunk is there. */
  stage: FormStage | undefined;
  /** The shopper came back from the form, to where its button stands. */
  left = false;
  readonly loading: Task;
  readonly #options: FormDoorOptions;

  constructor(options: FormDoorOptions) {
    this.#options = options;
    this.loading = new Task(options.changed);
  }

  /** The pointer or the focus is on a button: most likely it will be pressed. */
  expect(): void {
    if (!this.stage) load().catch(() => undefined); // Told when it is pressed.
  }

  /** What is open already closes. */
  toggle(room: Room): void {
    this.left = this.open === 'form';
    this.open = this.open === room ? undefined : room;
    this.#options.changed();
    if (this.stage || !this.open) return;
    this.loading.run(load, ({ createStage }) => {
      this.stage = createStage(this.#options);
    });
  }
}
