/**
 * The way to what a reader does with reviews: choosing, searching, voting, reporting. It is fetched when
 * the pointer or the focus comes to a button of it, or at once when the address asks for it.
 */
import type { Caller } from '../../client/caller.ts';
import type { ReaderStage } from '../reader/mount.tsx';
import { Task } from '../task.ts';
import type { BrowseModel } from './browse-model.ts';

export interface ReaderOptions {
  readonly call: Caller;
  readonly root: ShadowRoot;
  readonly model: BrowseModel;
  readonly changed: () => void;
}

export interface ReaderDoor extends ReaderOptions {
  /** Undefined until the chunk is there. */
  stage?: ReaderStage;
  readonly loading: Task;
  /** One listener for all buttons, as there are three for each review. */
  readonly on: (event: Event) => void;
}

export function readerDoor(options: ReaderOptions): ReaderDoor {
  const loading = new Task(options.changed);
  const on = ({ target, type }: Partial<Event>) => {
    const button = (target as Element | undefined)?.closest<HTMLButtonElement>('[data-act]');
    if (button !== null) {
      loading.run(
        () => import('../reader/mount.tsx'),
        ({ serve }) => serve(door, button, type),
      );
    }
  };
  const door: ReaderDoor = { ...options, loading, on };
  if (options.root.host.hasAttribute('url-state') || location.hash.startsWith('#review-')) on({});
  return door;
}
