import '../support/browser.ts';
import { afterEach, expect, it } from 'vitest';
import { placeAtScriptTags } from '../../src/widget/script-tag.ts';

const TAG = 'https://reviews.example/candor.js';
const tag = (attributes: string) => `<script type="text/plain" ${attributes}></script>`;

afterEach(() => document.body.replaceChildren());

it('puts the reviews where the tag stands', () => {
  document.body.innerHTML = `<h1>Strap</h1>${tag(`src="${TAG}" data-product="strap" data-endpoint="/v1/shops/a"`)}<footer></footer>`;
  placeAtScriptTags(TAG);
  const [, reviews, footer] = document.body.children;
  expect(reviews?.outerHTML).toBe('<candor-reviews product="strap" endpoint="/v1/shops/a"></candor-reviews>');
  expect(footer?.tagName).toBe('FOOTER');
});

it('leaves alone the tags of others, and tags that name no product', () => {
  const others =
    tag(`src="https://other.example/x.js" data-product="p" data-endpoint="/e"`) + tag(`src="${TAG}"`);
  document.body.innerHTML = others;
  placeAtScriptTags(TAG);
  expect(document.body.innerHTML).toBe(others);
});
