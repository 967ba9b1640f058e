import { expect, it } from 'vitest';
import { TOPICS } from '../../src/contract/topics.ts';
import { templateValues } from '../../src/inbox/composer/template-values.ts';
import { LANGUAGES } from '../../src/inbox/templates/language-words.ts';
import { aCase } from '../support/inbox-shop.ts';

const topicIn = (language: string, topic: (typeof TOPICS)[number]) =>
  templateValues({ detail: aCase('Torn', { topic }), settings: undefined, due: '', language }).topic;

it('what went wrong is named in each language that the widget speaks, as it stands within a sentence', () => {
  expect(topicIn('de-AT', 'damaged')).toBe('Transportschaden');
  expect(topicIn('fr-CA', 'delivery')).toBe('livraison');
  expect(topicIn('tr', 'size-fit')).toBe('beden veya kalıp');
  expect(topicIn('fr', 'not-as-described')).toBe('“Non conforme à la description”');
  const spoken = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'pl', 'sv', 'tr', 'ar', 'he', 'ja', 'zh'];
  for (const language of spoken) {
    expect(LANGUAGES).toContain(language);
    for (const topic of TOPICS.filter((each) => each !== 'other'))
      expect(topicIn(language, topic), `${language}: ${topic}`).toBeTruthy();
  }
});

it('it stays open where there is no word for it', () => {
  expect(topicIn('cs', 'delivery')).toBeUndefined();
  expect(topicIn('fr', 'other')).toBeUndefined();
});
