/** Words that blame the customer, in English, only where the shop makes no amends. */
import type { Manner } from '../wording.ts';
import { OWNED } from './blame-english.ts';

export const FAINT_BLAME_ENGLISH: readonly Manner[] = [
  {
    says: 'Asks as if they were to blame.',
    isFaint: true,
    patterns: [
      '(are|were) you (sure|certain|aware|able|really|perhaps|not|even|using|home|at home)',
      '(have|did|had|do|does|could|can) (you|your \\p{L}+) ({sure} |ever |even |first |not |by any chance )*({heed}|{handled}|use|wash|dry|clean|handle|treat|store|charge|install|open|try|wear|put|leave|lose|throw|drop|perhaps|expect|misread|own|have|remember|miss)',
      "(where|how|when|what|why|which) (did|do|have|were|had|are|would|should|didn't|don't) (you|we|one) (\\p{L}+ )?({handled}|{heed}|store|keep|wash|use|do|treat|not|just|simply|put|order|wait|buy|contact)",
      "why (did|didn't|don't|not|on earth|then|would)",
      'how (are|were|should|could|can|would) we (supposed|expected|meant|to|have|know)',
      '(were|are) we supposed to|who else',
    ],
    unless: [
      'would you|could you (please|send|tell|let)|please|what went wrong|which (piece|part|colour|size|one) |when (it|that) suits|how we|if you|have you received',
    ],
  },
  {
    says: 'Explains it by how the customer used it.',
    isFaint: true,
    patterns: [
      '(only|simply|just|usually|generally|normally|typically|tends? to|tend to|always|mostly|this|that|these|soles?|most) (ever )?(happens?|occurs?|breaks?|tears?|cracks?|fails?|shrinks?|goes|go|come|comes|smokes?|stops?|get|gets|leaks?|rusts?|fades?|snaps?) ~ (if|when|because|from|off|where|once|after|at home|under)',
      "(if|when|as long as|provided|unless) (it is|it's|they are|that is|this is|one|people|someone|somebody|customers?|you|used|handled|washed|treated|worn|stored|cared|properly|the \\p{L}+ (is|are|was)|a \\p{L}+ is) ~ (used|handled|washed|treated|worn|stored|cared|stuffed|dried|forced|dropped|ignored|kept|overloaded|throws?|properly|correctly|wet|exposed|abused|left|as intended|pulled|bent|carefully|followed|hurry|turned|boiled|put|try|don't|do not|insist|refuse|leave|wait|use|wash|order|buy)",
      '(with|given) (a little |a bit of |some |proper |correct |normal |appropriate |reasonable |the right |regular )+(use|care|handling|treatment|maintenance|cleaning|common|attention|effort|patience)',
      "(not|never|isn't|aren't|wasn't) (really |actually |been )?(designed|made|meant|intended|suitable|suited|built|recommended|a toy|waterproof|dishwasher|machine[- ]wash*|for)",
      'depends on (how|the|your|what|who|where|whether|many)|(is|are) sold separately',
      '(is|are) a natural|(natural|living) product',
      '(colou?rs?|screens?|monitors?|displays?) (\\p{L}+ )?(differ|vary|look|show|are)|varies',
      "reacts? (to|with)|get lost at home|(needs?|need|have|has) to be|everyone's|a matter of taste",
      'tastes differ|personal (taste|preference)|subjective|skin type|hormones|nerves',
      '(our|the|my) (records|data|system|tracking|driver|courier|logs?|warehouse|scale|camera|cctv|colleague|team|staff|packer) ~ (shows?|says?|confirms?|proves?|proof|reported|tells?|indicates?|recorded|waited|rang|was there|knocked|three times|weighed|checked)',
      '(according to|as per) (our|the|your|what you)',
      '(we|you) ~ (three times|twice|several times|repeatedly|on time|the same day|in time|already)',
      'we (looked|checked|tested|weigh*|pack*|inspect*|never received|answer everyone|answer all)',
      '(is|are|was|were) (always |all |carefully |thoroughly |individually )*(weighed|checked|tested|inspected|counted|packed)( |$)',
      "you (chose|selected|clicked|entered|typed|ticked|signed|insisted|opted|decided|waited|ordered|picked|bought|put|wanted|left|used|washed|wore|opened|requested|asked for|gave|provided|took|expect|expected|wrote|were (not|out|away|rude)|weren't|are (perhaps|probably|simply|too|tall)|may|might|could|seem|seem to)",
      'what (it was|you) (that )?you (put|ordered|chose|selected|picked)',
      '(is|was|are|were) (what|the (one|size|colour|address|model)) you (put|ordered|chose|selected|picked|gave|entered|typed|wanted)',
      '(by|on) your (child|cat|dog|son|daughter|own)|once a \\p{L}+ has left',
      "(you|nobody|no one|someone) (was|were|wasn't|weren't) (not )?(at )?(home|in|there|answering|available)",
      'not at home|nobody (was |answered|opened)|no ?one (was |answered|opened)',
    ],
    unless: [...OWNED, 'thank*|(could|can|would) you|please (send|keep|tell|let)'],
  },
];
