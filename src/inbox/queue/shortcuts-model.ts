/**
 * Shortcuts of a single key. Somebody who dictates presses keys without meaning to, so they can be
 * turned off; that is remembered on this device.
 *
 * @see https://www.w3.org/TR/WCAG22/#character-key-shortcuts
 */
import { signal } from '@preact/signals';

const KEPT = 'candor-shortcuts';

export const SHORTCUTS = {
  'j': 'Next case',
  'k': 'Previous case',
  'o': 'Open the case',
  'r': 'Write the reply',
  'e': 'Close the case',
  '/': 'Search',
  '?': 'This list',
} as const;

export type Shortcut = keyof typeof SHORTCUTS;

export class ShortcutsModel {
  readonly isOn = signal(localStorage.getItem(KEPT) !== 'off');
  readonly isListShown = signal(false);

  readonly showList = (): void => {
    this.isListShown.value = true;
  };

  readonly hideList = (): void => {
    this.isListShown.value = false;
  };

  turn(isOn: boolean): void {
    this.isOn.value = isOn;
    if (isOn) localStorage.removeItem(KEPT);
    else localStorage.setItem(KEPT, 'off');
  }

  /** Answers how to stop. Nothing is heard while somebody types or a dialog is open. */
  listen(act: (shortcut: Shortcut) => void): () => void {
    const press = (event: KeyboardEvent) => {
      const { key, target } = event;
      if (!this.isOn.value || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (event.defaultPrevented || isTakingKeys(target) || !Object.hasOwn(SHORTCUTS, key)) return;
      event.preventDefault();
      act(key as Shortcut);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }
}

/** A field or a list of choices takes the key for itself. */
function isTakingKeys(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input:not([type="checkbox"]), textarea, select, [contenteditable], dialog') !== null
  );
}
