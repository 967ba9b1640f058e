/** Ways of buying or begging a change of the review, in English. */
import type { Manner } from '../wording.ts';

/** What says outright that nothing is asked in return. */
const FREE_CHOICE = [
  "(not|never|don't|won't|no need to|wouldn't|without|needn't|nor) (\\p{L}+ ){0,3}(ask*|expect*|want*|need|have to|require*|chang*|delet*|remov*|updat*|edit*|owe|obligation|obliged|feel)",
  'nothing (to do|in return|is asked)|regardless|independent(ly)? of|whether or not|no matter',
  'whatever you|no strings|up to you|either way',
  '(stays?|remain|keep|leave|stand) (\\p{L}+ )?(as (it is|you|they)|online|up|where|yours|public)',
  'your (own )?choice|no obligation',
];

export const REWARD_ENGLISH: readonly Manner[] = [
  {
    says: 'Asks for the review to be changed or removed.',
    patterns: [
      '({change})( (up|down|off|of|to|that|this|the|your|its?|a|an|his|our|or|and|delete|remove|edit|update|about|into|from|back|in|on|with|for|would|completely|both|kindly|please|here|there))* {review}(?! (process|system|page|policy|guidelines))',
      '{review} (is|are|be|has|have|been|gets?|was|could|can|may|might|were|to|comes?|goes|being|will|would|once|and|or|a bit|again|please|perhaps|maybe|accordingly|afterwards|,)* ?(chang(ed|e)|updat(ed|e)|edit(ed)?|revis(ed|e)|delet(ed|e)|remov(ed|e)|amend(ed)?|adjust(ed)?|withdrawn?|rais(ed|e)|improv(ed|e)|gone|(taken |comes? |took |go(es)? )?(down|offline)|corrected|taken (down|off|back)|disappear(s|ed)?|vanish(es|ed)?|reconsider(ed)?|hidden|rewritten|retracted|lifted|modified|to go|no longer (there|online|visible|up|public))',
      '(remov(al|ing)|deletion|deleting|change|changing|revision|revising|correction|amendment|amending|withdrawal|withdrawing|update|updating|editing|adjustment|disappearance|retraction|improvement) (of|to|in|for|on) {review}',
      "(review|rating|stars?|comment|feedback|score) (\\p{L}+ ){0,4}(disappear|vanish|go away|be gone|wasn't there|were not there|weren't there|off the (page|site|internet)|isn't there|was gone)",
      '(take|taking) (it|this|that|the review|your review|the comment|your words) (down|back|off|offline)',
      '(change|alter|revise|reconsider|rethink|revisit|adjust|update|edit|delete|remove|withdraw|retract|amend|soften|improve|raise|upgrade) (it|this|that|them|what you (wrote|said|posted|have written)|your (mind|opinion|view|verdict|judge?ment|words|tone|post|vote|score|assessment|experience|impression|stance|write-?up))',
      'think again about|see your way|second thoughts?|be persuaded|have a change of heart',
      'do the right thing|return the favou?r|do us (a|the|this) (\\p{L}+ )?(favou?r|kindness)',
      'reflect (that|this|it|our|the (good|new|change|resolution|service|solution|positive|fact|outcome))',
      '(bring|push|move|get|nudge|take|bump|lift|turn|change|raise|set|switch|upgrade|increase|improve) (us |it |this |that |them |your \\p{L}+ )*(up |back |from \\p{L}+ |from \\d |back up |in)*(to|into|in) (a )?(\\d|five|four|three|full|top|something|positive|better|nicer)',
    ],
    unless: [
      ...FREE_CHOICE,
      // A demand with a threat behind it is a threat, and asked about as one.
      '{legal}|or (else|you|we|i|face|expect) (will|shall|.ll|\\p{L}+)|or you.ll|or we.ll|otherwise',
      'hear from',
      "(we|i|our \\p{L}+|supplier|courier|factory|workshop)( have| had|'ve| will|'ll| are| just| now| already| also)* (changed|updat*|correct*|revis*|edit*|remov*|improv*|adjust*|rais*|taken|replac*|delet*|reworked|rewrit*|rewrote|fixed) (the|our|its|this|that|these|a|it|them|all)",
      '(change|replace|exchange|swap|remove|take) (it|this|that|them) (to|for|into|in|from|back|off) (a|an|the|your|our)? ?(xl|size|larger|smaller|black|new one|another|you|us|sale|shelf|courier)',
      'take (it|this|that|them) (back|off|down) (and|for|free|at|to|from|yourself|sale)',
      "(driver|courier|we|i|technician) (will |'ll |can )?(take|takes) ~ (back|away)",
      '(because of|thanks to|after|following|based on|since|as a result of|reading) (your|this) {review} ~~ {change}',
      '{change} ~~ (because of|thanks to|after|following|based on|as a result of) (your|this) {review}',
      'take your (feedback|review|comments?|words|remarks?|complaint) (\\p{L}+ )?(seriously|to heart|on board|as|into)',
      'tak(e|en|ing) (your |the |this )?(feedback|words|comments?|review) (very |extremely )?(serious|to heart|on board|into|up|as|back to)',
      'turn(ed)? (your|this) (feedback|review) into|(make|give) (a |an )?(remark|note|improvement)',
      'complaint ~ (taken|raised|moved|pushed|turned)',
      '(raise|raised|take|taken|took|move|push|drop|lift) (your|the|this) complaint',
      '(updat*|improv*|correct*|chang*|edit*|revis*|rewrit*|fix*|rework*|adjust*) (the|our|its) (description|product|page|size|text|listing|chart|photos?|pictures?|title|words)',
      '(thank*|grateful) ~ (words|feedback|review|comments?|remarks?)|drop (us|me) (a|your)',
      'make (this|it|things) right|return label|follow up',
    ],
  },
  {
    says: 'Ties something to what the review says.',
    patterns: [
      '{gift} && (in (return|exchange)|provided|depend(s|ing|ent)? on|on (the )?condition|conditional|under the condition|as soon as|as a (thank[ -]you|thanks|token|gesture)|to say thank*|after|once|if|when|until|unless|only|for|then|would|could|should|against|before|first|but|without|who|and|with|wait*|swap|worth|naturally|obviously) && ({better} (stars?|ratings?|re-?views?|feedback|scores?|comments?|words|opinion)|(re-?views?|ratings?|stars?|feedback|scores?|comments?|opinion) ~ ({better}|{change}|gone|down|off|offline|disappears?|no longer|remain|positive|up|to go)|(without|for|with|against|about|of|from|reconsider|rethink|revise|change|update|drop|edit|remove|delete|take) (an? |any |the |your |open |off |down |that |this |old |bad |negative )*(re-?views?|ratings?|stars?|negative|comments?|score|opinion|what you (wrote|said))|(stars?|re-?views?|ratings?|opinion) (instead|up|back)|(page|profile) ~ (nicer|better)|what you (wrote|said|posted)|change (it|them|this|that)|take it (down|off))',
      '{gift} ~~ (once|if|when|after|as soon as|in (return|exchange)|provided|until|unless) ~~ (re-?views?|ratings?|stars?|feedback|scores?|comments?|opinion|what you wrote)',
      '(once|if|when|after|as soon as|in (return|exchange)|provided|until|unless) ~~ (re-?views?|ratings?|stars?|scores?|opinion|what you wrote) ~~ {gift}',
      '(re-?view|rating|stars?|feedback|score|comment)(s)? ~ (and|then|first|,) ~ {gift} (is|are|will|awaits|waiting|on its|yours|follows)',
      '(in (return|exchange)|in exchange for|in return for|trade|deal:|deal|bargain|quid pro quo|you scratch|win-win|help (us|you|me) (and|,|out|to see|by)|favou?r for (a )?favou?r|make it worth|worth your while|one hand) ~~ (re-?views?|ratings?|stars?|feedback|scores?|comments?|opinion|nicer|kind(er)? words)',
      '(re-?views?|ratings?|stars?|feedback|score|comment) ~~ (in (return|exchange)|worth your while|favou?r for|make it worth|return the favou?r)',
    ],
    unless: [
      ...FREE_CHOICE,
      '(thank*|grateful|appreciate) ~ (feedback|review|comment|rating|stars?|words|remarks?|complaint)(?! ~~ (five|5|better|higher|change|update|revise|raise))',
      '(after|once|when) (we )?(read|reading|saw|seeing|having read) (your|this) (review|feedback|comment)',
      '(sorry|apolog*) ~~ (review|rating|stars?)|on the basis of your (review|feedback)',
      '(your|this) (feedback|review|comment)s? (has|have|was|is|were|made|helped|will|helps|reached|prompted|led) (\\p{L}+ ){0,3}(pass*|help*|shar*|forward*|read|valuable|important|to|us|prompt*|seriously)',
      'description|text on|in the text',
    ],
  },
  {
    says: 'Makes what the shop does depend on the review.',
    patterns: [
      '(once|as soon as|after|when|until|provided|unless|if|should|in case|subject to|depending on|now that|since|so long as|as long as) ~ (the |your |this |that |these |those |a |an |\\p{L}+ )*(review|rating|stars?|score|comment|post) (is|are|has|have|was|were|comes?|goes|disappears?|looks?|reads?|sounds?|becomes?|became|stays?|remains?|shows?|gets?|changes?|says|reflects?|improves?|turns?|moves?|stands?)',
      "(stars?|rating|review|score|comment|feedback) && (would|could|'d) && (lovely|great|nice|kind|wonderful|grateful|delighted|happy|glad|thrilled|appreciate*|mean|help|love|hope|expect|like|fair|good|perfect|sweet|fantastic|become|became|unlock|earn|get you|bring you|go up|make our) && (if|when|once|to see|after|unlock|became|become|be updated|changed?|updated?|five|5|back|up|more|higher|better|for you|instead|another|now)",
      '(expect|hope|hoping|trust|assume|look forward|looking forward|count on|counting on|wish|suggest|propose|rely on) ~~ (stars?|rating|review|score|comment) ~ (chang*|updat*|remov*|delet*|edit*|gone|go|going|down|up|higher|better|five|5|disappear*|reflect*|improv*|now|revis*|soon|amend*|adjust*|kinder|nicer|positive)',
    ],
    unless: [
      ...FREE_CHOICE,
      '(read|saw|received|got|seen|reading|seeing|wrote|written|posted) ~ (review|rating|comment|stars?)',
      '(thank*|sorry|apolog*|understand*) ~ (review|rating|stars?|feedback|comment)',
      '(if|when) your (review|comment) (is|was) about|feel free',
    ],
  },
  {
    says: 'Begs for stars.',
    patterns: [
      '(give|giving|leave|leaving|grant|make|making|turn|award|bring|get|earn|deserve|have|add|see|hope for|hoping for|consider|reward us with|help us (get|reach|with)|grateful for|appreciate|love|expect|delighted|happy|glad|thankful|obliged|mean ~) ~ (\\d ?-?|five|four|full|more|better|extra|few more|higher|nicer|another|some|positive|kinder|fairer|good|great|glowing|honest|new|second|updated) ?(more |positive )?(-?stars?|ratings?|re-?views?|score)(?! (you|your|gave|is|was))',
      '(\\d|five|four) stars? (instead|would|from you|rather|please|pls|next|after|this time|and|too|back|for)',
      '(stars|rating|review|score) (higher|up|upwards|a (bit|little|notch)|better)',
      '(another|a|one) (more )?star (or two|more)|(a |an )?(star|stars) (more|extra)',
      'would ~ (help|mean) ~ (rating|review|stars?|score)',
      '(rating|review|stars?|score)s? (would|could|really|does|do|means?|hurts?|harms?|kills?|damages?) (\\p{L}+ ){0,3}(help|mean|matter|hurt|harm|damage|cost|mean a lot|us|our)',
      '(leave|write|post|submit|add|share|publish) (us |a |an |another |your |new |second |fresh |updated |happy |kind )*(positive|better|nicer|new|good|updated|second|kind(er)?|happier|different|five[- ]star|5[- ]star|4[- ]star|fair(er)?|glowing|great|fresh) (\\p{L}+ )?(re-?view|rating|comment|feedback|words?|one)',
    ],
    unless: [
      ...FREE_CHOICE,
      '(thank*|sorry|apolog*) ~ (review|rating|stars?|feedback)',
      '(understand|see|hear|read) ~ (why|that) ~ (stars?|rating)',
      '(one|two|three|1|2|3) stars? (is|are|was|were) (fair|deserved|right)',
      'fair (review|rating|criticism|comment|feedback)',
      'honest (review|feedback|words|rating|comment)(?! of)',
      'your (review|rating|feedback) (was|is|has|helps|helped)|earn(ed)? (your|back)',
    ],
  },
];
