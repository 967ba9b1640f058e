/** On demand: photos whole, in a dialog above the page. */
import { render } from 'preact';
import tokensCss from '../../ui/gallery-tokens.css?inline';
import { adopt, styleSheet } from '../style-sheet.ts';
import { Gallery } from './Gallery.tsx';
import { GalleryModel, type GalleryOptions } from './gallery-model.ts';
import galleryCss from './gallery.css?inline';
import { listen } from './gestures.ts';

const sheet = styleSheet(tokensCss + galleryCss);

export interface GalleryMountOptions extends Omit<GalleryOptions, 'changed'> {
  readonly root: ShadowRoot;
}

/** The focus goes back to `opener`, the photo that was pressed. */
export function openGallery({ root, ...options }: GalleryMountOptions, opener: HTMLButtonElement): void {
  adopt(root, sheet);
  const place = document.createElement('div');
  const draw = () => {
    if (place.isConnected) render(<Gallery model={model} onClosed={close} />, place);
  };
  const close = () => {
    model.reading.cancel();
    render(null, place);
    place.remove();
    opener.focus();
  };
  const model = new GalleryModel(
    { ...options, changed: () => queueMicrotask(draw) },
    opener.value,
    opener.closest('article') !== null,
  );
  root.append(place);
  draw();
  const dialog = place.querySelector('dialog');
  if (!dialog) return;
  listen(dialog, model);
  dialog.showModal();
}
