/** What buyers read is whole in each language, and the same in all. */
import { describe, expect, it } from 'vitest';
import { BUYER_LANGUAGE_TAGS } from '../../../src/contract/buyer-languages.ts';
import { writeInvitation } from '../../../src/server/invitations/invitation-letter.ts';
import { wordsFor } from '../../../src/server/invitations/words/invitation-words.ts';
import { renderLetter } from '../../../src/server/mail/letter.ts';
import { languages } from '../../../tools/widget-languages.ts';

/** By place: every text, with a mark for each fact that stands in it. */
function textsOf(words: object, path = ''): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [name, value] of Object.entries(words) as [string, unknown][]) {
    const place = `${path}/${name}`;
    if (typeof value === 'string') texts.set(place, value);
    else if (typeof value === 'function') {
      const facts =
        name === 'tooLong'
          ? ['‹label›', 2000]
          : name === 'left' || name === 'photos'
            ? [7]
            : ['‹one›', '‹two›'];
      texts.set(place, String((value as (...facts: unknown[]) => unknown)(...facts)));
    } else for (const [deeper, text] of textsOf(value as object, place)) texts.set(deeper, text);
  }
  return texts;
}
const factsIn = (text: string) =>
  (text.match(/‹\w+›|7|2\D?000/g) ?? []).map((fact) => fact.replace(/\D(?=000)/, '')).toSorted();

const english = textsOf(wordsFor('en').words);
const OTHERS = BUYER_LANGUAGE_TAGS.filter((tag) => tag !== 'en');

it('the languages are those of the widget', () => {
  expect(OTHERS.toSorted()).toEqual(languages());
});

describe.each(OTHERS)('in %s', (tag) => {
  const texts = textsOf(wordsFor(tag).words);

  it('every text is there, is no English, and tells the same facts', () => {
    expect([...texts.keys()]).toEqual([...english.keys()]);
    for (const [place, text] of texts) {
      const inEnglish = english.get(place) ?? '';
      expect(factsIn(text), place).toEqual(factsIn(inEnglish));
      if (inEnglish.length > 12) expect(text, place).not.toBe(inEnglish);
    }
  });

  it('stars have a word each, which all differ', () => {
    const { stars, starWords } = wordsFor(tag).words;
    expect([new Set(stars).size, new Set(starWords).size]).toEqual([5, 5]);
  });

  it('the mail is written in it, and read from its side', async () => {
    const facts = {
      shop: { name: 'Acme', channels: [] },
      name: 'Ida Berg',
      products: [{ productId: 'mug', name: 'Mug', url: '', imageUrl: null }],
      incentive: '',
    };
    const writing = {
      link: 'https://reviews.example/i/a',
      language: wordsFor(tag),
      ownWords: undefined,
      isReminder: false,
      postalAddress: '',
    };
    const { html, text } = await renderLetter(writeInvitation(facts, writing));
    expect(html).toContain(`<html lang="${tag}" dir="${['ar', 'he'].includes(tag) ? 'rtl' : 'ltr'}">`);
    expect(text).toContain(wordsFor(tag).words.mail.choose);
    expect(text).not.toContain('Or tell us');
  });
});

it('an order in a language that is not among them is answered in English', () => {
  expect(wordsFor('fi').tag).toBe('en');
  expect(wordsFor('pt-BR').tag).toBe('pt');
  expect(wordsFor('zh-Hans-CN').tag).toBe('zh');
});
