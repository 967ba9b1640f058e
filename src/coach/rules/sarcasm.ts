import type { Rule } from '../rule.ts';
import { findWordings, type Wording, words } from '../wording.ts';

const QUOTED = '["\'„“”‚‘»«]';

const WORDINGS: readonly Wording[] = [
  {
    all: [
      new RegExp(
        `(?<!\\p{L})(?:your|you|this|these|such|an?|so|ihre?[rnms]?|deine?[rnms]?|diese[rnms]?|eine?[rnms]?|als|the|den|der|die|das|of|dem)\\s${QUOTED}(?:\\p{L}{2,12}\\s)?(?:experts?|problems?|issues?|defects?|broken|faulty|damaged?|customers?|reviews?|experience|quality|feedback|complaints?|facts?|opinions?|disaster|honest|loyal|tragedy|torn|late|emergency|knowledge|test|analysis|research|scratch|evidence|experten?|expertin|probleme?|mangel|mängel|defekte?s?|bewertung|kenner|kaputte?s?|erfahrung|qualität|kritik|schaden|schäden|kunde|kundin|katastrophe|meinung|fachmann|fachwissen|test|analyse|drama|beweise?|kratzer|skandal)${QUOTED}`,
        'iu',
      ),
    ],
  },
  { all: [words('so-called|sogenannte[rnms]?|self-proclaimed|selbsternannte[rnms]?|self-appointed')] },
  {
    all: [
      words(
        "congratulations|congrats|bravo|slow clap|well done|how (?:dare we|tragic|shocking|terrible for you|awful for you|dreadful|very clever|clever of you|inconsiderate of)|what a (?:surprise|shock|tragedy|shocker|revelation|discovery|catastrophe|drama)|poor you|boo hoo|wow,?|geniu?s(?:es)?|einstein|sherlock|rocket scien\\p{L}*|newsflash|imagine that|believe it or not|heaven forbid|god forbid|who (?:would have|would've|could have|knew) (?:thought|guessed|known)?|silly us|shame on us|forgive us for|excuse us for|pardon us for|our (?:deepest|humblest|sincerest) (?:apologies|condolences) (?:that|for not)|so sorry (?:that )?(?:reality|physics|gravity|the laws|our (?:shoes|products?|lamps?|knives|chairs?) (?:did not|didn't|do not|don't|cannot|can't))|crystal ball|mind[- ]?readers?|read (?:your |people's |anyone's )?minds?|telepath\\p{L}*|(?:gold|another|a) (?:medal|star for you)|nobel|oscars?|pulitzer|world record|cry(?:ing)? (?:me )?a river|violins?|drama queen|first world problems?|life must be|must be (?:hard|nice|exhausting|wonderful|lovely|so difficult) (?:to|being|for)|enlighten\\p{L}*|wisdom|lecture|lesson in|your majesty|royal|we bow|on our knees|thrilled to (?:learn|hear)|fascinating|shall we also|next time we(?:'ll| will| shall) (?:personally|send someone|also send|come (?:over|round)|include (?:an instructor|a magnif\\p{L}+|glasses|a (?:phd|manual for))|hold your|read it|print it in crayons?)|hold your hand|would you (?:also )?like us to (?:also|come|hold|wear|cook|drink|read)|perhaps (?:try|you would prefer|a hobby|someone can)|clearly an? \\p{L}*(?:expert|connoisseur|professional)|we are (?:so|truly|deeply) (?:honou?red|blessed)|how could we (?:possibly|ever)|obviously (?:we|our|it)|of course it (?:is|was|'s) (?:all |always )?our|nice try|good luck with that|thanks for nothing|do you (?:also|usually) (?:expect|complain|wash|send|return|rate)|surely you|magic(?:al)? wand|teleport\\p{L}*|made of (?:gold|unicorn)|unicorn|miracles?",
        '(?:herzlichen )?glückwunsch|bravo|gratul\\p{L}*|na sowas|na so was|na klar|na dann|ach (?:so|nein|je, |du (?:liebe|meine)|ja)|sieh an|schau an|ei der daus|wer hätte (?:das|es) (?:gedacht|geahnt)|welch(?:e|ch|ein)? (?:überraschung|tragödie|drama|katastrophe|schock|erkenntnis|skandal)|was für (?:eine?|ein) (?:überraschung|drama|tragödie|katastrophe|erkenntnis|schock|skandal)|hellseh\\p{L}*|glaskugel|gedanken lesen|gedankenleser|genie\\p{L}{0,2}|einstein|nobelpreis|oscar|orden|medaille|applaus|schlaumeier|besserwisser|hut ab|schön für sie|belehrung|belehren|weisheit|weisheiten|raketenwissenschaft|hexenwerk|mimimi|sie arme[r]?|du arme[r]?|armes? (?:schwein|ding)|majestät|königliche|sollen wir (?:auch|vielleicht|etwa|ihnen (?:auch|vielleicht|etwa)|noch|beim)|dürfen wir ihnen (?:auch|noch)|(?:nächsten|nächstes) mal (?:schicken|kommen|legen|liefern|bringen) wir(?: [\\p{L}]{1,12}){0,4} (?:persönlich|lupe|brille|jemanden|lehrer|butler|kurs|diener|vorbei|händchen)|händchen|lupe|verzeihen sie,? dass (?:unsere?|wir (?:nicht|keine)|die|das)|entschuldigen sie,? dass (?:die (?:physik|schwerkraft)|das wasser|wir (?:keine|nicht (?:gedanken|hellsehen|zaubern))|unsere? \\p{L}+ (?:kein|nicht) )|(?:physik|schwerkraft|naturgesetze)|(?:tut|tat) uns (?:ja )?(?:so |ganz |wirklich |schrecklich |furchtbar |unendlich )*(?:schrecklich|furchtbar|unendlich|ja so)|bekanntlich|zauber\\p{L}*|wunderwaffe|weltuntergang|schicksalsschlag|faszinierend|interessant,? dass|respekt,|wir sind (?:zutiefst )?(?:untröstlich|geehrt)|ihre? experten\\p{L}*|natürlich (?:ist|sind|war|waren) (?:immer |mal wieder |wieder )?(?:wir|unsere?|das|die|der)|wie konnten wir (?:nur|bloß)|wie schrecklich für|mein beileid|unser beileid|herzliches beileid|taschentuch\\p{L}*|viel spaß noch|hobby',
      ),
    ],
    unless:
      /(?<!\p{L})(?:(?:our|unser) (?:warehouse|expert)|not rocket|no wonder|kein wunder|congratulations on (?:your|the) (?:wedding|birth|new)|zur (?:hochzeit|geburt)|obviously (?:we|our|it)\s?.{0,30}(?:fail|wrong|should|mistake|fault|not good)|obviously not|free of charge)(?!\p{L})/iu,
  },
  {
    all: [
      words('clearly|obviously|apparently|surely|offenbar|offensichtlich|anscheinend|sicherlich'),
      words(
        'experts?|professionals?|connoisseur|scientist|engineer|too (?:difficult|hard|complicated|much)|beneath you|experten?|expertin|fachmann|profi|kenner(?:in)?|zu (?:schwer|schwierig|kompliziert|viel verlangt)|überfordert',
      ),
    ],
  },
];

export const sarcasm: Rule = {
  id: 'sarcasm',
  title: 'Is sarcastic or mocks the customer',
  explanation:
    'Mockery is read as contempt, by this customer and by everyone who comes later. Say the plain thing instead.',
  example: {
    bad: 'Congratulations on your "expert" opinion.',
    better: 'You tested it for longer than most; thank you for the detail on the hinge.',
  },
  source:
    'PhoCusWright for TripAdvisor: an aggressive or defensive reply puts 70 % off; an appropriate one improves the impression for 87 %.',
  find: (letter) => findWordings(letter, WORDINGS),
};
