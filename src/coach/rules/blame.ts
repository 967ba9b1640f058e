import type { Rule } from '../rule.ts';
import { findWordings, type Wording, words } from '../wording.ts';

const EXEMPT =
  /(?<!\p{L})(?:you (?:are|were) (?:absolutely |quite |completely |entirely )?right|you're (?:absolutely |quite )?right|not your (?:own )?(?:fault|mistake|error)|no fault of|not because you|nothing (?:you|wrong)|never your|isn't your|wasn't your|rather than your|sie (?:haben|hatten) (?:\p{L}+ )?recht|du hast (?:\p{L}+ )?recht|nicht (?:an )?(?:ihre?|ihnen|deine?)|keine? (?:bedien\p{L}*|anwender\p{L}*|schuld|fehler von)|nichts falsch|liegt an uns|lag an uns|kein verschulden|no user error|not (?:a )?user error)(?!\p{L})/iu;

const DID =
  'read|follow(?:ed)?|check(?:ed)?|measured?|bother(?:ed)?|look(?:ed)?|used?|clean(?:ed)?|dr(?:y|ied)|wash(?:ed)?|tighten(?:ed)?|install(?:ed)?|charged?|contact(?:ed)?|call(?:ed)?|ask(?:ed)?|tell|told|inform(?:ed)?|noticed?|pay attention|paid|know(?:n)?|care(?:d)?|stored?|assembled?|thought|think|choose|chosen|ordered|bought|paying|write|written|wrote|take|taken|listen(?:ed)?|consider(?:ed)?|realised?|realized?|understood|treat(?:ed)?|handled?|set|put|left|let|made|done|do|dropped|given|compared?|consult(?:ed)?|try|tried|opened|entered|enter|provided?|typed|lost|searched|counted|overloaded|overfilled|misread|missed|bent|pulled|forced|been (?:careless|rough|more careful|in a hurry|home|more patient)';
const GELESEN =
  'gelesen|lesen|beachte\\p{L}*|geprüft|prüfen|gemessen|messen|nachmessen|nachgemessen|vergleichen|wissen|gewusst|melden|gemeldet|fragen|gefragt|wählen|gewählt|informieren|informiert|nachschauen|geschaut|anrufen|angerufen|kontaktieren|kontaktiert|waschen|gewaschen|gepflegt|pflegen|gereinigt|reinigen|aufgepasst|aufpassen|gedacht|denken|hinsehen|hingesehen|hingeschaut|befolgt|befolgen|benutzt|benutzen|verwendet|behandelt|gehalten|angeschaut|ansehen|anschauen|angesehen|übersehen|überlesen|missachtet|ignoriert|versäumt|vergessen|verwechselt|vertan|montiert|aufgebaut|eingestellt|eingestellt|geladen|aufgeladen|bedient|gelagert|bemüht|verstanden|bestellt|fallen (?:ge)?lassen|beschädigt|zerstört|überlastet|gerechnet|getrocknet|geöffnet|zugehört|gewartet|warten|angegeben|nachgeschaut|nachgesehen|eingegeben|ausgepackt|verloren|nachgezählt|gesehen';

const WORDINGS: readonly Wording[] = [
  {
    all: [
      words(
        'because (?:you|of your|of how you)(?! (?:are|were) right)',
        'you (?:were|are) (?:just |simply )?not (?:at )?(?:home|careful)',
        'weil (?:sie|du)(?! (?:\\p{L}+ ){0,3}recht)|sie waren(?: [\\p{L}]{1,10}){0,2} nicht (?:zu hause|da)',
      ),
    ],
    unless: new RegExp(
      `${EXEMPT.source}|(?<!\\p{L})(?:wait\\p{L}*|warten|deserve|trust\\p{L}*|important|told us|wrote|wir|verdien\\p{L}*)(?!\\p{L})`,
      'iu',
    ),
  },
  {
    all: [
      words(
        `(?:you|customers?)(?: (?:clearly|obviously|simply|apparently|probably|just|evidently|seem|to|have|had|may|might|perhaps|really|also|even|yourself|certainly|plainly)){0,3} (?:did not|didn't|didnt|don't|do not|failed to|fail to|have not|haven't|hadn't|had not|never|not|should(?:'ve| have)?|should(?: simply| really| just| probably)? have|could have|could've|must have|must've|ought to have|might have|may have|chose to|neglected to|refused to|forgot to|were supposed to|clearly|obviously)(?: (?:even|simply|just|really|properly|actually|have|to|bothered?|first|carefully|take|the time))*? (?:${DID})`,
      ),
    ],
    unless: new RegExp(
      `${EXEMPT.source}|should not have|may have (?:noticed|read|heard|seen)|might have (?:expected|thought)`,
      'iu',
    ),
  },
  {
    all: [
      words(
        "(?:your|the customer's)(?: (?:own|personal|clear|obvious|sole)){0,2} (?:fault|mistake|error|carelessness|negligence|impatience|misuse|doing|ignorance|handling|misunderstanding|lack of|failure|choice of|inability|inattention|responsibility|expectations? (?:are|is|were|was)|unrealistic|side|wrong use|rough)",
        '(?:fault|problem|mistake|error|responsibility|cause|blame|issue)(?: [\\p{L}]{1,10}){0,3} (?:lies?|is|rests?)(?: [\\p{L}]{1,10}){0,2} (?:yours|with you|with the (?:user|customer)|on your side|on your end|you)',
        'user error|operator error|pilot error|misus(?:e|ed|ing)|mishandl\\p{L}*|used (?:it )?(?:incorrectly|wrongly|improperly)|(?:improper|incorrect|wrong|rough|careless) (?:use|usage|handling|care|installation|assembly|storage|treatment)|self-inflicted|you only have yourself|blame yourself|brought (?:this|it) on yourself|your own (?:doing|hands)|on you',
        '(?:as|it|which|that|everything|all)(?: [\\p{L}]{1,11}){0,5} (?:clearly|plainly|explicitly|unmistakably) (?:states?|stated|says?|written|described|shown|marked|mentions?|explain\\p{L}*|list\\p{L}*)|(?:states?|says|stated|written|described|shown|listed)(?: [\\p{L}]{1,10}){0,2} (?:clearly|plainly|in black and white|in bold)|(?:clearly|plainly|explicitly) (?:states?|says?|stated|written|described|mention\\p{L}*|marked)',
        '(?:anyone|anybody|everyone|everybody|people|person|customers?|buyers?)(?: [\\p{L}]{1,10}){0,2} (?:who )?(?:can read|reads|knows|read the|who cares|with common sense|understands?|manages?|could have)|common sense|read(?:ing)?(?: [\\p{L}]{1,12}){0,5} (?:properly|carefully|more carefully|next time|before (?:you|ordering|buying|complaining|posting)|first)|(?:next time|in future|in the future),?(?: [\\p{L}]{1,10}){0,3} (?:read|measure|check|follow|ask|think|pay attention|look|be more careful|order the)',
        "(?:all|every|none of)(?: [\\p{L}]{1,6}){0,3} other (?:customers?|buyers?)|other (?:customers|buyers|people)(?: [\\p{L}]{1,10}){0,2} (?:manage|have no|never|are happy|love|do not|don't|seem)|nobody else|no one else|no other (?:customer|buyer)|thousands of (?:other )?(?:happy |satisfied )?customers|(?:you are|you're) the (?:first|only)",
        "not our (?:fault|problem|mistake|responsibility)|isn't our (?:fault|problem|mistake)|nothing to do with us|cannot be blamed|can't (?:be blamed|help (?:it|you) if)|not responsible for (?:your|customers)|we are not to blame",
        `(?:if|had) you(?: had)?(?: (?:only|simply|just|actually|bothered to|taken the time to|even)){0,2} (?:${DID})`,
      ),
    ],
    unless: new RegExp(
      `${EXEMPT.source}|if you (?:used?|checked|choose|chose|let|tell|told|write|call|try|think|contact|ask|read|look|take|set|put|consider|know|care|do|made|left|open|follow|check|pay|paid|ordered|bought|missed|would)(?!\\p{L})(?!.*(?:would|wouldn't|could))|we (?:should|could) have|not (?:very |at all )?clearly|as (?:clearly )?as (?:it|we) should|should have (?:said|stated|been)`,
      'iu',
    ),
  },
  {
    all: [
      words("you|your|you're|yours"),
      words(
        'liars?|lying|lies|making (?:this|it|things) up|made (?:this|it) up|ridiculous|nonsense|absurd|exaggerat\\p{L}*|dramatic|overreact\\p{L}*|picky|unreasonable|entitled|rude|whin\\p{L}*|moan\\p{L}*|hysterical|clueless|incompetent|stupid\\p{L}*|idiot\\p{L}*|ignorant|careless\\p{L}*|lazy|impatien\\p{L}*|clums\\p{L}*|unfair|dishonest|false|untrue|incorrectly|wrongly|against the instructions|simply wrong|too (?:tight|hard|rough|much force|hot|early|late to)|wrong size|in the (?:dishwasher|washing machine|tumble dryer)|unrealistic',
      ),
    ],
    unless: new RegExp(
      `${EXEMPT.source}|(?<!\\p{L})(?:we|our|us|i|i'm|sorry|apolog\\p{L}*|sent you|send you|shipped|delivered|feel|felt|without|thank(?:s)?|would you|if you)(?!\\p{L})`,
      'iu',
    ),
  },
  {
    all: [
      words(
        'hätten sie|sie hätten|hättest du|du hättest|sie sollten|sollten sie|sie müssen|hätte man|wenn man',
      ),
      words(GELESEN),
    ],
    unless: new RegExp(
      `${EXEMPT.source}|von uns|wir hätten|hätten wir|fragen haben|falls|wenn sie (?:fragen|uns)|sollten sie (?:noch )?(?:fragen|weitere)`,
      'iu',
    ),
  },
  {
    all: [
      words(
        '(?:sie|du)(?: [\\p{L}]{1,12}){0,2} (?:haben|hast|hatten)|(?:haben|hast) (?:sie|du)|ihrerseits|deinerseits|der kunde',
      ),
      words(
        '(?:nicht|nie|falsch\\p{L}*|zu heiß|zu fest|zu stark|selbst|selber|wohl|offenbar|offensichtlich|anscheinend|vermutlich|einfach|scheinbar|wahrscheinlich|unsachgemäß|ohne|leider|bestimmt|sicher|überhaupt|schlicht|übersehen|überlesen|missachtet|ignoriert|versäumt|fallen|verwechselt|vertan)',
      ),
      words(GELESEN),
    ],
    unless: new RegExp(
      `${EXEMPT.source}|(?<!\\p{L})(?:wir|uns|unser\\p{L}*|ich|danke|vergeblich|lange|zu lange)(?!\\p{L})(?!.*(?:nichts dafür))`,
      'iu',
    ),
  },
  {
    all: [
      words(
        '(?:ihre?|dein|deine)[rnms]? (?:(?:eigene?[rnms]?|alleinige[rs]?|persönliche[rs]?) )?(?:schuld|verschulden|unachtsamkeit|ungeduld|fahrlässigkeit|nachlässigkeit|unwissenheit|unkenntnis|ungeschick\\p{L}*|bedienfehler|missverständnis|verantwortung|eigenverschulden|falsche[rn]? \\p{L}+|überzogene[n]? \\p{L}+)|ihr (?:eigener )?fehler(?! melden)|(?:selbst|selber) (?:schuld|verschuldet|verursacht)|eigen(?:es )?verschulden|(?:liegt|lag)(?: [\\p{L}]{1,12}){0,4} (?:an|bei) ihnen|auf ihrer seite|sich selbst zuzuschreiben',
        '(?:bedien|bedienungs|anwender|anwendungs|benutzer|montage|pflege|wasch|mess)fehler|unsachgemäß\\p{L}*|(?:falsche[rns]?|fehlerhafte[rn]?|unsachgemäße[rn]?|grobe[rn]?|nachlässige[rn]?) (?:anwendung|bedienung|pflege|handhabung|lagerung|benutzung|montage|behandlung|nutzung|wäsche|reinigung)|falsch (?:benutzt|bedient|gewaschen|montiert|behandelt|angewendet|gelagert|gepflegt|aufgebaut|gemessen|genutzt|verwendet)|fehlbedienung|mutwillig',
        'wer lesen kann|(?:steht|stand)(?: [\\p{L}]{1,12}){0,2} (?:doch|klar|eindeutig|deutlich|ja|groß|ausdrücklich|unmissverständlich|schwarz auf weiß)|(?:klar|deutlich|eindeutig|ausdrücklich|unmissverständlich)(?: (?:und deutlich))? (?:beschrieben|angegeben|vermerkt|erkennbar|zu lesen|genannt|hingewiesen|in der|auf der|im)|(?:nächstes mal|nächsten mal|künftig|in zukunft)(?: [\\p{L}]{1,12}){0,5} (?:lesen|messen|prüfen|aufpassen|nachmessen|informieren|beachten|fragen|nachdenken|hinsehen)|(?:genau|genauer|richtig|sorgfältig|aufmerksam|vorher|erst(?: einmal)?|gründlich)(?:er)? (?:zu )?(?:lesen|durchlesen|gelesen|messen|hinsehen|durchzulesen)|richtig lesen',
        '(?:alle )?(?:andere|anderen|übrigen) (?:kunden|käufer)(?: [\\p{L}]{1,12}){0,2} (?:kommen|haben|sind|schaffen|hatten)|niemand sonst|sonst niemand|kein anderer|keinem anderen|als einzige[rn]?|(?:die|der) (?:erste|einzige)|gesunde[rnm]? menschenverstand|tausende(?:n)?(?: [\\p{L}]{1,12}){0,2} kunden|jede[rms]? (?:kind|normale|vernünftige|weiß)|das weiß (?:doch )?jeder|weiß man',
        '(?:nicht|kaum) unser(?:e)? (?:fehler|schuld|problem|verschulden)|nichts dafür|trifft uns keine|keinerlei schuld|sind wir nicht (?:schuld|verantwortlich)|nicht wir schuld',
        '(?:lüge|lügen|lügst|gelogen|erfunden|übertreiben|übertreibst|übertrieben|lächerlich|unsinn|quatsch|pingelig|kleinlich|unverschämt\\p{L}*|frechheit|dreist|hysterisch|überempfindlich|unfair\\p{L}*|undankbar|ungeschickt|unrealistisch\\p{L}*|gejammer|jammern|meckern|unwahr|stimmt (?:schlicht |einfach |so )?nicht)',
      ),
    ],
    unless: new RegExp(
      `${EXEMPT.source}|(?<!\\p{L})(?:nicht (?:klar|deutlich|eindeutig|genau)|(?<!nicht )unser (?:fehler|messfehler)|(?<!nicht )unsere schuld|von uns|hätte (?:klar|deutlich)|hätten wir|verstehen wir|ich verstehe)(?!\\p{L})`,
      'iu',
    ),
  },
];

export const blame: Rule = {
  id: 'blame',
  title: 'Blames the customer',
  explanation:
    'Whoever reads it later sees a shop that argues. Even where the product was used in another way than it was meant, say what you do about it, and what you will make clearer.',
  example: {
    bad: 'You obviously did not read the care instructions.',
    better: 'Our care label is easy to miss. We replace the strap and print the note larger.',
  },
  source:
    'PhoCusWright for TripAdvisor: 70 % are less likely to book after an aggressive or defensive reply. Rose & Blodgett 2016: an apology with an assurance does as much as corrective action.',
  find: (letter) => findWordings(letter, WORDINGS),
};
