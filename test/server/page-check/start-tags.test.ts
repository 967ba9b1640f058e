import fc from 'fast-check';
import { expect, it } from 'vitest';
import { startTags } from '../../../src/server/page-check/start-tags.ts';

const read = (html: string) =>
  [...startTags(html)].map(({ name, attributes }) => [name, Object.fromEntries(attributes)]);

it('names and attributes are read as a browser reads them', () => {
  expect(
    read('<p>1 < 2<CANDOR-Rating Product=\'a "b"\' endpoint = /v1/shops/x hidden href="?a=1&amp;b=&#x22;"/>'),
  ).toEqual([
    ['p', {}],
    ['candor-rating', { product: 'a "b"', endpoint: '/v1/shops/x', hidden: '', href: '?a=1&b="' }],
  ]);
  expect(read('<a b=1 b=2>')).toEqual([['a', { b: '1' }]]);
});

it('what a browser with scripts takes for text is none', () => {
  const element = '<candor-reviews>';
  for (const html of [
    `<!-- ${element} -->`,
    `<script>const a = '${element}'</script>`,
    `<SCRIPT>${element}</Script>`,
    `<template><div>${element}</div></template>`,
    `<noscript>${element}</noscript>`,
    `<textarea>${element}</textarea>`,
  ]) {
    expect(read(html).flat(), html).not.toContain('candor-reviews');
    expect(read(`${html}${element}`).flat(), html).toContain('candor-reviews');
  }
});

/** What the reader looks for, and little else. */
const PIECES = ['<', '>', '/', '=', '"', "'", ' ', 'a', 'x', '-', '!', '&', '#', ';', '\n'];

it('any text comes to an end, however broken', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...PIECES) }), (html) => {
      for (const { name } of startTags(html)) expect(name).toMatch(/^[ax]/);
    }),
  );
  const long = '<a '.repeat(200_000);
  expect([...startTags(long)].length).toBeGreaterThan(0);
});
