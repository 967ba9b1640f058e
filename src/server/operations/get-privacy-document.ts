import { Readable } from 'node:stream';
import { readShopSettings } from '../database/shop-settings.ts';
import { requireShop } from '../feeds/require-shop.ts';
import { askPath } from '../privacy/person-link.ts';
import { asHtml, asText } from '../privacy/privacy-document.ts';
import { privacyNote } from '../privacy/privacy-note.ts';
import { processingRecord } from '../privacy/processing-record.ts';
import type { Send } from './files.ts';

const DOCUMENTS = { note: privacyNote, record: processingRecord } as const;
const NAMES = { note: 'privacy-note', record: 'record-of-processing' } as const;

export const getPrivacyDocument: Send<'getPrivacyDocument'> = async (
  { query: { document: which, form } },
  { database, shopId, publicUrl, media },
) => {
  await requireShop(database, shopId);
  const document = DOCUMENTS[which]({
    settings: await readShopSettings(database, shopId),
    askUrl: `${publicUrl}${askPath(shopId)}`,
    photoHost: new URL(media.url, publicUrl).host,
  });
  const text = form === 'html' ? await asHtml(document) : asText(document);
  return {
    name: `${NAMES[which]}.${form === 'html' ? 'html' : 'txt'}`,
    type: `text/${form === 'html' ? 'html' : 'plain'}; charset=utf-8`,
    bytes: Readable.from([Buffer.from(text)]),
  };
};
