/** How a letter says when: days, dates and spans, in English and German. */
import { wording } from './wording.ts';

const MONTH =
  '(jan(uary|uar)?|feb(ruary|ruar)?|mar(ch)?|märz|apr(il)?|may|mai|jun[ei]?|jul[yi]?|aug(ust)?|sept?(ember)?|o[ck]t(ober)?|nov(ember)?|de[cz](ember)?)\\.?';
const COUNT =
  '(\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|couple of|few|einer?|einem|eines|ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|vierzehn|wenigen|ein paar|paar)';
const UNIT =
  '(working |business |more |full |calendar |short |week|work)?(days?|weeks?|hours?|hrs|h|minutes|months?|werktag(e|en|s|es)?|arbeitstage?n?|tag(e|en|s|es)?|wochen?|stunden?|minuten|monat(e|en|s)?)';
const LENGTH = `${COUNT}(( to | bis | or | oder | und | and | ?- ?| ?– ?)${COUNT})? ?${UNIT}`;
/** A day or a span by which something happens, or that it has happened. */
export const DATED = wording([
  `\\d{1,2}(st|nd|rd|th|\\.)?( of)? ?${MONTH}|${MONTH} (the )?\\d{1,2}(st|nd|rd|th)?|the \\d{1,2}(st|nd|rd|th)|\\d{1,2}\\. ?\\d{1,2}\\.(\\d{2,4})?|\\d{1,2}[/.-]\\d{1,2}([/.-]\\d{2,4})?|\\d{4}-\\d{2}-\\d{2}|(until|by|before|end of|middle of|start of|early|late|mid|beginning of|bis|ende|mitte|anfang|im) (zum |ende |mitte |anfang )?${MONTH}`,
  '(mon|tues|wednes|thurs|fri|satur|sun)days?|mon|tue|tues|wed|thu|thur|thurs|fri',
  '(mon|diens|donners|frei|sams|sonn)tags?|mittwochs?|sonnabend',
  '(montag|dienstag|mittwoch|donnerstag|freitag|samstag)(abend|mittag|morgen|vormittag|nachmittag)',
  'today|tonight|tomorrow|this (week|month|morning|afternoon|evening|weekend)',
  'next (week|month|working day|business day|morning|day)|same day',
  '(end|middle|beginning|close|start) of (the|this|next|your) (week|month|day|business|year|working)',
  'overnight|yesterday|an hour ago|last night',
  'already (on (its|the) way|left|gone|in|sent|posted|refunded|shipped)',
  '(by|before|until|for) (christmas|easter|midday|noon|the weekend|new year)|by post now',
  'is in the post|in the post|in your inbox|was posted|at once|right now|ago',
  'heute|(?<!guten )morgen|übermorgen|gestern|vorgestern|diese[rnms]? (woche|tage|monat|monats)',
  '(nächste|kommende|folgende)[rnms]? (woche|monat|werktag|tage?n?|tag)',
  '(ende|anfang|mitte|laufe)( de[rs]| dieser| nächster| kommender)? (woche|monats|tages|nächster|dieser|jahres)',
  'monatsende|jahresende|wochenende|(bis|vor|zu) (weihnachten|ostern|silvester|nikolaus)|feierabend',
  'wochenanfang|ab sofort|am selben tag|noch am|in der post|in ihrem postfach|in deinem postfach',
  'seit (heute|gestern)|soeben|vor einer stunde',
  `(within|in|under|inside|after|takes?|need|needs|allow|next|up to|less than|least|most|about|for|another|of|or|than|reply time|innerhalb|binnen|in|nach|dauert|dauern|spätestens|max|maximal|weniger als|höchstens|noch|etwa|ca|rund|den nächsten|die nächsten|kommenden|für) (the next |the |a |about |von |den nächsten |der nächsten |den kommenden |max\\. |maximal |spätestens |etwa |ca\\. |nur |at most |no more than |around |roughly )*${LENGTH}|${LENGTH} (at (the )?(most|latest)|from (now|today)|ab (jetzt|heute)|max|maximal|spätestens|später)|\\d{1,2} ?(am|pm|uhr|o'clock)|tage(n)? später`,
  "(have|has|had|been|'ve|was|were|is|are|just|already|now)( (already|been|just|now|fully|also|you|the|full|back|in|i|we|money|amount|price)){0,5} (refunded|reimbursed|replaced|dispatched|shipped|sent|credited|cancelled|repaired|returned|posted|issued|on (its|the) way|paid)",
  'refund (has )?(is )?(on its way|gone through|gone out|been issued|issued|went)|on its way',
  'on their way|on the way to you',
  '(erstattet|rückerstattet|zurückerstattet|überwiesen|verschickt|versandt|versendet|abgeschickt|gutgeschrieben|ersetzt|losgeschickt|zurückgebucht|storniert|unterwegs|auf dem weg|rausgegangen|raus|zurücküberwiesen)',
]);
