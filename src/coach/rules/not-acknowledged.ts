import { languageOf } from '../language.ts';
import type { Letter } from '../letter.ts';
import type { Rule } from '../rule.ts';
import { wording } from '../wording.ts';
import { COMMON, COURTEOUS } from './courtesy-words.ts';
import { COMPLAINTS } from './complaints.ts';

const TELLING = 4;
const STEM = 5;
/** A German word may hold the stem within: `Glasschirm` answers `Schirm`. */
const COMPOUND = 6;
const SPECIFIC = 5;
const SPECIFIC_ABROAD = 1;
const ADDRESS = /(?<!\S)\S{0,64}@\S{1,80}|https?:\S{1,200}|www\.\S{1,200}/g;
const APOSTROPHE_S = /'s$/;

function words(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll(ADDRESS, ' ')
      .match(/[\p{L}'-]+/gu) ?? []
  )
    .flatMap((word) => [word, ...(word.includes('-') ? word.split('-') : [])])
    .map((word) => word.replace(APOSTROPHE_S, ''))
    .filter((word) => word.length >= TELLING && !COMMON.has(word));
}

/** What every reply may say, whatever went wrong; issues are not looked for in it. */
const COURTESY = wording(
  [
    '(customer )?satisfaction|expectations?|high standards?|your experience|any (inconvenience|trouble|issues?|problems?)( caused)?|inconvenience|relevant (team|department|colleagues?)|(take|taking) (the |your )?time|expect (a|an|our|to hear)|best possible|left you|wrong( with| for you|\\?)?$|what went wrong|things? (went|go) wrong|(make|put|set) (it|this|things|that|matters) right|right away|different(ly)? next|next time',
    'zufriedenheit|erwartung(en)?|ansprüche?|unannehmlichkeit(en)?|umstände|erfahrung(en)?|zuständige[nr]? (abteilung|stelle|kolleg*)|abteilung|schief ?(gelaufen|ging|gegangen)|teilen sie|mitteil*|intern weitergegeben|besser machen|ständig|anderen?',
  ],
  'gu',
);

function isAcknowledged({ text, sentences, review, language }: Letter): boolean {
  const named = `${review.headline} ${review.reviewBody}`;
  const telling = words(named);
  const aboutTopic = review.topic !== null && review.topic !== 'other';
  if (telling.length === 0 && !aboutTopic) return true;
  if (sharesWord(telling, words(text))) return true;
  const reply = sentences.map((sentence) => sentence.text.replaceAll(COURTESY, ' ')).join(' ');
  return (
    Object.values(COMPLAINTS).some((complaint) => complaint.test(reply)) || isSpecific(reply, named, language)
  );
}

/** A reply that tells this much is about something, even where no word says which complaint it answers. */
function isSpecific(reply: string, named: string, language: string): boolean {
  // A review in another language shares few words with the reply, so that less must do.
  const enough = languageOf(named, language) === language ? SPECIFIC : SPECIFIC_ABROAD;
  const told = new Set(words(reply).filter((word) => !COURTEOUS.has(word)));
  const toldNumbers = new Set(numbers(reply));
  return told.size >= enough || numbers(named).some((number) => toldNumbers.has(number));
}

const numbers = (text: string): readonly string[] => text.match(/\d{2,}(?:[.,]\d{2})?/g) ?? [];

function sharesWord(telling: readonly string[], answering: readonly string[]): boolean {
  return telling.some((word) => {
    const stem = word.slice(0, STEM);
    return answering.some(
      (other) =>
        other.startsWith(stem) ||
        (word.length >= COMPOUND && other.includes(word.slice(0, COMPOUND))) ||
        (other.length >= COMPOUND && word.includes(other.slice(0, COMPOUND))),
    );
  });
}

export const notAcknowledged: Rule = {
  id: 'not-acknowledged',
  title: 'Does not name what went wrong',
  explanation:
    'Nothing in the reply takes up what the customer wrote. Name the issue in their own words, so that they and all who read along see that somebody understood it.',
  example: {
    bad: 'We are sorry for any inconvenience. Please contact us.',
    better: 'You are right: a strap must not tear after three weeks.',
  },
  source: 'Li, Cui & Peng 2018: match the reply to the failure; an accommodating one where a product failed.',
  find: (letter) => (isAcknowledged(letter) ? [] : 'missing'),
};
