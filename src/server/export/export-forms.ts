/** Every form in which a shop leaves, behind one door. */
import type { Kysely } from 'kysely';
import { EXPORT_FORMS, type ExportForm } from '../../contract/export-forms.ts';
import { findShopName } from '../database/imported-reviews.ts';
import type { Tables } from '../database/schema.ts';
import type { MediaStore } from '../media/media-store.ts';
import type { SentFile } from '../send-file.ts';
import { exportArchive, exportLines } from './export-shop.ts';
import { exportReviewCsv } from './review-csv.ts';

export interface ExportAsk {
  readonly shopId: string;
  readonly form: ExportForm;
  /** Whether the addresses of reviewers go along in a table; an archive is always whole. */
  readonly withAddresses: boolean;
}

export interface ExportSource {
  readonly database: Kysely<Tables>;
  readonly media: { readonly store: MediaStore; readonly url: string };
  readonly now: Date;
  readonly version: string;
}

/** Undefined when there is no such shop. */
export async function exportFile(source: ExportSource, ask: ExportAsk): Promise<SentFile | undefined> {
  const { database, media, now, version } = source;
  const { shopId, form, withAddresses } = ask;
  if ((await findShopName(database, shopId)) === undefined) return undefined;
  const { suffix, type } = EXPORT_FORMS[form];
  const whole = { database, store: media.store, shopId, now, version };
  const bytes =
    form === 'archive'
      ? exportArchive(whole)
      : form === 'jsonl'
        ? exportLines(whole)
        : exportReviewCsv(database, { shopId, layout: form, mediaUrl: media.url, withAddresses });
  return { name: `${shopId}-${now.toISOString().slice(0, 10)}${suffix}`, type, bytes };
}
