import type { Message } from '../../../contract/review.ts';
import { formatDate } from '../../../ui/format.ts';
import type { LetterPart } from '../letter.ts';

export function messagePart({ text, author, dateCreated }: Message): LetterPart {
  return { kind: 'message', text, by: `${author.name}, ${formatDate(dateCreated)}` };
}
