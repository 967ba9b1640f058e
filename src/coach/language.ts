/** Tells English and German from all else by the small words that no letter goes without. */

export const LANGUAGES = ['en', 'de'] as const;
export type CoachLanguage = (typeof LANGUAGES)[number] | 'other';

/** Words that one language has to itself among these; those of two languages tell nothing. */
const TELLING_WORDS: Readonly<Record<string, string>> = {
  en: "the and you your yours we our ours is are was were to of for it this that these have has had not with be been will us my as by if from sorry thank thanks thank-you refund refunded replacement please what who how new one out about can could would should don't didn't won't can't it's that's you're we're i'm i've we've we'll hi hello dear there they them he she or but on today tomorrow yesterday friday monday order parcel review read all any first just now before after again never nobody nice good better great oh wow congratulations regards right wrong late broken torn here where why because too very only some than then its their take get go do did does make made call write send sent soon so no yes up down off over more",
  de: 'der die das und sie ihr ihre ihren ihrem ihnen wir uns unser unsere unserem ist sind war waren nicht mit für es ein eine einen einem haben hat zu zur zum den dem auf von im wird werden bitte ich dass tut leid du dein deine dir dich hallo guten tag liebe lieber danke vielen dank sehr geehrte schon noch auch aber oder wenn wie was wer wo bei nach aus über heute morgen gestern freitag montag dienstag geld zurück ersatz neu neue neuer neues kommt geht raus bewertung lesen lies mal doch ja nein klar kein keine gerne gern entschuldigung schade glückwunsch selbst schuld sonst anwalt gutschein sterne schicken kaputt gerissen spät nur so am dann jetzt erst nie hätten sollten können müssen habe hatte hätte bis ab um als mehr wieder',
  fr: 'le la les et vous votre vos nous notre nos est sont pas avec pour un une des que qui dans au aux je désolé désolés désolée merci de du ce cette bonjour votre commande sur plus très ne à mais',
  es: 'el los las y usted su sus nosotros nuestro nuestra es son no con para una que en lo sentimos sentir gracias del por hola pedido se le te muy pero más está su como',
  it: 'il gli e lei suo noi nostro nostra è sono non con per una che della del ci dispiace grazie di buongiorno ordine si più ma molto le la un',
  nl: 'het een en u uw wij we ons onze is zijn niet met voor dat op van te bedankt spijt deze bestelling hallo de naar maar ook heeft hebben je jouw wordt aan er bij om',
  pl: 'i w na się nie z do że jest za dla przepraszamy dziękujemy pan pani zamówienie to państwa bardzo po jak już tak',
  pt: 'o os as e você seu sua nós nosso é são não com para uma que obrigado obrigada do da pedido olá sentimos muito mais por',
  sv: 'och att det är vi på som inte har för med din ert er tack ursäkta en ett den om av till',
  da: 'og at det er vi på som ikke har for med din tak undskyld en et den om af til',
  tr: 've bir bu için ile çok özür dileriz teşekkürler siparişiniz lütfen değil',
  cs: 'a je se na v že za s pro omlouváme děkujeme objednávka velmi není',
};

const SETS = Object.entries(TELLING_WORDS).map(
  ([language, words]) => [language, new Set(words.split(' '))] as const,
);

/** Of English or German. */
export function isSmallWord(word: string): boolean {
  return SETS.some(([language, set]) => known(language) !== 'other' && set.has(word));
}

/** Enough to tell by. */
const READ = 2000;
const MARKS: readonly (readonly [string, RegExp])[] = [
  ['de', /ß|[aou]\u0308|ä|ö|ü/gu],
  ['fr', /[éèêçàùœ]/gu],
  ['es', /[ñ¿¡áíóú]/gu],
  ['pt', /[ãõç]/gu],
  ['pl', /[ąćęłńśźż]/gu],
];

/**
 * The language of a text. A few words may not tell: then it is `otherwise`, such as the language of the
 * review that they answer.
 */
export function languageOf(text: string, otherwise?: string): CoachLanguage {
  const heard =
    text
      .slice(0, READ)
      .toLowerCase()
      .replaceAll('\u2019', "'")
      .match(/[\p{L}']+/gu) ?? [];
  // In another script there are no small words to count.
  const letters = heard.join('');
  const latin = letters.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters !== '' && latin * 2 < letters.length) return 'other';
  const counted = SETS.map(([language, set]) => {
    const marks = MARKS.find(([marked]) => marked === language)?.[1];
    const marked = marks ? Math.min(2, letters.match(marks)?.length ?? 0) : 0;
    return { language, count: heard.filter((word) => set.has(word)).length + marked };
  }).toSorted((a, b) => b.count - a.count);
  const preferred = known(otherwise?.slice(0, 2).toLowerCase() ?? 'en');
  const judged = counted.filter(({ language }) => known(language) !== 'other');
  const most = judged[0]?.count ?? 0;
  // A small word more may be chance: a reply that nobody judges is worse than one judged in vain.
  if ((counted[0]?.count ?? 0) > most + 1) return 'other';
  if (most === 0) return preferred;
  const equal = judged.filter(({ count }) => count === most).map(({ language }) => known(language));
  return equal.includes(preferred) ? preferred : (equal[0] ?? 'other');
}

function known(language: string): CoachLanguage {
  return (LANGUAGES as readonly string[]).includes(language) ? (language as CoachLanguage) : 'other';
}
