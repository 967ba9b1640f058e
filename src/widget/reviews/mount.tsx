/** The second stage: all that reading needs, in one file. */
import { render } from 'preact';
import type { NetworkError } from '../../client/errors.ts';
import type { PublishedReview } from '../../contract/review.ts';
import { styleSheet } from '../style-sheet.ts';
import { BrowseModel, type BrowseOptions } from './browse-model.ts';
import { FormDoor } from './form-door.ts';
import { ReviewsApp } from './ReviewsApp.tsx';
import reviewsCss from './reviews.css?inline';

const sheet = styleSheet(reviewsCss);

export interface MountOptions extends Omit<BrowseOptions, 'changed'> {
  readonly root: ShadowRoot;
  /** The reserved space may be let go without moving anything in sight. */
  readonly onSettled: () => void;
  readonly onSubmitted: (published: PublishedReview) => void;
}

export interface MountedReviews {
  /** The device has a network again. */
  readonly onOnline: () => void;
  readonly unmount: () => void;
}

export function mount({ root, onSettled, onSubmitted, ...options }: MountOptions): MountedReviews {
  let container: Element | undefined;
  let drawing = false;
  let settled = false;
  const changed = () => {
    // The first time in a task of its own: the one that ran this file was long enough.
    if (!drawing) (container ? queueMicrotask : setTimeout)(draw);
    drawing = true;
  };
  const model = new BrowseModel({ ...options, changed });
  const door = new FormDoor({ ...options, root, changed });
  const { reading, growing } = model;
  const submitted = (published: PublishedReview) => {
    model.add(published);
    onSubmitted(published);
  };

  function draw(): void {
    drawing = false;
    // What the shop put inside the element goes on showing until there is something to take its place.
    if (!container && reading.waiting && root.host.hasChildNodes()) return;
    if (!container) {
      container = document.createElement('div');
      if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
      root.replaceChildren(container);
    }
    render(<ReviewsApp model={model} door={door} onSubmitted={submitted} />, container);
    if (reading.status === 'ready' && !settled) {
      settled = true;
      setTimeout(settle, 0, root, onSettled);
    }
  }

  return {
    onOnline() {
      if (reading.status === 'failed' && (reading.failure as Partial<NetworkError>).fault) reading.retry();
    },
    unmount() {
      reading.cancel();
      growing.cancel();
      drawing = true; // Nothing is drawn any more.
      if (container) render(null, container);
    },
  };
}

/** Letting go of reserved space must not pull up what the shopper is looking at. */
function settle({ host, lastElementChild }: ShadowRoot, onSettled: () => void): void {
  const end = lastElementChild?.getBoundingClientRect().bottom ?? 0;
  if (end >= host.getBoundingClientRect().bottom - 1 || end >= innerHeight) onSettled();
}
