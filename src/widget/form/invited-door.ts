/** The way from the form to the invitation whose link has led to it; its stage comes only where there is one. */
import type { Caller } from '../../client/caller.ts';
import type { InvitedStage } from '../invited/mount.tsx';
import { Task } from '../task.ts';

export interface InvitedOptions {
  readonly call: Caller;
  readonly product: string;
  readonly changed: () => void;
}

export class InvitedDoor {
  /** Empty when there is none. */
  readonly token: string;
  /** Undefined until it is known what is asked. */
  stage: InvitedStage | undefined;
  readonly opening: Task;
  readonly #options: InvitedOptions;

  constructor(options: InvitedOptions, token: string) {
    this.#options = options;
    this.token = token;
    this.opening = new Task(options.changed);
  }

  open(apply: (stage: InvitedStage) => void): void {
    if (!this.token) return;
    this.opening.run(
      async (signal) => {
        const { createInvited } = await import('../invited/mount.tsx');
        const stage = createInvited(this.#options, this.token);
        await stage.model.ask(signal);
        return stage;
      },
      (stage) => {
        this.stage = stage;
        apply(stage);
      },
    );
  }
}
