import type { Topic } from '../../contract/topics.ts';
import { languageOf } from '../language.ts';
import type { Letter } from '../letter.ts';
import type { Rule } from '../rule.ts';

/** Words by which a topic is named, in either language; a review in one may be answered in the other. */
const NAMED: Readonly<Record<Exclude<Topic, 'other'>, RegExp>> = {
  'delivery':
    /deliver|late|delay|ship|courier|parcel|arriv|wait|transit|carrier|liefer|spät|verspät|versand|paket|angekommen|wart|zustell|dhl/i,
  'packaging': /packag|\bbox|carton|wrapp|verpack|karton/i,
  'damaged':
    /damag|broke|crack|shatter|dent|scratch|smash|torn|tear|chip|beschädigt|kaputt|zerbroch|riss|reiß|gerissen|kratzer|delle|bruch|defekt/i,
  'wrong-item': /wrong|mix(?:ed)?[- ]up|different|falsch|verwechs|ander/i,
  'size-fit': /size|fit|small|large|tight|narrow|wide|length|größe|groß|klein|eng|passt|weit|lang|kurz/i,
  'quality':
    /quality|broke|fell apart|stitch|seam|fad|wear|defect|fail|stopped|leak|rust|peel|qualität|kaputt|kabel|reiß|naht|verarbeit|defekt|rost|undicht|abgeblättert|gerissen|löst|farbe/i,
  'not-as-described': /descri|pictur|photo|colou?r|advert|expect|beschreib|foto|bild|farbe|erwart/i,
  'missing-parts': /missing|part|screw|incomplete|left out|fehl|teil|schraube|unvollständig/i,
  'service':
    /answer|reply|respon|call|rude|service|wait|e-?mail|antwort|gemeldet|unfreundlich|erreich|rückmeldung|hotline/i,
  'price-billing':
    /price|charg|bill|refund|invoice|paid|pay|preis|abgebucht|rechnung|erstatt|berechnet|bezahl/i,
};
const COMMON = new Set(
  'about after again also been before could does down from have hello here into just like more much only over really should some still than thank thanks that their them then there they this very want well were what when which will with would your sorry please review customer shop order ordered product bought again never back contact write know feel happy disappointed experience time even made make still because worth money good great first said says aber alle auch dann dass dein denn dies diese dieser doch eine einem einen einer eines ganz habe haben hatte hier ihre ihren immer kann kein keine leider mehr mich muss nach nicht noch nur oder schon sehr sein seine sich sind über unser unsere viel vom wenn wird wurde werden wieder wirklich zwei bestellt bestellung kunde kaufen gekauft produkt artikel enttäuscht erfahrung danke bitte guten immer gute nicht'.split(
    ' ',
  ),
);
/** Their words stand in letters about anything, such as `our quality` or `your answer`. */
const VAGUE = new Set(['quality', 'service', 'price-billing']);
const TELLING = 4;
const STEM = 5;
const APOSTROPHE_S = /'s$/;

function stems(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}']+/gu) ?? [];
  return new Set(
    words
      .map((word) => word.replace(APOSTROPHE_S, ''))
      .filter((word) => word.length >= TELLING && !COMMON.has(word))
      .map((word) => word.slice(0, STEM)),
  );
}

function isAcknowledged({ text, review }: Letter): boolean {
  const named = `${review.headline} ${review.reviewBody}`;
  const telling = stems(named);
  if (telling.size === 0 && review.topic === null) return true;
  const reply = text.toLowerCase();
  for (const stem of telling) if (reply.includes(stem)) return true;
  // A review in another language shares no word with the reply, so that any issue named there counts.
  const isForeign = languageOf(named) !== languageOf(text);
  return Object.entries(NAMED).some(
    ([topic, words]) =>
      (isForeign || !VAGUE.has(topic) || topic === review.topic || words.test(named)) && words.test(text),
  );
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
