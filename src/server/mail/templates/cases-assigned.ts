import { plural } from '../../../ui/format.ts';
import type { CaseLines } from '../../database/case-lines.ts';
import type { Letter } from '../letter.ts';
import { caseListPart, type Inbox } from './case-list-part.ts';
import { memberFooter } from './shop-letter.ts';

/** To a member whom a colleague gave one case or many. */
export function casesAssigned(
  cases: CaseLines,
  { by, shopName, ...inbox }: Inbox & { readonly by: string; readonly shopName: string },
): Letter {
  const [only] = cases.count === 1 ? cases.lines : [];
  const what = only ? `the case of ${only.author}, ${only.product}` : plural(cases.count, 'case');
  return {
    subject: `${by} gave you ${what}`,
    preheader: only?.said ?? 'They are yours from now on.',
    shopName: `Reviews of ${shopName}`,
    title: `${by} gave you ${what}`,
    parts: [caseListPart('Yours now', cases, inbox)],
    button: {
      label: only ? 'Open the case' : 'Open the inbox',
      href: `${inbox.publicUrl}/inbox${only ? `/cases/${only.reviewId}` : ''}`,
    },
    footer: memberFooter(inbox.publicUrl),
  };
}
