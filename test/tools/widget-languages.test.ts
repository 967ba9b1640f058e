import { describe, expect, test } from 'vitest';
import type { Catalogue, Forms } from '../../tools/plural-code.ts';
import { catalogueOf, languages } from '../../tools/widget-languages.ts';
import { widgetMessages } from '../../tools/widget-messages.ts';

const messages = widgetMessages();
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec';

/** All that a language says for a message. */
function textsOf(words: Catalogue[string]): string[] {
  return typeof words === 'string' ? [words] : Object.values<string>(words);
}

function holesOf(text: string): string[] {
  return [...text.matchAll(/\{\d\}/g)].map(([hole]) => hole).toSorted();
}

/** Arabic is shown in the digits that the rest of a shop has. */
function localeOf(language: string): string {
  return `${language}-u-nu-latn`;
}

describe.for(languages())('in %s', (language) => {
  const catalogue = catalogueOf(language);
  const say = (message: string) => textsOf(catalogue[message] ?? '')[0] ?? '';

  test('every message has words, and none is left over', () => {
    expect(Object.keys(catalogue).toSorted()).toEqual([...messages.keys()].toSorted());
    expect(
      Object.entries(catalogue).filter(([, words]) =>
        textsOf(words).some((text) => !text.trim() && text !== '\u00A0' && text !== '\u202F'),
      ),
    ).toEqual([]);
  });

  test('what is put in is said, nothing else', () => {
    for (const [message, kind] of messages) {
      const words = catalogue[message] ?? '';
      const whole = typeof words === 'string' ? words : words.other;
      expect([message, holesOf(whole)]).toEqual([message, holesOf(message)]);
      for (const text of textsOf(words)) {
        expect(kind === 'counted' ? holesOf(message) : holesOf(whole)).toEqual(
          expect.arrayContaining(holesOf(text)),
        );
      }
    }
  });

  test('a number of things is said in every form that the language has', () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    // Of millions alone, which no product has.
    const needed = pluralCategories.filter(
      (each) => each !== 'many' || language === 'pl' || language === 'ar',
    );
    for (const [message, kind] of messages) {
      if (kind !== 'counted') continue;
      expect([message, Object.keys(catalogue[message] as Forms).toSorted()]).toEqual([
        message,
        needed.toSorted(),
      ]);
    }
  });

  test('its name and its direction are those of the language', () => {
    const { language: name } = new Intl.Locale(say('en'));
    expect(name).toBe(language);
    expect(say('ltr')).toBe(['ar', 'he'].includes(language) ? 'rtl' : 'ltr');
  });

  test('dates are written as Intl writes them', () => {
    const format = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'medium', timeZone: 'UTC' });
    const spelled = new Intl.DateTimeFormat(localeOf(language), {
      year: 'numeric',
      month: 'short',
      day: 'numeric',
      timeZone: 'UTC',
    });
    const names = say(MONTHS).split(' ');
    expect(names).toHaveLength(12);
    for (const [index, name] of names.entries()) {
      const date = Date.UTC(2026, index, 9);
      const own = say('{0} {1} {2}').replace('{0}', '9').replace('{1}', name).replace('{2}', '2026');
      const plain = (text: string) =>
        text.replaceAll(/[\u200E\u200F\u061C]/g, '').replaceAll(/[\u00A0\u202F]/g, ' ');
      expect([plain(format.format(date)), plain(spelled.format(date))]).toContain(plain(own));
    }
  });

  test('numbers are written as Intl writes them', () => {
    const parts = new Intl.NumberFormat(localeOf(language), { useGrouping: 'always' }).formatToParts(
      12_345.5,
    );
    const sign = (type: string) => parts.find((part) => part.type === type)?.value;
    expect([say(','), say('.')]).toEqual([sign('group'), sign('decimal')]);
  });
});
