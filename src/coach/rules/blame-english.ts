/** Ways of blaming the customer, in English. */
import type { Manner } from '../wording.ts';

/** Whoever says so of themselves, or takes the customer's side, blames nobody. */
export const OWNED = [
  "(you are|you were|you're) (\\p{L}+ )?right",
  'not your (own )?(fault|mistake|error|doing)|no fault of yours|nothing wrong',
  'you did everything right',
  "(isn't|wasn't|never|rather than|not|without) (it was |because of |any |a )?(your|you did|user error)",
  "we should|i should|we could have|we failed|we did not|we didn't",
  'should have (said|stated|been|arrived|reached|got|received|told)',
  'our (own )?(fault|mistake|error)|on us',
];

export const BLAME_ENGLISH: readonly Manner[] = [
  {
    says: 'Tells them what they failed to do.',
    patterns: [
      "(you|customers?)( {sure}){0,2} (have |had )?( ?{sure} )?(did not|didn't|didnt|do not|don't|dont|failed to|fail to|have not|haven't|hadn't|had not|never|not|neglected to|refused to|forgot to|omitted to|couldn't be bothered to|can't|cannot)( {sure}| even| properly| carefully| bother(ed)? to| take the time to| have to| once| correctly| fully){0,3} ({heed}|{handled})",
      '(you|customers?) ({sure} ){0,2}(misread|misunderstood|overlooked|ignored|misused|mistyped|mishandled|forgot|neglected|skipped|disregarded|misjudged|mixed up|confused|missed the|missed our|overreact(ed)?|exaggerat(e|ed)|jumped)',
      "(you|customers?)( have| had|'ve)? ({sure} )?(missed|ignored|overlooked|misread|misunderstood|forgotten|neglected)",
      '(without|instead of|rather than|before even|before) (even |properly |actually |once |first )?(reading|checking|measuring|following|looking|asking|contacting|giving us|consulting|letting us|speaking to us|talking to us|writing to us|calling us|trying)',
      'failure to (read|follow|check|measure|observe|comply|look)',
      'lack of (care|attention|knowledge|understanding|patience|common sense|experience)',
    ],
    unless: [
      ...OWNED,
      "if you (have not|haven't|did not|didn't|do not|don't|cannot|can't)",
      "did(n't| not) (know|have to|ask for|order|choose|do|get|receive|expect)",
      "do(n't| not) (know|have|need|want|like|think)|never (agreed|asked|ordered|received|got)",
      'should (not |never )?have (been|had)',
      "(cannot|can't) (use|wear|open|be|wait|do|know|make|take|give|care)",
      '(we|i|they|nobody|colleague|team|agent|driver|courier|carrier|packer|supplier|factory) ~ (without|instead of|before)',
      'you (have )?(done|made)',
    ],
  },
  {
    says: 'Tells them what they should have done.',
    patterns: [
      '(you|customers?|one|buyers?) ({sure} )?(should|could|ought to|might|needed to|had to|were supposed to|are supposed to|were expected to|are expected to|are required to|were required to|were meant to|are meant to|have to|must|need to)( {sure}| always| first| have| of){0,3} ({heed}|{handled})',
      "(you|customers?) ({sure} )?(should|could|ought to|must|might|may)( {sure}| not| never)?('ve| have) ({sure} )?({heed}|{handled}|been more|been (too|rough|careless|in a hurry|using|wearing|holding|washing|home|there|impatient))",
      "it (is|was) (your|the (customer|buyer|user|owner)'s) (responsibility|job|duty|task) to",
      'it (is|was) up to (you|the customer|the buyer) to|the (onus|burden) is on',
      '(should|must|need to|has to|have to|needs to|ought to) be (read|followed|checked|measured|observed|hand ?washed|handled with|treated with|dried|cleaned|stored|charged|assembled|installed|placed in good time|broken in|waxed|used (only|with|as)|worn (only|with))',
      '(should|must) (not|never) be (used|washed|worn|put|placed|exposed|left|run|dried|heated|opened|pulled|overloaded|stored)',
      '(should|could|would) have (checked|read|measured|known|noticed|seen|avoided|saved you|told you|asked|spared)',
      '(could|would) (easily )?(have been|be) (avoided|prevented)',
      'would not (have happened|be an issue|have (been|had) (a|this|any) problem)',
      '(would|could) (have )?(known|noticed|avoided|realised|realized) (that|this|it|the)',
    ],
    unless: [
      ...OWNED,
      'you (should|must|might) (not )?have (been (told|able|given|charged|informed|warned|met|offered|sent|worried|very|so|quite|looking|upset|frustrated|disappointed)|to |had|received|got|heard|felt|waited|expected|thought|loved)',
      'you should (not|never|get|have had|hear|see|receive|be able)|should never have|should not have',
      "shouldn't have|you (can|could) also|if (that|this|it) (should|must)|you need to do",
      "do(n't| not) (need|have) to|need not|(please|kindly) (unplug|stop|do not)",
      '(we|i|page|listing|chart|description|label|guide|photo|batch|colleague|factory|carrier|courier|nobody|that|this) (should|could|would|ought)',
      'if (we|our|i) had|had we',
    ],
  },
  {
    says: 'Calls it the fault of the customer.',
    patterns: [
      'your (own |personal |clear |obvious |sole |entire ){0,2}(fault|mistake|error|carelessness|negligence|impatience|misuse|doing|ignorance|handling|misunderstanding|lack of|failure|inability|inattention|responsibility|recklessness|poor|wrong|rough|improper|incorrect|incompetence|stupidity|oversight|haste|clumsiness|laziness|bad (taste|luck|planning|habits|eyesight)|planning|end|side|tone|attitude|rudeness|behaviou?r|manners|expectations? (are|is|were|was)|unrealistic|unreasonable|high expectations|exaggerat*|false|ridiculous|problem,? not ours)',
      '(fault|problem|mistake|error|responsibility|cause|blame|issue|reason) ~ (lies|lie|is|rests|sits|was) ~ (yours|with you|with the (user|customer|buyer)|on your (side|end|part)|you|your (end|side)|between the chair|in front of)',
      "(is|was|that's|it's) (entirely |all |purely |solely |clearly |simply )?(on you|down to you|your problem|your own)",
      'you (have )?only (have )?yourself|(blame|thank) yourself',
      'brought (this|it|that) (on|upon) yourself|self-inflicted|on your (part|end|side)',
      '(user|operator|pilot|customer|handling|measuring|human) error|misus(e|ed|ing)|mishandl*',
      '(improper|incorrect|wrong|rough|careless|excessive|inappropriate|abusive|unsuitable|negligent) (use|usage|handling|care|installation|assembly|storage|treatment|washing|cleaning)',
      'not (being )?(used|washed|handled|stored|assembled|installed|fitted|maintained|cared for|treated) (properly|correctly|as (intended|instructed|described|directed|recommended)|according|in line)',
      '(wear|fair wear) and tear',
    ],
    unless: [
      ...OWNED,
      'no (user|operator) error|despite|even though you|at your (side|end)|whether ~ on your side',
      'on our (end|side|part)',
    ],
  },
  {
    says: 'Points at what was written, as if they had to have seen it.',
    patterns: [
      '({papers}|we|it|which|that|everything|all|this|as|price|size|delivery time|colou?r) ~ (clearly|plainly|explicitly|unmistakably|unambiguously|specifically|prominently|in bold|very clear|well|black and white) ({statedverb})',
      '({statedverb}) ~ (clearly|plainly|in black and white|in bold|in plain (english|sight)|in capital letters|in large letters|loud and clear|right there|for all to see|for a reason|prominently|very well|explicitly)',
      '(clearly|plainly|explicitly|specifically|prominently) ({statedverb})',
      'could not (be|have been) (any )?(clearer|more clear|plainer)',
      '(is|was|are|were|perfectly|very|quite|made it|made this|makes it) (perfectly |very |quite |abundantly |crystal )?clear (in|on|from|that|about)',
      'as (is |was |it is |it was |we |already |always |has been |also |per |previously |repeatedly |we have |we already |we clearly )*({statedverb}|per|communicated|informed|agreed) (in|on|to|at|before|under|you|by) (you|our|the|every|several|checkout|your)',
      'as per (our|the)|(according|contrary) to (our|the) ({papers})|there for a reason',
      '(is|are|was) (right )?there (in|on) (the|our)',
      '(exactly|precisely) (what|as|the \\p{L}+) (you )?(ordered|chose|selected|described|advertised|shown|pictured|you|paid|picked)',
      '(we|our {papers}|the {papers}) (do|does|did) (\\p{L}+ )?({statedverb}|list|offer|provide|include|recommend)',
      'we (already|have already|did|clearly|repeatedly|specifically|explicitly|always|even) (told|explain(ed)?|inform(ed)?|warn(ed)?|repl(y|ied)|respond(ed)?|sent|advised?|state[d]?|point(ed)?|said|write|written|wrote|recommend(ed)?|answer(ed)?|offered)',
      '(the )?(terms|rules|polic(y|ies)|conditions) (are|is) (the )?(terms|rules|polic(y|ies)|conditions|clear|the same)',
      'you (agreed|accepted|signed|consented|confirmed|ticked|acknowledged|opted|approved) ~ (terms|conditions|policy|policies|box|subscription|checkout|order|this|that|it|size|details|address)',
    ],
    unless: [
      ...OWNED,
      'thank*|grateful',
      "not (very |at all |as )?clear*|as clearly as|now|(will|'ll|more) (say|state|show|clear|clearly)",
      '(we|i) have (now|since|today)|as (we|i) promised|promised|wrong*|incorrect*|mistake*|by mistake',
      "not say|didn't say|does not say|doesn't say|(to be|being|make it|made it) clear* (now|from)",
      'so that',
    ],
  },
  {
    says: 'Lectures them for the next time.',
    patterns: [
      '(next time|in future|in the future|for next time|going forward|from now on|another time) ~~ (read|measur*|check|follow|ask|think|pay|look|careful|order|buy|choose|use|consider|contact|consult|shop|be|make sure|take|plan|size|zoom|let us|give us|tell us|call|try)',
      '({heed}|order|think|be careful|be more|choose) ~~ (next time|in future|in the future|before (you )?(order|buy|complain|post|writ|leav|accus|blam|rat|review|judg|us|purchas|mak|click|press|submit|jump|criticis|criticiz|go|start)\\p{L}{0,4})',
      'before (you )?(even )?(complain|post|writ|leav|accus|blam|judg|criticis|criticiz|jump|go public|go on|rant|vent|tak(e|ing) to|giv(e|ing)|rating|rate)\\p{L}{0,4} ~ (us|review|public|online|reviews|stars?|one|a|like|so|something|it|this|internet|conclusions|comments?|the|others|our|such|about|bad)',
      "(please|kindly|do|always|simply|just|try|remember to|make sure (to|you)|be sure to|we (would |strongly |kindly |can only )?(suggest|recommend|advise|urge|ask|encourage|invite|remind)( that)?( you| customers| everyone| all customers)?( to)?|i('d| would)? (suggest|recommend|advise)( you)?|you (may|might) (want|wish|like) to|you would do well to|worth|good idea to|always advisable to|it (helps|pays) to|may i suggest|might i suggest) ({sure} |always |first |please |next time |more |go |take |a |to |have |be |carefully |closely |properly )*(read*|measur*|check*|follow*|look|go through|consult*|study|listen|think|compar*|inspect|double-check|reread|re-read|educate|inform yourself|familiari[sz]e|pay(ing)? (more |closer )?attention|being more careful|be (more )?(careful|gentle|honest|fair|patient)|more careful|wipe|more care|better care|learn) (?!(your|the) (inbox|account|e-?mail|post|mailbox|statement|bank|tracking|refund|new|parcel))",
      '(try|have you tried|maybe try|perhaps try) (reading|following|checking|measuring|turning|using|charging|washing|looking|cleaning|being)',
    ],
    unless: [
      ...OWNED,
      "(we|i|our team|colleague|packer|warehouse|factory|photographer) (will |'ll |now |have |always |are |can |do |also |shall )*(read|check|measure|look|ask|pay|be|follow|test|inspect|compar|think|listen|order|make|take)\\p{L}{0,4}",
      "we'll|i'll|we will|i will|so that|let (us|me) know|tell (us|me)",
      'please (unplug|call|write|contact|keep|send|stop|do)|thank*|spares? you|before you (go|leave)',
      'check* (with|whether|the (second|batch|rest|stock))',
    ],
  },
];
