/** The operations that answer a file. */
import type { InputOf } from '../../contract/check-request.ts';
import type { FileName } from '../../contract/operations.ts';
import type { Actor } from '../actor.ts';
import type { ServerDependencies } from '../dependencies.ts';
import type { SentFile } from '../send-file.ts';
import { exportShop } from './export-shop.ts';
import { getGoogleFeed } from './get-google-feed.ts';
import { getMetaFeed } from './get-meta-feed.ts';
import { getPrivacyDocument } from './get-privacy-document.ts';

export interface Sending extends Pick<
  ServerDependencies,
  'database' | 'makeId' | 'media' | 'publicUrl' | 'version'
> {
  readonly shopId: string;
  readonly now: Date;
  /** Who takes it. */
  readonly actor: Actor;
}

export type Send<N extends FileName> = (input: InputOf<N>, sending: Sending) => Promise<SentFile>;

export const files: { readonly [N in FileName]: Send<N> } = {
  exportShop,
  getGoogleFeed,
  getMetaFeed,
  getPrivacyDocument,
};
