import { decodeHTML } from 'entities';
import { expect, test } from 'vitest';
import { isForSystems, OCCURRENCES } from '../../../src/contract/delivery.ts';
import type { Message, Review } from '../../../src/contract/review.ts';
import { type CaseOccurrence, letterFor, type LetterFacts } from '../../../src/server/mail/letter-for.ts';
import { accountChanged } from '../../../src/server/mail/templates/account-changed.ts';
import { casesAssigned } from '../../../src/server/mail/templates/cases-assigned.ts';
import { digest } from '../../../src/server/mail/templates/digest.ts';
import { mailTest } from '../../../src/server/mail/templates/mail-test.ts';
import { memberInvited } from '../../../src/server/mail/templates/member-invited.ts';
import { renderLetter } from '../../../src/server/mail/letter.ts';

const HOSTILE = '"><img src=x onerror=alert(1)> & \u0007</title>';
const LINK = 'https://reviews.example/r/acme.token';

const message: Message = {
  id: 'message',
  by: 'merchant',
  author: { name: `Kim ${HOSTILE}` },
  text: `Sorry.\n${HOSTILE}`,
  dateCreated: '2026-12-01T09:00:00.000Z',
  dateModified: null,
  promise: { due: '2026-12-03', state: 'open', dateSettled: null },
};
const review: Review = {
  id: 'review',
  itemReviewed: { productID: 'mug', variant: '' },
  reviewRating: { ratingValue: 4 },
  headline: HOSTILE,
  reviewBody: HOSTILE,
  author: { name: `Ida ${HOSTILE}` },
  datePublished: '2026-11-20T09:00:00.000Z',
  inLanguage: null,
  verified: false,
  staff: false,
  incentivized: false,
  importedFrom: null,
  helpfulCount: 0,
  attributes: [],
  media: [],
  topic: 'damaged',
  revisions: [
    {
      reviewRating: { ratingValue: 1 },
      headline: '',
      reviewBody: '',
      dateReplaced: '2026-12-02T09:00:00.000Z',
    },
  ],
  dateResolved: null,
  thread: [message],
};
const facts: LetterFacts = {
  shop: { name: `Acme ${HOSTILE}`, timeZone: 'Europe/Berlin' },
  product: { productID: 'mug', name: `Mug ${HOSTILE}` },
  review,
  caseState: 'open',
  rejection: null,
  contact: { requested: true, note: HOSTILE, email: 'ida@example.com' },
  message,
  now: new Date('2026-12-02T10:00:00Z'),
  link: LINK,
  outcome: true,
  publicUrl: 'https://reviews.example',
  assigneeId: null,
  waitingSince: new Date('2026-12-01T10:00:00Z'),
  note: {
    id: 'a-note',
    author: { name: `Ada ${HOSTILE}` },
    text: HOSTILE,
    mentions: [],
    dateCreated: '2026-12-02T09:00:00.000Z',
  },
};
const promised = (state: 'kept' | 'late'): Message => ({
  ...message,
  promise: { due: '2026-12-03', state, dateSettled: state === 'kept' ? '2026-12-05T09:00:00.000Z' : null },
});
/** They have tests of their own. */
const OF_NO_CASE = [
  'member.invited',
  'account.changed',
  'case.assigned',
  'digest',
  'test',
  'invitation',
  'person.asked',
  'order.not-arrived',
];
const OF_CASES = OCCURRENCES.filter(
  (type): type is CaseOccurrence => !OF_NO_CASE.includes(type) && !isForSystems(type),
);
const about: Partial<Record<CaseOccurrence, LetterFacts>> = {
  'promise.late': { ...facts, message: promised('late') },
  'promise.settled': { ...facts, message: promised('kept') },
  'review.rejected': { ...facts, rejection: { reason: 'spam-or-fake', isFinal: false } },
};

test.each(OF_CASES)(
  'the mail of %s shows hostile words as words, and one way on in both forms',
  async (type) => {
    const letter = letterFor(type, about[type] ?? facts);
    const { subject, senderName = '', html, text } = await renderLetter(letter!);
    // oxlint-disable-next-line no-control-regex -- what must not be there
    expect(subject + senderName).not.toMatch(/[\u0000-\u001f]/);
    expect(html).not.toMatch(/<(img|script|iframe)/);
    expect([...html.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href]) => href)).toEqual([LINK]);
    expect(decodeHTML(/<title>(.*)<\/title>/.exec(html)?.[1] ?? '')).toBe(subject);
    expect(text).toContain(LINK);
    expect(text).not.toContain('ida@example.com');
    expect(html).not.toContain('ida@example.com');
    // What the reader of one form is told, the reader of the other is told too.
    const shown = textOf(html).replaceAll(/[★☆]/g, '').replaceAll(/\s+/g, ' ');
    const lines = text.split('\n').filter((line) => !line.includes(LINK) && line !== '-- ');
    for (const line of lines
      .map((each) => each.replace(/^> ?/, '').replace(/:$/, '').trim())
      .filter(Boolean)) {
      expect(shown).toContain(line.replaceAll(/\s+/g, ' '));
    }
  },
);

test('the mail says what became of the promise, and the stars that were changed', async () => {
  const late = await renderLetter(letterFor('promise.late', about['promise.late']!)!);
  expect(late.text).toContain('Promised by 3 Dec 2026');
  const kept = await renderLetter(letterFor('promise.settled', about['promise.settled']!)!);
  expect(kept.text).toContain('Promised by 3 Dec 2026 – kept on 5 Dec 2026, 2 days late');
  const revised = await renderLetter(letterFor('review.revised', facts)!);
  expect(revised.subject).toMatch(/^Changed from 1 star to 4 stars: Mug/);
  expect(revised.text).toContain("1 star, changed to 4 stars, 1 day after the shop's reply.");
});

test('the mails of no case show hostile words as words, and those of many lead to each', async () => {
  const line = { reviewId: 'one', rating: 1, said: HOSTILE, author: `Ida ${HOSTILE}`, product: HOSTILE };
  const cases = { lines: [line], count: 3 };
  const none = { lines: [], count: 0 };
  const publicUrl = 'https://reviews.example';
  const shopName = `Acme ${HOSTILE}`;
  const rest = { fresh: cases, unanswered: none, dueToday: none, late: none, resolved: none };
  const told = [{ kind: 'mentioned' as const, cases }];
  for (const letter of [
    digest({ ...rest, told }, { shopName, publicUrl }),
    casesAssigned(cases, { by: `Ada ${HOSTILE}`, shopName, publicUrl }),
    mailTest({ shopName, publicUrl, afterHours: 4 }),
    memberInvited({ shop: `Acme ${HOSTILE}`, by: `Ada ${HOSTILE}`, role: 'viewer' }, LINK),
    accountChanged('second-factor-on', { shopName, publicUrl }),
  ]) {
    const { subject, html, text } = await renderLetter(letter);
    // oxlint-disable-next-line no-control-regex -- what must not be there
    expect(subject).not.toMatch(/[\u0000-\u001f]/);
    expect(html).not.toMatch(/<(img|script|iframe)/);
    for (const [, href] of html.matchAll(/<a [^>]*href="([^"]*)"/g)) expect(text).toContain(href);
  }
  const { html, text } = await renderLetter(digest({ ...rest, told }, { shopName, publicUrl }));
  expect(text).toContain('New: 3\n- 1 star for ');
  expect(text).toContain('https://reviews.example/inbox/cases/one\nand 2 more in the inbox');
  expect(textOf(html)).toContain('and 2 more in the inbox');
});

/** What a reader of the HTML sees. */
function textOf(html: string): string {
  return decodeHTML(html.slice(html.indexOf('<body')).replaceAll(/<[^>]*>/g, ' '));
}
