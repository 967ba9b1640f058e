/** Languages as the inbox names them, and as far as the browser knows them. */

/** What is offered for a template; any other that one already has is kept. */
export const LANGUAGES = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'nl',
  'pt',
  'pl',
  'cs',
  'da',
  'sv',
  'nb',
  'fi',
  'tr',
  'ar',
  'he',
  'ja',
  'zh',
];

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });

export function languageWords(tag: string): string {
  return wellFormed(tag) ? (names.of(tag) ?? tag) : tag;
}

/** The language without its region: `de` of `de-AT`. */
export function baseLanguage(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? '';
}

/** For `Intl`, which takes well-formed tags alone; English is written as in the rest of the inbox. */
export function localeOf(tag: string): string {
  return baseLanguage(tag) === 'en' || !wellFormed(tag) ? 'en-GB' : tag;
}

function wellFormed(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
