/**
 * A reply with neither assurance nor remedy nor date, in which no rule knows any words. It does nothing
 * for the customer; so what else is it for? It speaks of the review as an offence, bargains over it, jokes
 * or argues, and that is told from what it speaks of and how.
 */
import type { Letter } from '../letter.ts';
import type { Span } from '../rule.ts';
import { wording } from '../wording.ts';

type Bent = 'threat' | 'reward' | 'sarcasm' | 'blame';

const SAYS: Readonly<Record<Bent, string>> = {
  threat: 'Speaks of the review as an offence, and offers no help.',
  reward: 'Bargains over the review, and offers no help.',
  sarcasm: 'Jokes, and offers no help.',
  blame: 'Argues, and offers no help.',
};

interface Signs {
  readonly offence: RegExp;
  readonly bargain: RegExp;
  readonly playful: RegExp;
  /** Explains products and their use, and so is no joke. */
  readonly earnest: RegExp;
}

const SIGNS: Readonly<Record<'en' | 'de', Signs>> = {
  en: {
    offence: wording([
      '(claims?|comments?|lies?|accusations?|statements?|allegations?|reviews?|posts?|words|people|customers|reviewers|anyone|those|behaviou?r) (\\p{L}+ ){0,3}(like (you|this|that|these|yours)|about us|against us|who)',
      'our (good )?(name|reputation|business|livelihood|image|brand|rights)',
      '(order|shop|buy|come|trade) ~ (again|elsewhere|with us|from us)',
      'expect (a|to hear|our)|(a|this|our) letter|list|fraud*|report(ed|ing)?|inform(ed|ing)?|warn*',
      'we (know|remember|noted|keep|kept|watch|have (noted|kept|saved|recorded))',
      'your (name|account|address|orders?|next (order|parcel|purchase))|careful|trouble|tolerate',
      'accept this',
    ]),
    bargain: wording([
      '(stars?|ratings?|reviews?|scores?|comments?|post)',
      'what you (wrote|posted|said)|opinion|verdict',
    ]),
    playful: wording([
      'so|well|still|perhaps|maybe|however|how|what a|such a|yes|no|ah|oh|(we|i|let.s) hope|hope',
      'imagine|think of|(extra|especially|specially)|free|only|whole|even|apparently|at least',
      'mankind|humanity|world|universe|history|heaven|planet|nobody|everyone|never|forever|always',
      "\\p{L}+,? not (a|an|the|your) \\p{L}+|can't win|if only|next|a bit|little|luckily|fortunately",
    ]),
    earnest: wording([
      'you (\\p{L}+ ){0,2}\\p{L}+ed|you (did|have|had|were|put|took|left|cut|wore|used|bought|chose)',
      '(is|are|was|were) (\\p{L}+ ){0,2}(made|designed|built|meant|rated|tested|checked|packed|sold|certified|included|correct|fine|as|in|on)',
      '(must|should|has to|have to|needs? to|cannot|can only|will)|(if|when|unless|because|since|as)',
      '(our|the) (records|terms|policy|rules|system|driver|team|staff|page|listing|manual|guide|label)',
    ]),
  },
  de: {
    offence: wording([
      'behauptung*|lüge*|vorwürfe*|unterstell*',
      'solche[nrms]? (leute*|kund*|menschen|aussagen|kommentare|bewertungen|worte|person*)',
      '(leute|kunden|menschen|personen) wie (sie|dich)',
      '(ihren?|deinen?) (namen|adresse|konto|anschrift|nächste *)',
      'unser(en|em)? (guten )?(ruf|name*|geschäft)|gemerkt|notiert',
      '(hören|bekommen) (sie )?(\\p{L}+ )?(von uns|post)|nie wieder|keine geschäfte',
      'vorsicht*|melden|gemeldet|meldung|warn*|liste|brief',
      'schreiben (sie )?(\\p{L}+ )?(nie|nicht) (mehr|wieder)|recht|rechte',
    ]),
    bargain: wording(['sterne?n?|bewertung(en)?|rezension(en)?|beitrags?|kommentars?|urteil|meinung']),
    playful: wording([
      'wir hoffen|hoffentlich|na|so|doch|ja|etwa|übrigens|also|dafür|immerhin|froh|tja|soll(en|t)? wir',
      'vielleicht|wie|was für|extra|gratis|kostenlos|sogar|welt|menschheit|schließlich|natürlich',
      'trotzdem|wenigstens|zum glück|endlich|liebe*|gern*',
    ]),
    earnest: wording([
      '(sie|du) (haben|hast|hatten|waren|warst|sollten|müssen)|(haben|hast) (sie|du) (den|die|das|ihn)',
      '(muss|müssen|sollte|sollten|darf|dürfen|gehört|braucht|ist|sind|war|wurde|hat|haben)',
      '(wenn|weil|da|wer|laut|bis|nur wenn|sofern|bei)',
    ]),
  },
};
const MARK = /[?!]|\p{Extended_Pictographic}|\.\.\.|…/u;

function bentOf({ text, sentences, language }: Letter): Bent {
  const { offence, bargain, playful, earnest } = SIGNS[language];
  const has = (sign: RegExp) => sentences.some((sentence) => sign.test(sentence.text));
  if (has(offence)) return 'threat';
  if (has(bargain)) return 'reward';
  return MARK.test(text) || (has(playful) && !has(earnest)) ? 'sarcasm' : 'blame';
}

/** Nothing in it stands out: it is meant as a whole. */
export function wholeIf(bent: Bent): (letter: Letter) => Span[] {
  return (letter) =>
    bentOf(letter) === bent ? [{ start: 0, end: letter.text.trimEnd().length, says: SAYS[bent] }] : [];
}
