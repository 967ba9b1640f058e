/** Within the form, on demand: photos, from the device to the review. */
import type { ComponentType } from 'preact';
import { adopt, styleSheet } from '../style-sheet.ts';
import { PhotoList } from './PhotoList.tsx';
import { PhotosModel } from './photos-model.ts';
import photosCss from './photos.css?inline';

const sheet = styleSheet(photosCss);

export interface PhotosStage {
  readonly model: PhotosModel;
  readonly List: ComponentType;
}

export function createPhotos(root: ShadowRoot, changed: () => void): PhotosStage {
  adopt(root, sheet);
  const model = new PhotosModel({ endpoint: root.host.getAttribute('endpoint') ?? '', changed });
  return { model, List: () => <PhotoList model={model} /> };
}
