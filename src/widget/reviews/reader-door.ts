/**
 * The way to what a reader does with reviews: choosing, searching, voting, reporting, looking at photos. It
 * is fetched when one of its buttons is pressed, or at once when the address asks for it.
 */
import type { Caller } from '../../client/caller.ts';
import type { ReaderStage } from '../reader/mount.tsx';
import { Task } from '../task.ts';
import type { BrowseModel } from './browse-model.ts';

export interface ReaderOptions {
  readonly call: Caller;
  readonly product: string;
  readonly root: ShadowRoot;
  readonly model: BrowseModel;
  readonly changed: () => void;
}

export interface ReaderDoor extends ReaderOptions {
  /** Undefined until the chunk is there. */
  stage?: ReaderStage;
  readonly loading: Task;
  /** Hears of every press within the widget, as there are three buttons for each review. */
  readonly on: (event: Pick<Event, 'target'>) => void;
}

export function readerDoor(options: ReaderOptions): ReaderDoor {
  const loading = new Task(options.changed);
  const on: ReaderDoor['on'] = ({ target }) => {
    const button = (target as Element | null)?.closest<HTMLButtonElement>('[data-act]');
    if (button !== null) {
      loading.run(
        () => import('../reader/mount.tsx'),
        ({ serve }) => serve(door, button),
      );
    }
  };
  const door: ReaderDoor = { ...options, loading, on };
  if (options.root.host.hasAttribute('url-state') || location.hash.startsWith('#review-'))
    on({ target: null });
  return door;
}
