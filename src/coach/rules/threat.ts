import type { Rule } from '../rule.ts';
import { findWordings, type Wording, words } from '../wording.ts';

const THEIR_OWN =
  /(?<!\p{L})(?:carrier|courier|parcel theft|spediteur|paketdienst|zusteller|gezogen|ziehen|drawn|no legal|keine rechtlichen|legal guarantee|supplier|lieferanten?)(?!\p{L})/iu;

const WORDINGS: readonly Wording[] = [
  {
    all: [
      words(
        'lawyers?|attorneys?|solicitors?|law ?suit|sue|suing|sued|defamat\\p{L}*|libel\\p{L}*|slander\\p{L}*|prosecut\\p{L}*|cease and desist',
        'legal(?:ly)? (?:action|steps?|team|department|consequences|proceedings|measures|advis[eo]rs?|counsel|means|route|remedies|liable|options|matter|responsible|avenues?)',
        '(?:see|meet)(?: you)? in court|(?:take|go|bring|settle)(?: [\\p{L}]{1,8}){0,3} (?:to|in|before) (?:a )?court|small claims|press charges',
        '\\p{L}{0,8}anw(?:a|ä)lt(?:e|en|in|lich\\p{L}*)?|verklag\\p{L}*|klage|\\p{L}{0,4}anzeige (?:erstatt\\p{L}*|zu erstatten|gegen)|strafanzeige|verleumd\\p{L}*|üble nachrede|übler nachrede|rufschädig\\p{L}*|geschäftsschädig\\p{L}*|abmahn\\p{L}*|unterlassung\\p{L}*|staatsanwalt\\p{L}*|strafbar|strafrecht\\p{L}*|zivilrecht\\p{L}*',
        '(?:rechtliche|juristische|gerichtliche|rechtlichen|juristischen)(?: [\\p{L}]{1,10}){0,1} (?:schritte?n?|mittel|konsequenzen|folgen|maßnahmen|schritten)|rechtsabteilung|rechtsweg|rechtlich (?:gegen|vor)|gerichtlich|vor gericht|juristisch (?:gegen|vor)|schadens?ersatz (?:von ihnen|fordern|verlangen|geltend)|inkasso',
      ),
    ],
    unless: THEIR_OWN,
  },
  {
    all: [
      words(
        '(?:ban|banned|banning|block|blocked|blocking|close|closed|suspend|suspended|lock|terminate|deactivate|blacklist|bar|flag|cancel)(?: [\\p{L}]{1,10}){0,3} (?:you|your (?:\\p{L}+ )?(?:account|orders?|future orders?|customer account|address|membership|warranty|profile))',
        "(?:account|profile)(?: [\\p{L}']{1,8}){1,3} (?:blocked|closed|suspended|deactivated|terminated|banned|cancelled)",
        'you(?: [\\p{L}]{1,8}){0,3} (?:banned|blocked|blacklisted)|black ?list|blacklisted',
        "(?:no longer|never|not|refuse to|won't|wont|stop) (?:again )?(?:serve|serving|sell|selling|ship|shipping|deliver|accept|accepting|process|supply)(?: [\\p{L}]{1,8}){0,4} (?:you|your orders?|orders? from you|customers like you)",
        'refuse (?:any |all )?(?:further|future) (?:orders?|business)|(?:further|future) orders? (?:from you )?will (?:not|be refused|be declined|be rejected)',
        '(?:konto|kundenkonto|account|sie|dich|adresse)(?: [\\p{L}]{1,12}){0,6} (?:sperren|gesperrt|sperre|blockieren|blockiert|geschlossen|deaktiviert|deaktivieren|kündigen)|sperren (?:wir )?(?:sie|dich|ihr (?:kunden)?konto)|hausverbot|schwarzen? liste',
        '(?:nicht mehr|nie wieder|künftig nicht|keine|nicht länger)(?: [\\p{L}]{1,12}){0,4} (?:beliefern|beliefert|bedienen|bedient|bestellungen von ihnen|annehmen)',
      ),
    ],
  },
  {
    all: [
      words(
        '(?:report|reporting|reported) (?:you|your (?:account|name|review|behaviou?r))|(?:involve|call|inform|contact|notify) the (?:police|authorities)|hand(?:ed)? (?:this|it|you)(?: over)? to the (?:police|authorities)|debt collect\\p{L}*',
        '(?:name and shame|expose you|(?:publish|post|share|make|go|reveal|show)(?: [\\p{L}]{1,9}){0,5} (?:your (?:\\p{L}+ )?(?:name|messages|e-?mails|address|identity|details|photo|correspondence|private|chats?)|public with))',
        'we (?:all )?(?:know|have) (?:exactly )?(?:where you|who you|your (?:home )?(?:address|name|employer))|where you (?:live|work)|your (?:employer|boss|family|neighbours|neighbors)',
        "(?:face|facing|bear|suffer|have|be|without|aware of the|not be)(?: [\\p{L}]{1,9}){0,3} consequences|consequences for you|(?:you(?:'ll| will|'d| would| may| might)?) (?:come to |live to |soon |deeply |really )?regret|think twice|hear(?:ing)? from (?:our|us again in)|be (?:very |more |extremely )?careful (?:what|about what|with what|who)|watch (?:what|your|yourself|out)|last warning|warn(?:ing)? you|(?:hold|held|make) you (?:liable|accountable|responsible|pay)|at your own risk|would hate (?:for|to see|it if)|would be a shame if|what happens (?:to people|next)|false (?:claims|statements|accusations|reviews?) (?:about|are|can|may|have|online|like|could|is)",
        '(?:polizei|behörden)|(?:melden|zeigen) (?:wir )?(?:sie|dich)(?: bei| an)|an den pranger|(?:namen|nachrichten|adresse|mails|daten|schriftverkehr|chat\\p{L}*|korrespondenz)(?: [\\p{L}]{1,12}){0,4} (?:veröffentlich\\p{L}*|öffentlich|publik|posten|ins netz)|veröffentlichen wir|wir wissen(?: [\\p{L}]{1,9}){0,2},? (?:wo|wer)|ihr(?:en?)? (?:arbeitgeber|chef|nachbarn)',
        'konsequenzen|(?:sie|du|das|es)(?: [\\p{L}]{1,10}){0,4} (?:bereuen|bereust|noch leid\\s?tun|leid tun werden|teuer (?:zu stehen|werden)|folgen haben)|(?:hören|hörst) (?:noch )?von (?:unserem|unseren|uns(?: noch| hören|\\.))|letzte warnung|warnen (?:wir )?(?:sie|dich)|gewarnt|zweimal überlegen|gut überlegen|vorsichtig sein|haftbar|haftung nehmen|zur rechenschaft|unwahre tatsachen\\p{L}*|falsche tatsachen\\p{L}*|falschaussagen?',
      ),
    ],
    unless: THEIR_OWN,
  },
];

export const threat: Rule = {
  id: 'threat',
  title: 'Threatens the customer',
  explanation:
    'Lawyers, bans, the police or naming someone in public over a review is intimidation, and every shopper reads it. Where a review is truly unlawful, report it; do not answer it with a threat.',
  example: {
    bad: 'Take this down or you will hear from our lawyers.',
    better:
      'I see it differently in one point and would like to clear it up: please write to me, and I answer today.',
  },
  source: 'US 16 CFR 465.7(a): no unfounded legal threat, intimidation or public false accusation.',
  find: (letter) => findWordings(letter, WORDINGS),
};
