// @vitest-environment jsdom
/** The recipes of docs/embedding: each makes its platform write what Candor documents, on every kind of page. */
import { describe, expect, it } from 'vitest';
import { PLACES, type Recipe } from '../../src/inbox/install/recipe.ts';
import { parseRecipe, recipes } from '../../tools/recipes.ts';
import { renderRecipe } from '../support/render-recipe.ts';

const ENDPOINT = 'https://reviews.example/v1/shops/acme';
const PRODUCT = { id: '8123', url: 'https://shop.example/mug' };

/** Strict as the parser of a browser is not: what is left of a placeholder shows. */
function render(recipe: Recipe, place: (typeof PLACES)[number], product = PRODUCT): HTMLElement {
  const html = renderRecipe(recipe, place, product);
  expect(html).not.toMatch(/\{\{|\{%|<\?|\[Slug\]|\$/);
  return new DOMParser().parseFromString(html, 'text/html').body.parentElement ?? document.body;
}

const attributes = (element: Element | null) =>
  Object.fromEntries([...(element?.attributes ?? [])].map(({ name, value }) => [name, value]));

it('there is one for each platform that is promised', () => {
  expect(recipes().map(({ name }) => name)).toEqual([
    'Plain HTML',
    'BigCommerce',
    'Magento',
    'PrestaShop',
    'React',
    'Shopify',
    'Vue',
    'Webflow',
    'WooCommerce',
  ]);
});

describe.each(recipes().map((recipe) => [recipe.name, recipe] as const))('%s', (name, recipe) => {
  const product = name === 'Plain HTML' ? { id: 'SKU-1', url: '/mug' } : PRODUCT;

  it('loads the tag as a module on each page', () => {
    for (const place of PLACES) {
      const scripts = [...render(recipe, place, product).querySelectorAll('script')];
      expect(scripts.length, place).toBeGreaterThan(0);
      for (const script of scripts) {
        expect(attributes(script)).toMatchObject({
          type: 'module',
          src: 'https://reviews.example/candor.js',
        });
      }
    }
  });

  it('names the product on its page, and keeps the space of the reviews', () => {
    const page = render(recipe, 'product', product);
    for (const reviews of page.querySelectorAll('candor-reviews')) {
      expect(attributes(reviews)).toEqual({
        id: 'reviews',
        product: product.id,
        endpoint: ENDPOINT,
        style: 'display:block;min-height:100vh',
      });
    }
    expect(page.querySelector('candor-reviews')).not.toBeNull();
    const badge = { product: product.id, endpoint: ENDPOINT, href: '#reviews' };
    expect(attributes(page.querySelector('candor-rating'))).toEqual(badge);
  });

  it('shows the stars of a product on a collection page, and leads to its reviews', () => {
    const { href, ...badge } = attributes(
      render(recipe, 'collection', product).querySelector('candor-rating'),
    );
    expect(badge).toEqual({ product: product.id, endpoint: ENDPOINT });
    const url = name === 'Webflow' ? `/product/${product.id}` : product.url;
    expect(href).toBe(`${url}#reviews`);
  });

  it('shows a strip on the home page, and keeps its space', () => {
    const { href, ...strip } = attributes(render(recipe, 'home', product).querySelector('candor-highlights'));
    expect(strip).toEqual({ endpoint: ENDPOINT, style: 'display:block;min-height:26em' });
    expect(href).toMatch(/^\//);
  });
});

const named = (name: string) => {
  const found = recipes().find((recipe) => recipe.name === name);
  if (!found) throw new Error(name);
  return found;
};
const codeOf = (name: string) =>
  Object.values(named(name).steps).flatMap((steps) => steps.flatMap(({ code }) => code ?? []));
const textOf = (name: string) =>
  Object.values(named(name).steps).flatMap((steps) =>
    steps.map(({ words }) => words.map(({ text }) => text).join('')),
  );

it('a value with quotes and angle brackets stays a value', () => {
  const odd = { id: '"><img src=x>', url: '/a"b' };
  for (const recipe of recipes().filter(({ name }) => name !== 'Plain HTML')) {
    const page = render(recipe, 'product', odd);
    expect(page.querySelector('img'), recipe.name).toBeNull();
    expect(page.querySelector('candor-reviews')?.getAttribute('product')).toBe(odd.id);
  }
});

it('PrestaShop’s module registers the hooks that it answers, and each template that it names is in the recipe', () => {
  const [php = ''] = codeOf('PrestaShop');
  const registered = [...php.matchAll(/'(display\w+)',/g)].map(([, hook = '']) => hook.toLowerCase());
  const answered = [...php.matchAll(/function hook(\w+)\(/g)].map(([, hook = '']) => hook.toLowerCase());
  expect(registered).toEqual(answered);
  const templates = [
    ...[...php.matchAll(/->show\('(\w+)'/g)].map(([, template]) => template),
    ...[...php.matchAll(/hook\/(\w+)\.tpl/g)].map(([, template]) => template),
  ];
  const given = textOf('PrestaShop').flatMap((text) => /hook\/(\w+)\.tpl/.exec(text)?.[1] ?? []);
  expect(given.toSorted()).toEqual(templates.toSorted());
});

it('Magento’s XML is well-formed, and each template that it names is in the recipe', () => {
  const xml = codeOf('Magento').filter((code) => code.startsWith('<?xml'));
  const parsed = xml.map((code) => new DOMParser().parseFromString(code, 'application/xml'));
  expect(parsed.flatMap((page) => [...page.querySelectorAll('parsererror')])).toEqual([]);
  const named = parsed
    .flatMap((page) => [...page.querySelectorAll('block')])
    .map((block) => (block.getAttribute('template') ?? '').replace('::', '/templates/'));
  expect(named).toHaveLength(3);
  for (const path of named) expect(textOf('Magento').join('\n')).toContain(path);
  const policies = parsed.flatMap((page) => [...page.querySelectorAll('policy')].map(({ id }) => id));
  expect(policies).toEqual(['script-src', 'connect-src', 'img-src']);
});

it('a slip of the pen in a placeholder is found', () => {
  const recipe = named('Shopify');
  const [first] = recipe.steps.product;
  if (!first) throw new Error('Shopify has steps');
  const slipped = { ...first, code: first.code?.replace('product.id', 'product.ident') };
  expect(() =>
    renderRecipe({ ...recipe, steps: { ...recipe.steps, product: [slipped] } }, 'product', PRODUCT),
  ).toThrow('knows no {{ product.ident }}');
});

it('a file that is not written as a recipe is refused', () => {
  expect(() => parseRecipe('x', '# X\n\nAbout.\n\n## Product page\n\nNo number.\n')).toThrow('a step is');
  expect(() => parseRecipe('x', '# X\n\nAbout.\n\n## Product page\n\n1. Do.\n')).toThrow('Collection page');
  expect(() => parseRecipe('x', 'About.\n')).toThrow('begins with its name');
});
