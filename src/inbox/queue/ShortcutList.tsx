import { useEffect, useRef } from 'preact/hooks';
import { useMay } from '../rights.ts';
import { SHORTCUTS, type ShortcutsModel } from './shortcuts-model.ts';

/** To write and to close is not for everybody. */
const offered = (mayAnswer: boolean) =>
  Object.entries(SHORTCUTS).filter(([key]) => mayAnswer || (key !== 'r' && key !== 'e'));

/** What each key does, and the switch that turns them off. */
export function ShortcutList({ model }: { readonly model: ShortcutsModel }) {
  const mayAnswer = useMay('answer-cases');
  const dialogRef = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    dialogRef.current?.showModal();
    // A dialog that is taken away gives the focus back to nobody.
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog class="shortcuts" aria-labelledby="shortcuts-title" ref={dialogRef} onClose={model.hideList}>
      <h2 id="shortcuts-title">Keyboard shortcuts</h2>
      <dl>
        {offered(mayAnswer).map(([key, words]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
              {key === 'o' && (
                <>
                  {' '}
                  or <kbd>Enter</kbd>
                </>
              )}
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <p>
        <label>
          <input
            type="checkbox"
            checked={model.isOn.value}
            onChange={(event) => model.turn(event.currentTarget.checked)}
          />{' '}
          Shortcuts of a single key are on
        </label>
      </p>
      <p class="muted small">Remembered on this device. They rest while you type.</p>
      <p>
        <button type="button" class="button" onClick={model.hideList}>
          Done
        </button>
      </p>
    </dialog>
  );
}
