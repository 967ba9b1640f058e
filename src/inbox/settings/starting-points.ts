/** Questions to begin from, in each language of the widget; a merchant changes the words as they like. */
import { type AttributeDraft, newAttribute } from './settings-draft.ts';

/** A name, and what each of the five steps is called; without a word those between. */
type Point = readonly [name: string, lowest: string, middle: string, highest: string];

interface Language {
  /** In its own words. */
  readonly name: string;
  readonly fit: Point;
  readonly quality: Point;
  readonly comfort: Point;
}

export const POINTS = ['fit', 'quality', 'comfort'] as const;
export type PointName = (typeof POINTS)[number];

export const POINT_LANGUAGES: Readonly<Record<string, Language>> = {
  en: {
    name: 'English',
    fit: ['Fit', 'Too small', 'Just right', 'Too large'],
    quality: ['Quality', 'Poor', '', 'Excellent'],
    comfort: ['Comfort', 'Uncomfortable', '', 'Very comfortable'],
  },
  de: {
    name: 'Deutsch',
    fit: ['Passform', 'Zu klein', 'Genau richtig', 'Zu groß'],
    quality: ['Qualität', 'Schlecht', '', 'Hervorragend'],
    comfort: ['Tragekomfort', 'Unbequem', '', 'Sehr bequem'],
  },
  fr: {
    name: 'Français',
    fit: ['Taille', 'Trop petit', 'Parfait', 'Trop grand'],
    quality: ['Qualité', 'Mauvaise', '', 'Excellente'],
    comfort: ['Confort', 'Inconfortable', '', 'Très confortable'],
  },
  es: {
    name: 'Español',
    fit: ['Talla', 'Pequeña', 'Perfecta', 'Grande'],
    quality: ['Calidad', 'Mala', '', 'Excelente'],
    comfort: ['Comodidad', 'Incómodo', '', 'Muy cómodo'],
  },
  it: {
    name: 'Italiano',
    fit: ['Vestibilità', 'Troppo piccolo', 'Perfetto', 'Troppo grande'],
    quality: ['Qualità', 'Scarsa', '', 'Eccellente'],
    comfort: ['Comodità', 'Scomodo', '', 'Molto comodo'],
  },
  pt: {
    name: 'Português',
    fit: ['Tamanho', 'Pequeno', 'Perfeito', 'Grande'],
    quality: ['Qualidade', 'Fraca', '', 'Excelente'],
    comfort: ['Conforto', 'Desconfortável', '', 'Muito confortável'],
  },
  nl: {
    name: 'Nederlands',
    fit: ['Pasvorm', 'Te klein', 'Precies goed', 'Te groot'],
    quality: ['Kwaliteit', 'Slecht', '', 'Uitstekend'],
    comfort: ['Comfort', 'Oncomfortabel', '', 'Heel comfortabel'],
  },
  sv: {
    name: 'Svenska',
    fit: ['Passform', 'För liten', 'Precis rätt', 'För stor'],
    quality: ['Kvalitet', 'Dålig', '', 'Utmärkt'],
    comfort: ['Komfort', 'Obekväm', '', 'Mycket bekväm'],
  },
  pl: {
    name: 'Polski',
    fit: ['Rozmiar', 'Za mały', 'W sam raz', 'Za duży'],
    quality: ['Jakość', 'Słaba', '', 'Doskonała'],
    comfort: ['Wygoda', 'Niewygodne', '', 'Bardzo wygodne'],
  },
  tr: {
    name: 'Türkçe',
    fit: ['Kalıp', 'Çok küçük', 'Tam oldu', 'Çok büyük'],
    quality: ['Kalite', 'Kötü', '', 'Mükemmel'],
    comfort: ['Rahatlık', 'Rahatsız', '', 'Çok rahat'],
  },
  ja: {
    name: '日本語',
    fit: ['サイズ感', '小さすぎる', 'ちょうどよい', '大きすぎる'],
    quality: ['品質', '悪い', '', 'とても良い'],
    comfort: ['快適さ', '快適でない', '', 'とても快適'],
  },
  zh: {
    name: '中文',
    fit: ['尺码', '偏小', '正好', '偏大'],
    quality: ['质量', '差', '', '极好'],
    comfort: ['舒适度', '不舒适', '', '非常舒适'],
  },
  ar: {
    name: 'العربية',
    fit: ['المقاس', 'صغير جدًا', 'مناسب تمامًا', 'كبير جدًا'],
    quality: ['الجودة', 'سيئة', '', 'ممتازة'],
    comfort: ['الراحة', 'غير مريح', '', 'مريح جدًا'],
  },
  he: {
    name: 'עברית',
    fit: ['מידה', 'קטן מדי', 'בדיוק', 'גדול מדי'],
    quality: ['איכות', 'ירודה', '', 'מצוינת'],
    comfort: ['נוחות', 'לא נוח', '', 'נוח מאוד'],
  },
};

/** The shop's people most often read the language that the shop speaks. */
export function likelyLanguage(tag = navigator.language): string {
  const [language = 'en'] = tag.toLowerCase().split('-', 1);
  return language in POINT_LANGUAGES ? language : 'en';
}

export function attributeFrom(point: PointName, language: string): AttributeDraft {
  const [name, lowest, middle, highest] = (POINT_LANGUAGES[language] ?? POINT_LANGUAGES['en'])?.[point] ?? [
    '',
    '',
    '',
    '',
  ];
  const words = [lowest, '', middle, '', highest];
  return { ...newAttribute(), name, words, best: point === 'fit' ? 'middle' : 'high' };
}
