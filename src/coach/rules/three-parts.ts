/** Two of the three parts of a reply: that the customer was heard, and what happens by when. */
import type { Rule } from '../rule.ts';
import { DATED } from '../dates.ts';
import { wording } from '../wording.ts';

const HEARD = {
  en: wording([
    'let (\\p{L}+ ){1,4}down|a mistake in our|mistake (in|on|of) our|heartbreaking|sorry|apolog*',
    'regret*|understand*|understood|seriously|passed (it|this|that|your|on)|forwarded',
    'shared (it|this|your)|looked into|looking into|investigat*',
    'our (own )?(\\p{L}+ )?(fault|mistake|error|responsibility|oversight|slip|picking error)|on me',
    "on us|thank(s| you)|grateful|(you are|you're|youre) (\\p{L}+ )?right|you were (\\p{L}+ )?right",
    "unacceptable|not (good enough|acceptable|what we|how we|ok|okay|on)|isn't on|good enough",
    "(should|must|ought to) (not|never|have)|shouldn't|mustn't|no business|deserve*|embarrass*",
    'let (you|\\p{L}+ and \\p{L}+) down|frustrat*|annoy*|disappoint*|agree*',
    'take (full )?responsibility|fell short|went wrong|we failed|ashamed|with you|we hear you',
    'as (we )?promised|promises?d?|i see why|no excuse',
    "(i|we)( have|'ve|'ll| will| personally| myself| also| both)* (read|spoken|spoke|heard|talked|raised|discussed|listened|studied|noted|feel)",
    'personally|myself|upset(ting)?|unfortunate*|a shame|far too|nowhere near|not your fault',
    'nothing wrong|heartbreak*|frightening|fright|awful|terrible|horrible|no one should|nobody should',
    'nobody wants|last thing (we|you|i)|rightly|of course you|entitled|pardon|forgive|oh no',
    "can imagine|why you|you're not the first|wrong of us|faulty",
  ]),
  de: wording([
    'leid|entschuld*|bedauer*|verständ*|versteh*|verstanden|ernst|weitergegeben|weitergeleitet',
    'nachgegangen',
    'unser(e|er|en|em)? (\\p{L}+ )?(fehler|versäumnis|schuld|verantwortung|versehen|packfehler|anspruch|irrtum)',
    'dank|danke|dankbar|(haben|hast|hatten|hattest|gebe|geben) (\\p{L}+ ){0,2}recht|zu recht',
    'berechtigt|besprochen|gesprochen|*ärger*|persönlich',
    'selbst (\\p{L}+ ){0,3}(gelesen|telefoniert|geprüft|angesehen)|gelesen',
    'nicht (unser anspruch|passieren|in ordnung|akzeptabel|vorkommen|gut genug|sein|zu entschuldigen)',
    'gar nicht|enttäusch*|peinlich|unangenehm|verzeih*|nachvollzieh*|im stich|kümmere mich',
    'inakzeptabel|blöd|mist|schade|hätte(n)? (nicht|wir|sie|du|ich|halten|\\p{L}+ müssen)',
    '(hätten|hätte|müssen|muss|darf|dürfen|sollte|sollten) (\\p{L}+ ){0,6}(nicht|nie|halten|müssen|passieren|länger|laden|können)',
    'viel zu|zu (lang|viel|oft|spät)|keine ausrede|kein zustand|sorry|verdient|nichts falsch',
    'stimmt bei uns|ist ein mangel|fehlentscheidung|feine nase|durcheinander*|besser machen',
    'nicht in ordnung|sauer|wütend|mitfühlen|kann mir vorstellen|oh nein|unzumutbar|nicht ihre schuld',
    'gehört sich nicht|einsicht|eingestehen|zugeben|betroffen|erschrocken|erschüttert|traurig*',
    'selbstverständlich *|sauerei|bitter|anders(?= )',
  ]),
};

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
  find: ({ sentences, language }) =>
    sentences.some(({ text }) => HEARD[language].test(text)) ? [] : 'missing',
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
  find: ({ sentences, promise }) =>
    promise || sentences.some(({ text }) => DATED.test(text)) ? [] : 'missing',
};
