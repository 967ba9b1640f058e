import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Shortcut, ShortcutsModel } from './shortcuts-model.ts';

/**
 * The keys do what a press on the page would: they go to what is shown, so that whatever is not there
 * is not done either. Beside an open case the next one opens; else the rows are gone through.
 */
export function useShortcuts(
  model: ShortcutsModel,
  pageRef: RefObject<HTMLElement | null>,
  onOpen: (reviewId: string) => void,
): void {
  const openRef = useRef(onOpen);
  useEffect(() => {
    openRef.current = onOpen;
  }, [onOpen]);
  useEffect(() => {
    const find = (selector: string) => pageRef.current?.querySelector<HTMLElement>(selector);
    const step = (by: 1 | -1) => {
      const rows = [...(pageRef.current?.querySelectorAll<HTMLElement>('.case-row') ?? [])];
      const isOpen = pageRef.current?.hasAttribute('data-open') ?? false;
      const here = rows.findIndex((row) =>
        isOpen ? row.hasAttribute('aria-current') : row === document.activeElement,
      );
      const next = rows[here === -1 ? (by === 1 ? 0 : rows.length - 1) : here + by];
      const reviewId = next?.dataset['review'];
      if (isOpen && reviewId !== undefined) openRef.current(reviewId);
      next?.focus();
    };
    const acts: Readonly<Record<Shortcut, () => void>> = {
      'j': () => step(1),
      'k': () => step(-1),
      'o': () => find('.case-row:focus')?.click(),
      'r': () => find('.composer textarea')?.focus(),
      'e': () => find('.case-end > .button')?.click(),
      '/': () => find('#queue-search')?.focus(),
      '?': model.showList,
    };
    return model.listen((shortcut) => acts[shortcut]());
  }, [model, pageRef]);
}
