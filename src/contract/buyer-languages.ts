/** The languages of mails and pages for buyers, which are those of the widget: by tag, as they call themselves. */
export const BUYER_LANGUAGES = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  it: 'Italiano',
  pt: 'Português',
  nl: 'Nederlands',
  sv: 'Svenska',
  pl: 'Polski',
  tr: 'Türkçe',
  ja: '日本語',
  zh: '简体中文',
  ar: 'العربية',
  he: 'עברית',
} as const;

export type BuyerLanguageTag = keyof typeof BUYER_LANGUAGES;

export const BUYER_LANGUAGE_TAGS = Object.keys(BUYER_LANGUAGES) as [BuyerLanguageTag, ...BuyerLanguageTag[]];
