import { plural } from '../../../ui/format.ts';
import type { DigestCases, ToldKind } from '../../database/digest-cases.ts';
import type { Letter, LetterPart } from '../letter.ts';
import { caseListPart, type Inbox } from './case-list-part.ts';
import { memberFooter } from './shop-letter.ts';

const TOLD: Readonly<Record<ToldKind, string>> = {
  'contact-asked': 'Ask to be contacted',
  'customer-spoke': 'The customer spoke',
  'assigned': 'Given to you',
  'mentioned': 'You are mentioned in a note',
};

/** To a member, once a day: what is new, what waits and what is done. */
export function digest(cases: DigestCases, inbox: Inbox): Letter {
  const { shop, fresh, unanswered, dueToday, late, resolved } = cases;
  const part = (title: string, lines: DigestCases['fresh']) =>
    lines.count > 0 ? [caseListPart(`${title}: ${lines.count}`, lines, inbox)] : [];
  const parts: LetterPart[] = [
    ...part('Promises late', late),
    ...part('Promises due today', dueToday),
    ...cases.told.flatMap((told) => part(TOLD[told.kind], told.cases)),
    ...part('New', fresh),
    ...part('Unanswered from before', unanswered),
    ...part('Resolved', resolved),
  ];
  const waiting = summary(cases);
  return {
    subject: waiting === '' ? `${shop.name}: nothing waits` : `${shop.name}: ${waiting}`,
    preheader: waiting === '' ? 'No case waits for you.' : 'What is new, what waits and what is done.',
    shopName: `Reviews of ${shop.name}`,
    title: 'Your day with the reviews',
    parts: parts.length > 0 ? parts : [{ kind: 'text', text: 'Nothing is new and nothing waits.' }],
    button: { label: 'Open the inbox', href: `${inbox.publicUrl}/inbox` },
    footer: memberFooter(inbox.publicUrl),
  };
}

function summary({ fresh, unanswered, dueToday, late, resolved }: DigestCases): string {
  return [
    late.count > 0 && `${plural(late.count, 'promise')} late`,
    dueToday.count > 0 && `${plural(dueToday.count, 'promise')} due today`,
    fresh.count > 0 && plural(fresh.count, 'new case'),
    unanswered.count > 0 && `${unanswered.count} unanswered`,
    resolved.count > 0 && `${resolved.count} resolved`,
  ]
    .filter(Boolean)
    .join(', ');
}
