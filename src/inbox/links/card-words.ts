/** What a card says to whoever holds it, in the languages of buyers. Nothing in it asks for praise. */
import type { BuyerLanguageTag } from '../../contract/buyer-languages.ts';

interface CardWords {
  readonly ask: string;
  /** Beneath it, what to do. */
  readonly scan: string;
}

export const CARD_WORDS: Readonly<Record<BuyerLanguageTag, CardWords>> = {
  ar: { ask: 'ما رأيك فيه؟', scan: 'امسح الرمز وقل رأيك، سواء كان جيدًا أو سيئًا.' },
  de: { ask: 'Was halten Sie davon?', scan: 'Scannen und sagen, ob gut oder schlecht.' },
  en: { ask: 'What do you think of it?', scan: 'Scan it and say so, good or bad.' },
  es: { ask: '¿Qué le parece?', scan: 'Escanee y dígalo, sea bueno o malo.' },
  fr: { ask: 'Qu’en pensez-vous ?', scan: 'Scannez et dites-le, que ce soit bon ou mauvais.' },
  he: { ask: 'מה דעתכם עליו?', scan: 'סרקו וספרו, לטוב או לרע.' },
  it: { ask: 'Che cosa ne pensa?', scan: 'Scansioni e lo dica, nel bene o nel male.' },
  ja: { ask: 'いかがでしたか', scan: '読み取って、良い点も悪い点もお聞かせください。' },
  nl: { ask: 'Wat vindt u ervan?', scan: 'Scan de code en zeg het, goed of slecht.' },
  pl: { ask: 'Co o tym sądzisz?', scan: 'Zeskanuj i powiedz, dobrze czy źle.' },
  pt: { ask: 'O que acha?', scan: 'Digitalize e diga-o, seja bom ou mau.' },
  sv: { ask: 'Vad tycker du om den?', scan: 'Skanna och säg det, bra eller dåligt.' },
  tr: { ask: 'Ne düşünüyorsunuz?', scan: 'Okutun ve söyleyin, iyi ya da kötü.' },
  zh: { ask: '您觉得怎么样？', scan: '扫码告诉我们，好坏都可以。' },
};
