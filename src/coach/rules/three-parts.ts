/** Two of the three parts of a reply: that the customer was heard, and what happens by when. */
import type { Rule } from '../rule.ts';
import { words } from '../wording.ts';

/** Lenient on purpose: whoever says I or we has shown that somebody is there. */
const HEARD = words(
  "(?:i|we|our|ich|wir|unser\\p{L}{0,2})(?:'(?:ve|m|re|d))?",
  "sorry|apolog\\p{L}*|regret|understand\\p{L}*|understood|seriously|passed (?:it|this|that|your|on)|forwarded|shared (?:it|this|your)|looked into|investigat\\p{L}*|our (?:own )?(?:fault|mistake|error|responsibility)|(?:thank you|thanks|grateful)(?: [\\p{L}]{1,10}){0,3} (?:for (?:telling|letting|pointing|writing|taking|the honest|your honest|bringing|the detail\\p{L}*|being|this|flagging|sharing|reporting))|you(?: are|'re|r) (?:\\p{L}+ )?right|unacceptable|not (?:good enough|acceptable|what we|how we|ok(?:ay)?)|should (?:not|never) have|shouldn't have|should not happen|must not happen|deserve\\p{L}*|(?:i|we)(?: have|'ve|'ll| will| personally| myself)* (?:read|spoken|spoke|heard|checked|talked|raised|discussed|changed|tested|reviewed|asked|looked|told)|embarrass\\p{L}*|let you down|frustrat\\p{L}*|annoy\\p{L}*|disappoint\\p{L}*|agree|myself|personally|take (?:full )?responsibility|fell short|went wrong on our|we failed|ashamed|i(?:'m| am) with you|(?:i|we) should have|nothing wrong|not your fault|far too|we hear you|thank(?:s| you) for|as we promised|promised|i see why|no excuse|our (?:error|oversight|slip)|faulty",
  'leid|entschuld\\p{L}*|bedauer\\p{L}*|verständ\\p{L}*|versteh\\p{L}*|verstanden|ernst|weitergegeben|weitergeleitet|geprüft|nachgegangen|unser(?:e)? (?:eigener )?(?:fehler|versäumnis|schuld|verantwortung)|(?:danke|dank)(?: [\\p{L}]{1,12}){0,4} (?:hinweis|offenheit|offene\\p{L}*|ehrliche\\p{L}*|rückmeldung|geduld|worte|mitgeteilt|schildern|schreiben|beschreib\\p{L}*|meldung|detail\\p{L}*)|(?:sie haben|du hast) (?:\\p{L}+ )?recht|besprochen|gesprochen|ärgerlich|ärger\\p{L}*|persönlich|selbst gelesen|gelesen|nicht (?:unser anspruch|passieren|in ordnung|akzeptabel|vorkommen|gut genug)|enttäusch\\p{L}*|peinlich|unangenehm|verzeih\\p{L}*|nachvollzieh\\p{L}*|im stich|kümmere mich|inakzeptabel|zu recht|blöd|mist|schade|hätte nicht|hätten (?:wir|sie)|wir hätten|viel zu|zu lang|(?:vielen )?dank|danke|unser versehen|keine ausrede|darf nicht|dürfen nicht',
);

const MONTH =
  '(?:jan(?:uary|uar)?|feb(?:ruary|ruar)?|mar(?:ch)?|märz|apr(?:il)?|may|mai|jun[ei]?|jul[yi]?|aug(?:ust)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?)';
const DATED = words(
  `\\d{1,2}(?:st|nd|rd|th|\\.)?(?: of)? ${MONTH}|${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}\\. ?\\d{1,2}\\.(?:\\d{2,4})?|\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?|\\d{4}-\\d{2}-\\d{2}`,
  '(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mon|tue|wed|thu|fri|(?:mon|diens|donners|frei|sams|sonn)tags?|mittwochs?|sonnabend|(?:montag|dienstag|mittwoch|donnerstag|freitag)(?:abend|mittag|morgen|vormittag|nachmittag)',
  'today|tonight|tomorrow|this (?:week|month|morning|afternoon|evening|weekend)|next (?:week|month|working day|business day|morning)|(?:end|middle|beginning|close|start) of (?:the|this|next) (?:week|month|day|business|year)|overnight|right away|immediately|straight away|at once|yesterday|already (?:on (?:its|the) way)|christmas|easter|weekend|midday|noon|by post now',
  'heute|morgen|übermorgen|gestern|diese[rn]? (?:woche|tage|monat)|(?:nächste|kommende)[rnms]? (?:woche|monat|werktag|tage?n?)|(?:ende|anfang|mitte|laufe)(?: de[rs]| dieser| nächster| kommender)? (?:woche|monats|tages|nächster|dieser|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)|wochenende|sofort|umgehend noch|unverzüglich noch|weihnachten|ostern|feierabend|wochenanfang',
  '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|ten|twelve|fourteen|couple of|einer?|einem|zwei|drei|vier|fünf|sechs|sieben|acht|zehn|vierzehn|wenigen)(?:(?: to | bis | or | oder |-|–| - )(?:\\d{1,3}|two|three|four|five|zwei|drei|vier|fünf))? ?(?:working |business |more |full |calendar )?(?:days?|weeks?|hours?|hrs|h|minutes|months?|werktage?n?|arbeitstage?n?|tage?n?|wochen?|stunden?|minuten|monate?n?)',
  "(?:have|has|had|been|'ve|was|were|is|are)(?: (?:already|been|just|now|fully|also|you|the|full|back|in|i|we)){0,4} (?:refunded|reimbursed|replaced|dispatched|shipped|sent|credited|cancelled|repaired|returned|on its way)",
  '(?:erstattet|überwiesen|verschickt|versandt|abgeschickt|gutgeschrieben|ersetzt|losgeschickt|zurückgebucht|unterwegs)',
);

export const notAssured: Rule = {
  id: 'not-assured',
  title: 'Does not tell the customer that they were heard',
  explanation:
    'Nothing says that a person read it, is sorry, or passed it on. One sentence of assurance does as much as the remedy itself.',
  example: {
    bad: 'The strap tore. A new one leaves us by 3 December.',
    better:
      'The strap tore, and I am sorry. I have passed your photo to our workshop. A new one leaves us by 3 December.',
  },
  source: 'Rose & Blodgett 2016: apology with assurance is about as good as apology with corrective action.',
  find: ({ text }) => (HEARD.test(text) ? [] : 'missing'),
};

export const noTimeline: Rule = {
  id: 'no-timeline',
  title: 'Has no next step with a date',
  explanation:
    '"Soon" is no date. Say what happens next and by which day, in the text or as the promise below it; what is done already may be said as done.',
  example: {
    bad: 'We will get back to you as soon as possible.',
    better: 'A new strap leaves us by Thursday, 3 December.',
  },
  source:
    'BrightLocal 2024: 59 % expect an answer within two days. PhoCusWright: an appropriate reply improves the impression for 87 %.',
  find: ({ text, promise }) => (promise || DATED.test(text) ? [] : 'missing'),
};
