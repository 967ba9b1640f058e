/** The way to the form: its chunk is fetched on intent, and opens in place once it is there. */
import type { ComponentType } from 'preact';
import type { Caller } from '../../client/caller.ts';
import type { FormProps } from '../form/mount.ts';
import { Task } from '../task.ts';

export interface FormDoorOptions {
  readonly call: Caller;
  readonly product: string;
  readonly root: ShadowRoot;
  readonly changed: () => void;
}

const load = () => import('../form/mount.ts');

export class FormDoor {
  open = false;
  /** Undefined until the chunk is there. */
  Form: ComponentType<FormProps> | undefined;
  /** A review was published from here. */
  sent = false;
  readonly loading: Task;
  readonly #options: FormDoorOptions;

  constructor(options: FormDoorOptions) {
    this.#options = options;
    this.loading = new Task(options.changed);
  }

  /** The pointer or the focus is on the button: most likely it will be pressed. */
  expect(): void {
    if (!this.Form) load().catch(() => undefined); // Told when it is pressed.
  }

  show(): void {
    this.#become(true, false);
    if (this.Form) return;
    this.loading.run(load, ({ createForm }) => {
      this.Form = createForm(this.#options);
    });
  }

  /** `sent` tells whether a review was published, or the shopper only closed the form. */
  close(sent: boolean): void {
    this.#become(false, sent);
  }

  #become(open: boolean, sent: boolean): void {
    this.open = open;
    this.sent = sent;
    this.#options.changed();
  }
}
