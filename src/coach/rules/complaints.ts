/**
 * Words by which what went wrong is named, by topic, in either language; a review in one may be answered
 * in the other. Words of the remedy (deliver, refund, answer) are none: every reply may have those.
 */
import type { Topic } from '../../contract/topics.ts';
import { wording } from '../wording.ts';

export const COMPLAINTS: Readonly<Record<Exclude<Topic, 'other'>, RegExp>> = {
  'delivery': wording([
    'late|later than|delay*|(too|so|very|such a|far too) (long|late|slow*)|slow|wait(ed|ing)?|lost',
    'went missing|stuck|wrong (depot|address|neighbou?r|door)|never (arrived|came|reached)',
    '(parcel|delivery|package) (was|is|did|took|has|arrived|came|got|should|must)|courier|carrier',
    '(zu|so|viel zu) (spät|lang|lange)|verspät*|verzöger*|verloren|lieferzeit|lieferverzug|wartezeit',
    'gewartet|warten (mussten|müssen|musstest|lassen)|hängen geblieben|falsch (abgegeben|zugestellt)',
    'nicht angekommen|(paket|lieferung|sendung) (war|ist|kam|wurde|hat|hätte|nicht|zu)|spedition',
    'paketdienst|zusteller|dhl|hermes|dpd|gls',
  ]),
  'packaging': wording([
    'packag*|padd(ed|ing)|wrapp(ed|ing)|leak*|(the|our|a) (box|carton)',
    'verpack*|polster*|karton|undicht|ausgelaufen*',
  ]),
  'damaged': wording([
    'damag*|broke(n)?|breakage|crack*|shatter*|dent(ed|s)?|scratch*|smash*|torn|tore|tear',
    'chip(ped|s)?|snapp?(ed|s)|bent|split|splinter*',
    'beschädig*|kaputt*|*zerbroch*|zerbrech*|riss(e)?|reiß(t|en)|gerissen*|eingerissen|zerriss*',
    'kratzer|zerkratzt|delle(n)?|*bruch|gebrochen*|sprung|scherben|verbogen|transportschaden',
  ]),
  'wrong-item': wording([
    'wrong (one|\\p{L}+)|mix(ed)?[- ]up|mix-up|mislabel*|picking error|not what you ordered|instead of',
    'falsche[nrsm]? \\p{L}+|verwechs*|vertauscht|durcheinander*|packfehler|statt',
  ]),
  'size-fit': wording([
    'siz(e|es|ing)|fit(s|ted|ting)?',
    '(runs?|too|so) (small|large|big|tight|narrow|wide|short|long|loose)|inches|tight|narrow|smaller',
    'larger|bigger|shorter|length',
    '*größe*|passt|passform|(zu|so|fällt) (klein|groß|eng|weit|kurz|lang)*|kleiner|größer|enger',
    'weiter geschnitten|maße',
  ]),
  'quality': wording([
    'broke|fell (apart|off)|came (off|apart|loose)|stitch*|seam(s)?|fad(e|ed|ing)|wear(s|ing)?|worn',
    'wore|wobbl*|defect*|fail(ed|s|ure)|faulty|stopped|smok*|overheat*|rust*|peel*|smell*|odou?r',
    'stain*|shr(i|a|u)nk*|pill(ing|ed)|loose|flicker*|dull|blunt|weak|batch|mou?ld*|rash|taste*|stale',
    'squeak*|nois(e|y)|jam(s|med)?|stuck|plating|tarnish*|battery|leaks?|dead|burn(s|t|ed)?|drain*',
    'plug|sole|motor',
    'naht|nähte|verarbeitung*|defekt*|mangel|mängel|mangelhaft*|rost*|undicht|abgeblättert|ablös*',
    'abgelöst|löst sich|ausgeblichen|verblasst|wackel*|klemm*|stink*|gestank|geruch|riech*|fleck*',
    'eingelaufen*|einläuft|einlaufen|fussel*|schimmel*|ausschlag|schmeckt|geschmack|quietsch*|laut',
    'brumm*|flacker*|stumpf|akku|charge|versagt|ausgefallen|durchgebrannt|überhitz*|läuft aus',
    'hält nicht|juck*|schwach*|dünn*',
  ]),
  'not-as-described': wording([
    '(description|listing|picture|photo|advert*|colou?r|shade|tone)s?|mislead*',
    'not (as|what we) (described|pictured|shown|advertised)|looks different',
    '*beschreibung|foto(s)?|bild(er|ern)?|farbe|farben|farbton|irreführend',
    'sieht (\\p{L}+ ){0,2}anders|wirkt',
  ]),
  'missing-parts': wording([
    'missing|part(s)? (was|were|is|are|list)|screws?|incomplete|left out|forgot to (pack|include)',
    'without (the|its|a)|not in the (box|parcel)|lack(s|ed|ing)',
    'fehl(t|te|ten|en|ende[nrsm]?)|gefehlt|unvollständig|schraube*|vergessen (ein)?zupacken',
    'nicht (dabei|beigelegt|im paket)|(teil|teile|zubehör)',
  ]),
  'service': wording([
    'asked (us )?for help|did not get (it|one|any)|left (alone|waiting)|(had to|having to|have to) (write|chase|ask|call|ring|wait|remind)( us)?',
    '(should|ought to) have (answered|replied|called)|nobody (answered|replied|got back|picked)',
    "(no|without|never got an?|did not|didn't|not|any) (answer|reply|response|repl(y|ied)|answer(ed)?|word)",
    'unanswered|rude*|impolite|unfriendly|silence|ignored|hung up|on hold|laughed|in circles',
    'three e-?mails|your (three|two|four|many|several|repeated) (e-?mails|messages|calls|letters)',
    'how (you were|our colleague) (treated|spoken)|tone (of|that)',
    'unbeantwortet*|(früher|schneller|eher) (eine |mit einer )?antwort*',
    'hinterher(laufen|telefonieren)|(schreiben|nachfragen|warten|anrufen) (müssen|mussten)',
    '(keine|ohne|nie eine|nicht) (antwort|rückmeldung|geantwortet|beantwortet|gemeldet|reagiert)',
    'unfreundlich*|unhöflich*|funkstille|warteschleife|aufgelegt|schweigen',
    '(drei|zwei|vier|mehrere|ihre vielen) (e-?)?mails|ignoriert|pampig|abgewimmelt|nicht erreich*',
  ]),
  'price-billing': wording([
    '(charged|billed|paid|debited) (you |your card )?(twice|too much|double|again|for|more|wrongly)',
    'double (charge|payment|booking)|overcharg*|higher price|wrong (price|amount|invoice)',
    'subscription|price (difference|at)|(the|your|our) (invoice|price|bill|charge)',
    'abgebucht|abbuchung|doppelt*|zu viel (berechnet|bezahlt|abgebucht)|berechnet',
    '(höhere[nr]?|falsche[nr]?) (preis|betrag|rechnung)|abo|abonnement',
    '(der|den|ihre|die|zur) (preis|rechnung|differenz)',
  ]),
};
