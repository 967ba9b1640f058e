import { plural } from '../../../ui/format.ts';
import type { CaseLines } from '../../database/case-lines.ts';
import type { LetterPart } from '../letter.ts';
import { excerpt } from './excerpt.ts';

/** The inbox, as a mail leads to it. */
export interface Inbox {
  readonly publicUrl: string;
}

export function caseListPart(title: string, { lines, count }: CaseLines, { publicUrl }: Inbox): LetterPart {
  const left = count - lines.length;
  return {
    kind: 'cases',
    title,
    lines: lines.map(({ reviewId, rating, said, author, product }) => ({
      text: `${plural(rating, 'star')} for ${excerpt(product, 60)}, ${author}${said && `: "${excerpt(said)}"`}`,
      href: `${publicUrl}/inbox/cases/${reviewId}`,
    })),
    ...(left > 0 && { more: `and ${left} more in the inbox` }),
  };
}
