/** The second stage: all that reading needs, in one file. */
import { render } from 'preact';
import type { NetworkError } from '../../client/network-error.ts';
import tokensCss from '../../ui/reading-tokens.css?inline';
import photosCss from '../../ui/photos.css?inline';
import threadCss from '../../ui/thread.css?inline';
import { adopt, styleSheet } from '../style-sheet.ts';
import { BrowseModel, type BrowseOptions } from './browse-model.ts';
import { FormDoor, type FormDoorOptions } from './form-door.ts';
import { readerDoor } from './reader-door.ts';
import { ReviewsApp } from './ReviewsApp.tsx';
import reviewsCss from './reviews.css?inline';
import { showEarlierVotes } from './earlier-votes.ts';

const sheet = styleSheet(tokensCss + reviewsCss + photosCss + threadCss);

export interface MountOptions extends Omit<BrowseOptions & FormDoorOptions, 'changed' | 'model'> {
  /** The reserved space may be let go without moving anything in sight. */
  readonly onSettled: () => void;
}

export interface MountedReviews {
  /** The device has a network again. */
  readonly onOnline: () => void;
  readonly unmount: () => void;
}

export function mount({ root, onSettled, ...options }: MountOptions): MountedReviews {
  let container: Element | undefined;
  let drawing = false;
  let settled = false;
  let gone = false;
  const changed = () => {
    // The first time in a task of its own: the one that ran this file was long enough.
    if (!drawing) (container ? queueMicrotask : setTimeout)(draw);
    drawing = true;
  };
  const model = new BrowseModel({ ...options, ...asChosen(root), changed });
  const around = { ...options, root, model, changed };
  const door = new FormDoor(around);
  if (options.invitation) door.toggle('form');
  const reader = readerDoor(around);
  const { reading } = model;
  const parts = { model, door, reader };

  function draw(): void {
    drawing = false;
    // What the shop put inside the element goes on showing until there is something to take its place.
    if (gone || (!container && reading.waiting && holdsSomething(root.querySelector('div') ?? root.host)))
      return;
    container ??= containerIn(root, reader.on);
    render(<ReviewsApp {...parts} />, container);
    showEarlierVotes(root);
    reader.stage?.drawn();
    if (!settled && (reading.status === 'failed' || (reading.status === 'ready' && model.isWhole))) {
      settled = true;
      setTimeout(settle, 0, root, onSettled);
    }
  }

  return {
    onOnline() {
      if (reading.status === 'failed' && (reading.failure as Partial<NetworkError>).fault) reading.retry();
    },
    unmount() {
      gone = true;
      reader.stage?.leave();
      for (const task of [reading, model.growing, door.loading, reader.loading]) task.cancel();
      if (container) render(null, container);
    },
  };
}

/** An address that carries a choice is answered by it alone: the reader's stage asks anew. */
function asChosen({ host }: ShadowRoot) {
  return (
    host.hasAttribute('url-state') &&
    location.search.includes('reviews-') && { firstPage: new Promise(Object) }
  );
}

/** Where a server has drawn the reviews, they are drawn upon: what is there already stays. */
function containerIn(root: ShadowRoot, onClick: (event: MouseEvent) => void) {
  const drawn = root.querySelector('div');
  const container = drawn ?? document.createElement('div');
  adopt(root, sheet);
  if (!drawn) root.replaceChildren(container);
  container.addEventListener('click', onClick);
  return container;
}

/** A line break between the tags of the snippet is nothing. */
function holdsSomething({ childElementCount, textContent }: Element): boolean {
  return childElementCount > 0 || Boolean(textContent?.trim());
}

/** Letting go of reserved space must not pull up what the shopper is looking at; if it would, it waits. */
function settle(root: ShadowRoot, onSettled: () => void): void {
  const { host, lastElementChild } = root;
  const end = lastElementChild?.getBoundingClientRect().bottom ?? 0;
  if (end >= host.getBoundingClientRect().bottom - 1 || end >= innerHeight) onSettled();
  else addEventListener('scroll', () => settle(root, onSettled), { once: true, passive: true });
}
