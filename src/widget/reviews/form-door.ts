/** The way to the form: its chunk is fetched on intent, and opens in place once it is there. */
import type { ComponentType } from 'preact';
import type { Caller } from '../../client/caller.ts';
import type { FormProps } from '../form/mount.ts';
import { createTask, type Task } from '../task.ts';

export interface FormDoorOptions {
  readonly call: Caller;
  readonly product: string;
  readonly root: ShadowRoot;
  readonly changed: () => void;
}

export type FormDoor = ReturnType<typeof createFormDoor>;

interface FormDoorState {
  open: boolean;
  /** Undefined until the chunk is there. */
  Form: ComponentType<FormProps> | undefined;
  /** A review was published from here. */
  sent: boolean;
  readonly loading: Task;
}

export function createFormDoor({ changed, root, ...options }: FormDoorOptions) {
  const state: FormDoorState = { open: false, Form: undefined, sent: false, loading: createTask(changed) };
  const load = () => import('../form/mount.ts');

  function become(change: Partial<FormDoorState>): void {
    Object.assign(state, change);
    changed();
  }

  return Object.assign(state, {
    /** The pointer or the focus is on the button: most likely it will be pressed. */
    expect() {
      if (!state.Form) load().catch(() => undefined); // Told when it is pressed.
    },
    show() {
      become({ open: true });
      if (state.Form) return;
      state.loading.run(load, ({ createForm }) => {
        state.Form = createForm(root, { ...options, changed });
      });
    },
    close: () => become({ open: false, sent: false }),
    done: () => become({ open: false, sent: true }),
  });
}
