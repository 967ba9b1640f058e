import { transformWithOxc } from 'vite';
import { expect, test } from 'vitest';
import { ownWordsWriterOf } from '../../tools/own-words.ts';
import type { Catalogue } from '../../tools/plural-code.ts';
import { markWords, type Writer, writerOf, written } from '../../tools/widget-words.ts';

/** What a source says once it is built for a language, run as browsers run it. */
async function said(source: string, write: Writer): Promise<unknown> {
  const { code } = await transformWithOxc(
    `import { byCount, t } from '../ui/words.ts'; export const said = ${source};`,
    '/src/widget/said.ts',
  );
  const marked = (markWords.transform as (code: string, id: string) => { code: string }).call(
    undefined,
    code,
    '/src/widget/said.ts',
  );
  const built = written('said.js', marked.code, write).replace(/^import .*$/m, '');
  const module = (await import(`data:text/javascript,${encodeURIComponent(built)}`)) as { said: unknown };
  return module.said;
}

const GERMAN: Catalogue = {
  'Show all': 'Alle zeigen',
  '{0} of {1}': 'von {1} die {0}.',
  '{0} days late': { one: 'einen Tag zu spät', other: '{0} Tage zu spät' },
  '{0}, changed': '{0} – geändert',
};
const german = writerOf('de', GERMAN);

test('a message is said in the language, with what is put in where the language wants it', async () => {
  expect(await said('t`Show all`', german)).toBe('Alle zeigen');
  expect(await said('t`${1 + 1} of ${"ten"}`', german)).toBe('von ten die 2.');
});

test('English stays as it was written, signs of code included', async () => {
  const english = writerOf('en', {});
  expect(await said('t`${1} of "${2}" – \\`so\\` and \\${so}`', english)).toBe('1 of "2" – `so` and ${so}');
  expect(await said('[1, 2].map((n) => byCount(n, t`1 day`, t`${n} days`))', english)).toEqual([
    '1 day',
    '2 days',
  ]);
});

test('what a language lacks is said in English', async () => {
  expect(await said('t`Close`', german)).toBe('Close');
  expect(await said('byCount(3, t`1 photo`, t`${3} photos`)', german)).toBe('3 photos');
});

test('one message may stand in another, and around it other text', async () => {
  expect(await said('`<${t`${t`Show all`}, changed`}>` + "!"', german)).toBe('<Alle zeigen – geändert>!');
});

test.for([
  ['de', { one: 'einen Tag', other: '{0} Tage' }, ['0 Tage', 'einen Tag', '2 Tage', '5 Tage', '22 Tage']],
  ['fr', { one: '{0} jour', other: '{0} jours' }, ['0 jour', '1 jour', '2 jours', '5 jours', '22 jours']],
  [
    'pl',
    { one: 'dzień', few: '{0} dni-few', many: '{0} dni', other: '{0} dnia' },
    ['0 dni', 'dzień', '2 dni-few', '5 dni', '22 dni-few'],
  ],
  ['ja', { other: '{0}日' }, ['0日', '1日', '2日', '5日', '22日']],
] as const)('%s says a number of things by its own forms', async ([language, forms, expected]) => {
  const write = writerOf(language, { '{0} days': forms });
  const source = '[0, 1, 2, 5, 22].map((n) => byCount(n, t`1 day`, t`${n} days`))';
  expect(await said(source, write)).toEqual(expected);
});

test('the names of topics are said in the language, too', async () => {
  const source = `(() => { const TOPIC_NAMES = { delivery: 'Delivery' }; return TOPIC_NAMES.delivery; })()`;
  expect(await said(source, writerOf('de', { Delivery: 'Lieferung' }))).toBe('Lieferung');
});

test('a shop says it in its own words; the rest stays as the language has it', async () => {
  const own = {
    'Show all': 'Alles <b>her</b>',
    '{0} of {1}': '{1} > {0}',
    '{0} days late': { one: '1 T.', other: '{0} T.' },
  };
  const before = Object.getOwnPropertyDescriptor(globalThis, 'document');
  Object.defineProperty(globalThis, 'document', {
    configurable: true,
    value: { getElementById: () => ({ textContent: JSON.stringify(own) }) },
  });
  try {
    const write = ownWordsWriterOf('de', german);
    const source =
      '[t`Show all`, t`${1} of ${2}`, t`${"x"}, changed`, byCount(3, t`1 day late`, t`${3} days late`)]';
    expect(await said(source, write)).toEqual(['Alles <b>her</b>', '2 > 1', 'x – geändert', '3 T.']);
  } finally {
    if (before) Object.defineProperty(globalThis, 'document', before);
    else Reflect.deleteProperty(globalThis, 'document');
    Reflect.deleteProperty(globalThis, 'candorWords');
  }
});
