import { join } from 'node:path';
import type { Settings } from '../settings.ts';
import { createDiskStore } from './disk-store.ts';
import type { MediaStore } from './media-store.ts';
import { createS3Store } from './s3-store.ts';

/** Where the operator set photos to be kept. */
export function openMediaStore({
  DATA_DIR,
  MEDIA_URL,
}: Pick<Settings, 'DATA_DIR' | 'MEDIA_URL'>): MediaStore {
  return MEDIA_URL ? createS3Store(MEDIA_URL) : createDiskStore(join(DATA_DIR, 'media'));
}
