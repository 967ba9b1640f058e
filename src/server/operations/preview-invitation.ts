import { previewLetter } from '../invitations/preview.ts';
import { renderLetter } from '../mail/letter.ts';
import type { Read } from './handler.ts';

export const previewInvitation: Read<'previewInvitation'> = async ({ query }, { database, shopId }) => {
  const { language, kind, version } = query;
  const { order, letter } = await previewLetter(database, shopId, {
    language,
    isReminder: kind === 'reminder',
    version,
  });
  const { subject, html, text } = await renderLetter(letter);
  return { order, subject, html, text };
};
