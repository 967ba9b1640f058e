import { expect, test } from 'vitest';
import { buildManifest } from '../../tools/build-manifest.ts';
import { tables } from '../../tools/reference-tables.ts';

test('the manifest of the elements says what the reference says: attributes, events, parts and tokens', () => {
  const declared = buildManifest().modules.flatMap(({ declarations }) => declarations);
  const elements = declared.filter(({ tagName }) => tagName !== undefined);
  expect(elements.map(({ tagName }) => tagName)).toEqual([
    'candor-highlights',
    'candor-rating',
    'candor-reviews',
  ]);
  const rows = (table: string) =>
    [...(tables[table]?.() ?? '').matchAll(/^\| `<([\w-]+)>` \| `([\w-]+)`/gm)].map(
      ([, tag, name]) => `${tag} ${name}`,
    );
  const named = (kind: 'attributes' | 'events' | 'cssParts') =>
    elements.flatMap((element) =>
      (element[kind] ?? [])
        .filter(({ description }) => description)
        .map(({ name }) => `${element.tagName} ${name}`),
    );
  expect(named('attributes').toSorted()).toEqual(rows('attributes').toSorted());
  expect(named('events')).toEqual(rows('events'));
  expect(named('cssParts').toSorted()).toEqual(rows('parts').toSorted());
  expect(elements[0]?.cssProperties?.length).toBeGreaterThan(40);
});
