/** A shop that installs the package: what it can import, and what its compiler then knows. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildTypes } from '../../tools/build-types.ts';
import { repositoryRoot } from '../../tools/widget-files.ts';

/** Within the packages of the repository, so that React and the others are found where a shop has them. */
const shop = join(repositoryRoot, 'node_modules/.cache/published-shop');
const installed = join(shop, 'node_modules/candor');

const { exports: EXPORTS } = JSON.parse(readFileSync(join(repositoryRoot, 'package.json'), 'utf8')) as {
  exports: unknown;
};

const TSCONFIG = {
  compilerOptions: {
    strict: true,
    noEmit: true,
    target: 'es2022',
    module: 'esnext',
    moduleResolution: 'bundler',
    jsx: 'react-jsx',
    lib: ['es2022', 'dom', 'dom.iterable'],
    types: [],
  },
  include: ['*.ts', '*.tsx'],
};

const SOURCES = {
  'page.react.tsx': `/** @jsxImportSource react */
/// <reference types="candor/react" />
import { useRef } from 'react';
import type { CandorReviews } from 'candor/widget';

export function ProductPage() {
  const reviews = useRef<CandorReviews>(null);
  return (
    <>
      <candor-rating product="mug" endpoint="/v1/shops/acme" size="small" className="badge" />
      <candor-reviews
        ref={reviews}
        product="mug"
        endpoint="/v1/shops/acme"
        sort="helpful"
        url-state
        oncandor-review-submitted={({ detail }) => detail.review.reviewRating.ratingValue.toFixed()}
      />
      {/* @ts-expect-error What to show must be said. */}
      <candor-reviews endpoint="/v1/shops/acme" />
      <candor-highlights endpoint="/v1/shops/acme" href="/reviews" />
      {/* @ts-expect-error A selection must lead to all. */}
      <candor-highlights endpoint="/v1/shops/acme" />
      {/* @ts-expect-error There is no such size. */}
      <candor-rating product="mug" endpoint="/v1/shops/acme" size="huge" />
    </>
  );
}
`,
  'page.preact.tsx': `/** @jsxImportSource preact */
/// <reference types="candor/preact" />
export function ProductPage() {
  return (
    <>
      <candor-rating product="mug" endpoint="/v1/shops/acme" size="small" class="badge" />
      <candor-reviews
        product="mug"
        endpoint="/v1/shops/acme"
        sort="helpful"
        url-state
        oncandor-review-submitted={({ detail }) => detail.review.reviewRating.ratingValue.toFixed()}
      />
      {/* @ts-expect-error What to show must be said. */}
      <candor-reviews endpoint="/v1/shops/acme" />
      {/* @ts-expect-error There is no such order. */}
      <candor-reviews product="mug" endpoint="/v1/shops/acme" sort="random" />
    </>
  );
}
`,
  'page.ts': `/// <reference types="candor/vue" />
import { defineCandor, type PublishedReview } from 'candor/widget';
import type { GlobalComponents } from 'vue';

defineCandor();

const reviews = document.querySelector('candor-reviews');
if (reviews) reviews.product = 'mug';
// @ts-expect-error It is text.
if (reviews) reviews.product = 1;
document.createElement('candor-rating').size = 'large';
document.addEventListener('candor-review-submitted', ({ detail }) => keep(detail));

function keep({ review, aggregateRating }: PublishedReview): string {
  // @ts-expect-error A review has no such property.
  return \`\${review.headline} \${aggregateRating.ratingValue} \${review.stars}\`;
}

type Attributes = InstanceType<GlobalComponents['candor-rating']>['$props'];
export const rating: Attributes = { product: 'mug', endpoint: '/v1/shops/acme' };
// @ts-expect-error Where to ask must be said.
export const unsaid: Attributes = { product: 'mug' };
`,
};

beforeAll(() => {
  execFileSync(process.execPath, ['tools/build-widget.ts', '--if-stale'], { cwd: repositoryRoot });
  rmSync(shop, { recursive: true, force: true });
  mkdirSync(join(installed, 'dist'), { recursive: true });
  buildTypes(join(installed, 'dist/types'));
  symlinkSync(join(repositoryRoot, 'dist/widget'), join(installed, 'dist/widget'));
  const manifest = { name: 'candor', type: 'module', exports: EXPORTS };
  writeFileSync(join(installed, 'package.json'), JSON.stringify(manifest));
  // A package of its own, or the repository it lies in would be taken for the one it imports.
  writeFileSync(join(shop, 'package.json'), JSON.stringify({ name: 'shop', type: 'module' }));
  writeFileSync(join(shop, 'tsconfig.json'), JSON.stringify(TSCONFIG));
  for (const [name, source] of Object.entries(SOURCES)) writeFileSync(join(shop, name), source);
});

afterAll(() => rmSync(shop, { recursive: true, force: true }));

test('its compiler knows elements, properties, attributes and events, in React, Preact, Vue and without', () => {
  const compiler = join(repositoryRoot, 'node_modules/typescript/bin/tsc');
  // What is wrong is said on the output of the compiler, which then ends with a fault.
  expect(execFileSync(process.execPath, [compiler, '-p', shop, '--skipLibCheck'], { encoding: 'utf8' })).toBe(
    '',
  );
});

test('a server that draws its pages may import the elements: nothing happens', () => {
  const script = "const { defineCandor } = await import('candor/widget'); console.log(typeof defineCandor)";
  const node = ['--input-type=module', '--eval', script];
  expect(execFileSync(process.execPath, node, { cwd: shop, encoding: 'utf8' })).toBe('function\n');
});
