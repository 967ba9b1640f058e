/**
 * How far a reply makes amends: of an assurance, a remedy and a date, how many it has. Words that bite in a
 * reply without (`Where did you store them?`) are a kind question in one that has them. A reply with none
 * does nothing for the customer.
 */
import type { Sentence } from './letter.ts';
import { ASSURED } from './assurance.ts';
import { DATED } from './dates.ts';
import { wording } from './wording.ts';

interface Amends {
  readonly remedy: RegExp;
  /** A sentence that takes back what it seems to say. */
  readonly hollow: RegExp;
}

const AMENDS: Readonly<Record<'en' | 'de', () => Amends>> = {
  en: once({
    remedy: [
      "(we|i)( have|'ve|'ll| will| are| can|'d| would| now| today| just| gladly| happily| also| immediately| already| must)? (like to |be )?(refund*|replac*|send*|sent|exchang*|repair*|ship*|credit*|reimburs*|collect*|swap*|post(ed|ing)?|arrang*|dispatch*|return(ed)?|cancel*|order(ed)?|changed|corrected|removed|stopped|withdrawn|destroyed|added|book(ed)?|answer(ed)?|cover|offer|call(ed)?|ring|check(ed)?|pay|honour|follow up)",
      '(new|replacement|refund|second|correct|right|proper|complete|missing|free|fresh|label|money|parcel|amount|payment|exchange|set|courier|screws|one|charger|teapot|case|book|part|parts) ~ (is|are|was|were|has|have|goes|go|went|ships|leaves|left|will|arrives?|reach(es)?|follows?|can be|sent|posted)',
      'full refund|free of charge|at our (cost|expense)|return label|reply within|answer within',
      'our treat|no charge',
    ],
    hollow: [
      'sorry ~ (but|you feel|if you|to disappoint|for yourself|to hear (you|that you))',
      "(cannot|can't|could not|won't|will not|unable to|not able to|no longer|refuse to|never|not going to|do not|don't) ~ (replace|refund|exchange|offer|send|accept|cover|repair|help|credit|pay|return)",
      'no (refund|replacement|exchange|return)',
      '(if|once|when|after|provided) ~~ (review|rating|stars|comment)',
    ],
  }),
  de: once({
    remedy: [
      '(wir|ich)( *){0,4} (erstatt*|ersetz*|ersatz|schick*|send*|verschick*|tausch*|umtausch*|repar*|überweis*|liefer*|übernehm*|hol(en|e)|rufe|rufen|melde|melden|prüf*|kläre*|zahlen|stornier*|korrigier*|legen|bring*|antworte*)',
      '(wir|ich) (haben|habe|hab)( *){0,8} (erstattet|ersetzt|verschickt|getauscht|ausgetauscht|geändert|korrigiert|überwiesen|gutgeschrieben|zurückgebucht|losgeschickt|gesperrt|herausgenommen|angewiesen|veranlasst|repariert|abgestellt|gemeldet|geprüft|gesprochen|genommen|storniert|nachgeliefert|eingestellt)',
      '(neue*|ersatz*|geld|betrag|erstattung|gutschrift|etikett|paket|label|retourenlabel|umtausch|rücksendung|zweite*|richtige*|fehlende*|rückgabe) ~ (ist|sind|wird|werden|wurde|wurden|geht|gehen|kommt|kommen|liegt|liegen|bekommen|bekommst|erhalten|erhältst|möglich|kostenlos|unterwegs|raus)',
      'auf unsere kosten|kostenlos|geld zurück|bekommst du|bekommen sie|erhalten sie',
      'antworten (wir )?(innerhalb|am|bis)|ersatz',
    ],
    hollow: [
      '(tut|tun) ~ leid ~ aber',
      '(können|kann|werden|wird|dürfen) ~~ (nicht|kein|keine|keinen|nichts) ~ (erstatt*|ersetz*|ersatz|umtausch*|tauschen|zurücknehm*|liefern|übernehm*|machen|tun|helfen|annehm*)',
      '(kein|keine|keinen) (ersatz|umtausch|erstattung|rücknahme|garantie)',
      '(wenn|sobald|falls|sofern|nachdem|erst) ~~ (bewertung|rezension|sterne|kommentar)',
    ],
  }),
};

export function amendsOf(
  sentences: readonly Sentence[],
  { language, isPromised }: { readonly language: 'en' | 'de'; readonly isPromised: boolean },
): number {
  const { remedy, hollow } = AMENDS[language]();
  const sincere = sentences.filter(({ text }) => !hollow.test(text));
  const has = (sign: RegExp) => sincere.some(({ text }) => sign.test(text));
  return [has(ASSURED[language]), has(remedy), isPromised || has(DATED)].filter(Boolean).length;
}

function once(patterns: Readonly<Record<keyof Amends, readonly string[]>>): () => Amends {
  let compiled: Amends | undefined;
  return () =>
    (compiled ??= {
      remedy: wording(patterns.remedy),
      hollow: wording(patterns.hollow),
    });
}
