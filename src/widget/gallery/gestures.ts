/** Turning photos by keys and by a finger, wherever the focus is in the dialog. */
import type { GalleryModel } from './gallery-model.ts';

/** A finger that moves less than this, in pixels, only touched. */
const SWIPE = 40;

export function listen(dialog: HTMLDialogElement, model: GalleryModel): void {
  const turn = (by: number) => {
    // Where one reads from right to left, the next photo is on the left.
    if (model.shown) model.step(getComputedStyle(dialog).direction === 'rtl' ? -by : by);
  };
  const acts: Readonly<Record<string, () => void>> = {
    ArrowRight: () => turn(1),
    ArrowLeft: () => turn(-1),
    Home: () => model.show(0),
    End: () => model.show(model.photos.length - 1),
  };
  dialog.addEventListener('keydown', (event) => {
    const act = model.shown && acts[event.key];
    if (!act) return;
    event.preventDefault(); // The words beside the photo would scroll.
    act();
  });
  let from: Touch | undefined;
  dialog.addEventListener('touchstart', ({ touches }) => {
    from = touches.length === 1 ? touches[0] : undefined; // Two fingers zoom.
  });
  dialog.addEventListener('touchend', ({ changedTouches: [to] }) => {
    const moved = from && to ? to.clientX - from.clientX : 0;
    if (Math.abs(moved) >= SWIPE) turn(-Math.sign(moved));
  });
}
