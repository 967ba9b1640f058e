/** Ways of buying or begging a change of the review, in German. */
import type { Manner } from '../wording.ts';

/** What says outright that nothing is asked in return. */
const FREE_CHOICE = [
  'bitten (sie |dich |wir )*(nicht|auch nicht|keinesfalls|ausdrücklich nicht)|unabhängig',
  '(müssen|musst|brauchen|brauchst|sollen|sollst) (sie |du |dafür |ihre |deine |die |bewertung |rezension |sich )*(nicht|nichts|keine|auch nicht)',
  'nicht (zu )?(ändern|löschen|anpassen|verändern)|nichts (dafür|zu) (tun|ändern)',
  'ob sie (\\p{L}+ )?(ihre|die)|egal|erwarten (\\p{L}+ ){0,3}(nicht|nichts|keine)',
  'ohne (dass|gegenleistung|bedingung*)|keine gegenleistung|so bleib*',
  '(bleibt|bleiben|stehen|steht|darf|dürfen) (\\p{L}+ ){0,4}(bestehen|stehen|so|wie sie|ihre sache|ihnen überlassen|unverändert)',
  'ihre (freie )?entscheidung|überlassen wir ihnen',
];
/** The shop that changes something of its own because of the review. */
const OWN_CHANGE =
  '(dank|aufgrund|nach|wegen|durch|auf) (ihre[rsm]?|deine[rsm]?|der|die|ihren|deinen) ({bewertung})(?! (ändern|löschen))|{bewertung} (\\p{L}+ ){0,3}(haben|hat|habe|werden|nehmen) (wir|uns|ich|mir|mich)|(ernst|zu herzen|zum anlass|aufgenommen|weitergegeben|weitergeleitet|besprochen|gelesen)|(wir|ich) (haben|habe|werden|werde|ändern|korrigieren|aktualisieren|überarbeiten|passen|verbessern|ergänzen|entfernen|nehmen|tauschen|geben|stellen|lassen|prüfen)( *){0,8}(produkt*|artikel*|größen*|maß*|beschreibung*|tabelle*|foto*|bild*|verpackung*|seite|shop*|anleitung*|angabe*|text*|charge|lager|verkauf|hinweis*|rechnung|kritik|rückmeldung|feedback|meinung|worte|rezeptur|etikett*|lieferant*)|(beschreibung|produkttext|artikeltext|größentabelle|foto|fotos|bilder|text|hinweis) ~ (geändert|korrigiert|angepasst|überarbeitet|ergänzt|aktualisiert|verbessert)';

export const REWARD_GERMAN: readonly Manner[] = [
  {
    says: 'Asks for the review to be changed or removed.',
    patterns: [
      '{bewertung}( (?!wir |uns |haben |hat )[\\p{L}\\p{N}-]{1,20}){0,5} {aendern}',
      '{aendern}( [\\p{L}-]{1,14}){0,3} {bewertung}',
      '(löschung|entfernung|änderung|anpassung|korrektur|rücknahme|überarbeitung|aktualisierung|nachbesserung|aufwertung|verbesserung|entfernen|löschen|ändern|anpassen) (ihrer|der|deiner|dieser|von|ihres|des|deines|dieses|an der|an ihrer) {bewertung}',
      '(nehmen|ziehen|setzen|stufen|werten|nimm|zieh|nähmen|zögen|heben|passen|ändern|löschen|setz|pass|änder|lösch|entfernen|korrigieren|überdenken|überarbeiten|aktualisieren|verbessern|revidieren|schreiben) (sie )?( [\\p{L}-]{1,14}){0,5} {bewertung}( [\\p{L}-]{1,14}){0,3} ?(zurück|herunter|hoch|heraus|raus|herauf|runter|auf|an|um|ab|neu|nach oben)?',
      '(ihre |deine )?meinung (\\p{L}+ ){0,2}(noch )?(ändern|überdenken|revidieren)',
      '(es|sie|das) sich (noch (ein)?mal |doch )?(anders )?(überlegen|zu überlegen)',
      '(bewertung|rezension|sterne|beitrag|kommentar|text|kritik) ~ (nicht mehr (online|da|sichtbar|zu sehen)|offline|verschwindet|verschwunden|weg ist|weg|vom netz|aus dem netz)',
      '(verschwindet|verschwinden) ~ (bewertung|rezension|sterne|beitrag|kommentar|text|kritik)',
      '(löschen|ändern|entfernen|anpassen|zurücknehmen|zurückziehen) (sie )?(das|dies|sie|es|ihn)( |,|$)',
      'was sie geschrieben haben ~ (ändern|löschen|überdenken|anpassen|zurück*)',
    ],
    unless: [
      ...FREE_CHOICE,
      // A demand with a threat behind it is a threat, and asked about as one.
      '{anwalt}|sonst (geht|gehen|wird|werden|müssen|klagen|folg*|sperren)|andernfalls',
      'oder (wir|sie|du) (werden|hören|bekommen|wirst|melden|verklagen)',
      OWN_CHANGE,
      '(sonst|andernfalls) nichts|danke|dank',
      '(waren|ware|artikel|produkt|hose|jacke|gerät|schuhe) ~ zurücknehm*',
      '(nehmen|holen) (wir )?(\\p{L}+ ){0,4}(zurück|ab)|wir (nehmen|holen)|entschuldig*|text auf',
      'auf dem etikett',
    ],
  },
  {
    says: 'Ties something to what the review says.',
    patterns: [
      '{geschenk} && (wenn|falls|sobald|im gegenzug|dafür|nachdem|vorausgesetzt|sofern|gegen|für|nach|erst|dann|mit|bei|als|unter der (bedingung|voraussetzung)|solange|bis|und|aber|damit|zum dank|liegt|wartet|die|mögen|magst|würden) && ({besser} (sterne?n?|bewertung(en)?|rezension(en)?|feedback|worte|urteil|meinung)|(bewertung(en)?|rezension(en)?|sterne?n?|kommentar|beitrags?|text|urteil|meinung|eintrag|feedback|kritik) ~~ ({besser}|{aendern}|online|aus|nach oben|überdenken|ändern|noch einmal|nochmal|nachdenk*)|{aendern} ~ (bewertung(en)?|rezension(en)?|sterne?n?|kommentars?|beitrags?|text(es)?|urteil|meinung|eintrag|feedback|kritik)|(ohne|gegen|entfernung|löschung|änderung|anpassung|rücknahme) (\\p{L}+ ){0,2}(bewertung|rezension|beitrags?|sterne|kommentars?|eintrags?)|(urteil|meinung) überdenken|ein paar sterne)',
      '(im gegenzug|als gegenleistung|dafür|im austausch|tausch gegen|eine hand|win-win|deal|kleiner deal|unter uns) ~~ (bewertung(en)?|rezension(en)?|sterne?n?|sternen|kommentar|beitrag|feedback|urteil|worte)',
      '(bewertung(en)?|rezension(en)?|sterne?n?|kommentar|beitrag|feedback|urteil) ~~ (im gegenzug|als gegenleistung|unter uns|erkenntlich|soll (ihr|dein) schaden nicht|schaden nicht sein)',
    ],
    unless: [
      ...FREE_CHOICE,
      OWN_CHANGE,
      '(danke|dank) ~ (bewertung|rezension|feedback|worte|kritik|meinung)(?! ~ (ändern|anpassen))',
      '(tut|tun) (uns|mir) ~ leid(?! ~~ {bewertung} ~ {aendern})',
    ],
  },
  {
    says: 'Makes what the shop does depend on the review.',
    patterns: [
      '(sobald|wenn|falls|sofern|nachdem|solange|bis|erst|vorausgesetzt|sollte|sollten) ~~ (sterne|bewertung|rezension|beitrag|kommentar|urteil|text)( *){0,5} (ist|sind|steht|stehen|klingt|klingen|wird|werden|wurde|lautet|ausfällt|ausfallen|aussieht|verschwindet|verschwunden|weg|raus|online|offline|da|hier|gelöscht|geändert|zurück|besser|freundlicher|positiver|anders|gibt|geben)',
      '(sterne|bewertung|rezension|beitrag|kommentar) && (freu*|hoffen|hoffe|schön|dankbar|erwarten|wünschen|nett|toll|lieb|super|fair|helfen|hilft|großartig|prima|klasse|passend) && (würden|würde|wäre|wären|wenn|könnten|könnte|dass|sobald|dann|danach|jetzt|nun|auf) && (fünf|5|vier|besser*|ändern|anpassen|mehr|neu|höher|werden|würden|überdenken|freundlich*|positiv*|aktualisier*|noch einmal|noch mal|nochmal|drauf|nach oben|andere*|weg|raus|sterne)',
      '(schreib|schreiben|ergänz|ergänzen|sag|sagen|vermerken|notieren|erwähn|erwähnen) (sie )?( *){0,3} dass ~~ (geklärt|gelöst|zufrieden|geholfen|erledigt|erstattet|alles gut|in ordnung|ersetzt)',
      '(nehmen|nimm|ziehen|zieh|nehmt) (sie )?(bitte |doch |die |ihre |deine |diese |den |ihren |das )*(bewertung|rezension|beitrag|kommentar|text|sterne) (\\p{L}+ ){0,3}(heraus|raus|zurück|runter|herunter|weg|vom netz|offline)',
    ],
    unless: [
      ...FREE_CHOICE,
      OWN_CHANGE,
      '(danke|dank|leid|entschuld*|verstehen) ~ (bewertung|sterne*|rezension|kommentar)',
      '(gelesen|lesen|gesehen)',
    ],
  },
  {
    says: 'Begs for stars.',
    patterns: [
      '(5|fünf|vier|4|mehr|volle|alle|volle fünf|ein paar|einen|zusätzliche|weitere|bessere|höhere|die volle|positive|gute|neue|eine bessere|eine gute|eine positive|eine neue|faire|fairere|freundlichere|nettere) (\\p{L}+ )?(sterne?n?|punktzahl|bewertung(en)?|rezension(en)?|feedback) (\\p{L}+ ){0,6}(geben|gäben|vergeben|machen|daraus|werden|wird|vergibst|gibst|würden|würde|würdest|freuen|schreiben|hinterlassen|abgeben|dalassen|wert|drin|verdient|helfen|dankbar|wünschen|schenken|hoffen|spendier*|da ?lassen|verfassen|drauf|bekommen)',
      '(geben|gib|gibst|vergeben|machen|freuen|dankbar|wünschen|hoffen|helfen|hinterlassen|schreiben|spendieren|schenken|hoffe|wären|erbitten|bitten|um|über|auf|mit|bitte|auch|dann|für) ~ (5|fünf|vier|4|mehr|volle|alle|ein paar|bessere|höhere|positive|gute|neue|faire|nettere|besseren|höheren|guten|positiven|zusätzliche|weitere|einem|einen) (\\p{L}+ )?(sterne?n?|bewertung(en)?|rezension(en)?)( mehr)?',
      'sterne?n? (mehr|nach oben|drauf|extra|zusätzlich|draus)',
      '(bewertung|rezension|sterne) (\\p{L}+ ){0,4}(schadet|schaden|hilft|helfen|bedeutet|bedeuten|kostet|kosten|trifft|bricht) (\\p{L}+ )?(uns|mir|unser*|sehr|viel)',
    ],
    unless: [
      ...FREE_CHOICE,
      OWN_CHANGE,
      '(danke|dank|leid|entschuld*|verstehen) ~ (bewertung|sterne*|rezension)',
      '(zu recht|berechtigt|verdient)',
      '(schreiben|geben) sie (uns|mir) (bitte )?(bescheid|eine (kurze )?(nachricht|mail))',
    ],
  },
];
