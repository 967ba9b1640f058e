import { conclude } from '../cases/case-work.ts';
import { mentionsIn } from '../cases/mentions.ts';
import { takeUpCase } from '../cases/take-up-case.ts';
import { storeNote } from '../database/case-notes.ts';
import { readColleagues } from '../database/colleagues.ts';
import type { Write } from './handler.ts';

export const addNote: Write<'addNote'> = async ({ params: { reviewId }, body: { text } }, writing) => {
  const { transaction, shopId, actor, now, makeId } = writing;
  const work = await takeUpCase(writing, reviewId);
  const mentions = mentionsIn(text, await readColleagues(transaction, shopId));
  const id = makeId();
  await storeNote(transaction, {
    shop_id: shopId,
    review_id: reviewId,
    id,
    author_id: actor.id,
    author_name: actor.name,
    body: text,
    mentions: JSON.stringify(mentions),
    created_at: now,
  });
  const names = mentions.map(({ name }) => name).join(', ');
  const personIds = mentions.map((mention) => mention.id).filter((each) => each !== actor.id);
  await conclude(writing, work, {
    act: 'note-added',
    ...(names && { detail: `mentions ${names}` }),
    ...(personIds.length > 0 && { occurrence: { type: 'note.mentioned', personIds, noteId: id } }),
  });
  return { id, author: { name: actor.name }, text, mentions, dateCreated: now.toISOString() };
};
