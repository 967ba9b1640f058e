import type { Rule } from '../rule.ts';
import { findWordings, type Wording, words } from '../wording.ts';

const REVIEW =
  '(?:re-?view|ratings?|stars?|feedback|comment|post|bewertung(?:en)?|rezension(?:en)?|sterne?n?|kommentar|beitrag|(?:\\p{L}{1,8}|\\d)-?sterne-?bewertung)';
const CHANGE =
  '(?:(?:re)?chang|updat|edit|revis|delet|remov|amend|adjust|withdraw|rais|improv|correct|reconsider|rethink|revisit|pull|rewrit|upgrad|increas|boost|retract|modif|eras|hid|bump|lift|soften|alter|swap|turn|convert|switch|reverse|overturn|drop)\\p{L}{0,5}|tak(?:e|ing) (?:back|down|off)|tak(?:e|ing)|think again about|change your mind about|get rid of';
const BETWEEN =
  '(?: (?:up|down|off|of|to|that|this|the|your|it|its|a|an|negative|bad|low|poor|harsh|unfair|angry|1|2|one|two|single|1-star|2-star|one-star|two-star|public|online|google|initial|original|product|current|from|about|into)){0,4}';
const ANDERN =
  '(?:(?:ab|um|ver)?(?:ge)?(?:änder|aender)|lösch|gelösch|loesch|entfern|anpass|angepass|zurückzieh|zurückgezogen|zurückzu|zurücknehm|zurückgenommen|korrigier|überarbeit|aktualisier|hochsetz|hochstuf|anheb|angehob|aufwert|heraufsetz|verbesser|herausnehm|rausnehm|runternehm|heruntergenommen|überdenk|nachbesser|offline|verschwind|verschwund|weg|umwandel|erhöh|zu entfernen|zu ändern|zu löschen|revidier)\\p{L}{0,6}';
const STEP = "(?: (?!wir |uns |haben |hat )[\\p{L}\\p{N}'-]{1,20}){0,5}";
const BENEFIT =
  '(?:gift|vouchers?|gift ?cards?|coupons?|discounts?|refund\\p{L}*|money back|money|store credit|credit|free|bonus|compensation|compensat\\p{L}*|rewards?|cash|reimburs\\p{L}*|replacement|upgrade|points|present|surprise|(?:\\d{1,3}|ten|twenty|fifty) ?(?:%|percent|prozent|euros?|pounds|dollars)|gutschein\\p{L}*|\\p{L}{0,12}gutschein|rabatt\\p{L}*|gutschrift|geld|\\p{L}{0,6}erstatt\\p{L}*|geschenk\\p{L}*|entschädig\\p{L}*|gratis|kostenlos\\p{L}*|umsonst|nachlass|prämie|treuepunkte|dankeschön|ersatz\\p{L}*|überraschung|aufmerksamkeit)|[€$£] ?\\d|\\d ?[€$£%]';
const CONDITION =
  '(?:if|once|as soon as|in (?:return|exchange)|provided|when|after|for|would|could|should you|depending on|wenn|falls|sobald|im gegenzug|dafür|nachdem|vorausgesetzt|sofern|gegen|für)';
const BETTER =
  '(?:better|kinder|higher|nicer|positive|improved|good|fair(?:er)?|five|5|4|four|more|full|different|gone|down|disappear\\p{L}*|no longer|reflect\\p{L}*|besser\\p{L}*|höher\\p{L}*|freundlicher\\p{L}*|positiv\\p{L}*|fünf|vier|mehr|gut\\p{L}{0,2}|nett\\p{L}*|anders|verschw\\p{L}*|weg|ausf\\p{L}*)';

const FREE_CHOICE =
  /(?<!\p{L})(?:not? (?:ask|expect|want|need)|never ask|(?:don't|do not|doesn't|does not|won't|will not|nothing to do|without|regardless|independent(?:ly)?|whether or not|no matter|whatever you|bitten (?:sie |dich )?(?:nicht|auch nicht|keinesfalls)|unabhängig|müssen (?:sie )?(?:\p{L}+ ){0,3}nicht|brauchen|nicht ändern|nicht zu ändern|ob sie|egal|erwarten (?:\p{L}+ ){0,3}nicht|ohne dass|keine gegenleistung))(?!\p{L})/iu;

const WORDINGS: readonly Wording[] = [
  {
    all: [
      words(
        `(?:remov(?:al|ing)|deletion|change|revision|correction|amendment|withdrawal)(?: (?:of|to|in))?(?: (?:the|your|this|that)) ${REVIEW}`,
        `(?:löschung|entfernung|änderung|anpassung|korrektur|rücknahme|überarbeitung|aktualisierung)(?: (?:ihrer|der|deiner|dieser|von|ihres|des|deines)) ${REVIEW}`,
        `(?:nehmen|ziehen|setzen|stufen|werten|nimm|zieh)(?: [\\p{L}]{1,12}){0,3} ${REVIEW} (?:wieder )?(?:zurück|herunter|hoch|heraus|raus|herauf|runter|auf)`,
        `(?:as a thank(?:s|[ -]you)|als dankeschön|in return|in exchange|im gegenzug)(?: [\\p{L}\\d-]{1,12}){0,5} ${REVIEW}`,
      ),
    ],
    unless: FREE_CHOICE,
  },
  { all: [words(`(?:${CHANGE})${BETWEEN} ${REVIEW}`)], unless: FREE_CHOICE },
  { all: [words(`${REVIEW}${STEP} ${ANDERN}`)], unless: FREE_CHOICE },
  { all: [words(`${ANDERN}(?: [\\p{L}]{1,12}){0,3} ${REVIEW}`)], unless: FREE_CHOICE },
  {
    all: [
      words(
        `${REVIEW}(?: (?:is|are|be|has|been|gets?|was|could|can|may|might|were|to|comes?|goes|being)){1,3} (?:chang|updat|edit|revis|delet|remov|amend|adjust|withdraw|rais|improv|gone|down|taken|correct|offline)\\p{L}{0,4}`,
      ),
    ],
    unless: FREE_CHOICE,
  },
  {
    all: [words(BENEFIT), words(CONDITION), words(REVIEW), words(BETTER)],
    unless: FREE_CHOICE,
  },
  {
    all: [
      words(
        '(?:give|leave|grant|make|turn|award|bring|get)(?: [\\p{L}]{1,10}){0,4} (?:5|five|4|four|full|more|better|extra)(?: more)?[ -](?:stars?|rating|review)',
        '(?:5|fünf|vier|4|mehr|volle|alle) sterne(?: [\\p{L}]{1,12}){0,4} (?:geben|gäben|vergeben|machen|daraus|werden|vergibst|gibst|würden)',
        '(?:geben|gib|gibst|vergeben|machen)(?: [\\p{L}]{1,12}){0,4} (?:5|fünf|vier|4|mehr|volle|alle) sterne',
      ),
    ],
    unless: FREE_CHOICE,
  },
];

export const reward: Rule = {
  id: 'reward',
  title: 'Offers something for a change of the review, or asks for its removal',
  explanation:
    'A refund, voucher or favour that depends on what the review says buys an opinion, and asking to change or remove it is read as pressure. Make it right whatever the review says; the customer decides on their own.',
  example: {
    bad: 'Once you have changed your rating to five stars, we will send you a 20 € voucher.',
    better: 'We have refunded the full price today. You need not do anything for it.',
  },
  source:
    'US 16 CFR 465.4: no incentive conditioned, expressly or by implication, on sentiment; UK DMCC Act 2024, Schedule 20, para 13: concealed incentives.',
  find: (letter) => findWordings(letter, WORDINGS),
};
