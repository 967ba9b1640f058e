/** Tells English and German from all else by the small words that no letter goes without. */

export type CoachLanguage = 'en' | 'de' | 'other';

const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'the and you your we our is are was to of for it this that have has not with be will i us my as by if at from sorry thank',
  de: 'der die das und sie ihr ihre ihren wir uns unser unsere ist sind war nicht mit für es ein eine einen haben hat zu den dem auf von im am an wird werden bitte ich dass tut leid du dein deine',
  fr: 'le la les et vous votre nous notre est sont pas avec pour un une des que dans au je désolé merci de du',
  es: 'el los las y usted su nosotros nuestro es son no con para una que en lo sentimos gracias del por',
  it: 'il gli e lei suo noi nostro è sono non con per una che della ci dispiace grazie di del',
  nl: 'de het en u uw wij we ons onze is zijn niet met voor een dat op van te bedankt spijt',
  pl: 'i w na się nie z do że jest za dla przepraszamy dziękujemy pan pani',
  pt: 'o os as e você seu nós nosso é são não com para uma que obrigado do da',
};

const SETS = Object.entries(SMALL_WORDS).map(
  ([language, words]) => [language, new Set(words.split(' '))] as const,
);

/** Enough to tell by. */
const READ = 2000;

export function languageOf(text: string, said?: string): CoachLanguage {
  if (said) return known(said.slice(0, 2).toLowerCase());
  const heard =
    text
      .slice(0, READ)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  // In another script there are no small words to count.
  const letters = heard.join('');
  const latin = letters.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters !== '' && latin * 2 < letters.length) return 'other';
  let best = 'en';
  let most = 0;
  for (const [language, set] of SETS) {
    const count = heard.filter((word) => set.has(word)).length;
    if (count > most) [best, most] = [language, count];
  }
  return known(best);
}

function known(language: string): CoachLanguage {
  return language === 'en' || language === 'de' ? language : 'other';
}
