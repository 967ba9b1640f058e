/** What a template's placeholders come to in one case. What is not known stays open, to be seen by the writer. */
import { topicWords } from 'virtual:topic-words';
import type { CaseDetail } from '../../contract/case.ts';
import type { Placeholder } from '../../contract/placeholders.ts';
import type { ShopSettings } from '../../contract/shop-settings.ts';
import type { Topic } from '../../contract/topics.ts';
import { baseLanguage, localeOf } from '../templates/language-words.ts';

export type TemplateValues = Readonly<Partial<Record<Placeholder, string>>>;

/** As they stand within a sentence, in the languages that templates come along in. */
const TOPIC_WORDS: Readonly<Record<string, Readonly<Partial<Record<Topic, string>>>>> = {
  en: {
    'delivery': 'delivery',
    'packaging': 'packaging',
    'damaged': 'damage on the way',
    'wrong-item': 'wrong article',
    'size-fit': 'size or fit',
    'quality': 'quality',
    'not-as-described': 'description',
    'missing-parts': 'missing parts',
    'service': 'service',
    'price-billing': 'price or bill',
  },
  de: {
    'delivery': 'Lieferung',
    'packaging': 'Verpackung',
    'damaged': 'Transportschaden',
    'wrong-item': 'falscher Artikel',
    'size-fit': 'Größe oder Passform',
    'quality': 'Qualität',
    'not-as-described': 'Beschreibung',
    'missing-parts': 'fehlende Teile',
    'service': 'Service',
    'price-billing': 'Preis oder Rechnung',
  },
};

/** Those that the widget names by a noun, which needs no quotation marks within a sentence. */
const NAMED_BY_NOUN: readonly Topic[] = [
  'delivery',
  'packaging',
  'size-fit',
  'quality',
  'service',
  'price-billing',
];

/** Elsewhere as the widget says it; undefined in a language that it does not speak. */
function topicIn(language: string, topic: Topic): string | undefined {
  const base = baseLanguage(language);
  const words = TOPIC_WORDS[base];
  if (words) return words[topic];
  const said = topic === 'other' ? undefined : topicWords[base]?.[topic];
  if (said === undefined || !NAMED_BY_NOUN.includes(topic)) return said && `“${said}”`;
  return said.charAt(0).toLocaleLowerCase(base) + said.slice(1);
}

export interface ValuesOf {
  readonly detail: CaseDetail;
  readonly settings: ShopSettings | undefined;
  /** The promised day; empty while none is chosen. */
  readonly due: string;
  readonly language: string;
}

export function templateValues({ detail, settings, due, language }: ValuesOf): TemplateValues {
  const { author, product, topic } = detail;
  const said = topic && topicIn(language, topic);
  const [channel] = settings?.channels ?? [];
  return {
    ...(author.name !== '' && { customer: author.name }),
    ...(product.name !== '' && { product: product.name }),
    ...(said && { topic: said }),
    ...(settings && { shop: settings.name }),
    ...(channel && { channel: channel.url.replace(/^(mailto|tel):/, '') }),
    ...(due && { date: dayWords(due, language) }),
  };
}

function dayWords(day: string, language: string): string {
  const format = { timeZone: 'UTC', day: 'numeric', month: 'long' } as const;
  return new Intl.DateTimeFormat(localeOf(language), format).format(new Date(day));
}

/** Why a placeholder has no value, and what gives it one. */
export const OPEN_WORDS: Readonly<Record<Placeholder, string>> = {
  customer: 'The reviewer gave no name.',
  product: 'The product has no name.',
  topic: 'Nobody has said what went wrong, or the language has no word for it here.',
  shop: 'The name of the shop is not known yet.',
  channel: 'The shop has no channel; the settings have a place for it.',
  date: 'Choose the promised day below.',
};
