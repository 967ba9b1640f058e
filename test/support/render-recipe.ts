/**
 * Draws what a recipe of docs/embedding makes a platform write. It knows the constructs that the recipes use,
 * by the values that the platform documents for them, and refuses every other: a placeholder with a slip of
 * the pen is a failure, not a text on the page.
 */
import type { Place, Recipe, Step } from '../../src/inbox/install/recipe.ts';

export interface ShownProduct {
  readonly id: string;
  readonly url: string;
}

type Values = Readonly<Record<string, string>>;

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Each placeholder of `pattern` becomes its value. */
function fill(template: string, pattern: RegExp, values: Values): string {
  return template.replaceAll(pattern, (whole: string, ...found: unknown[]) => {
    const name = String(found[0]).trim();
    const value = values[name];
    if (value === undefined) throw new Error(`the platform knows no ${whole}`);
    return escapeHtml(value);
  });
}

type Draw = (code: string, product: ShownProduct) => string;

const DRAW: Readonly<Record<string, Draw>> = {
  html: (code, { id }) => fill(code, /\[(\w+)\]/g, { Slug: id }),
  liquid: drawLiquid,
  handlebars: (code, { id, url }) => fill(code, /\{\{(.*?)\}\}/g, { 'product.id': id, id, url }),
  smarty: (code, { id, url }) =>
    fill(code, /\{(.*?)\}/g, {
      '$candor_product.id|intval': id,
      "$candor_product.url|escape:'htmlall':'UTF-8'": url,
    }),
  php: drawPhp,
  jsx: (code, { id, url }) =>
    fill(
      code
        .replaceAll(
          /style=\{\{ display: 'block', minHeight: '(\w+)' \}\}/g,
          'style="display:block;min-height:$1"',
        )
        .replaceAll(/ \/>/g, '></>')
        .replaceAll(/<([\w-]+)([^>]*)><\/>/g, '<$1$2></$1>')
        .replaceAll(/=(\{.*?\})(?=[ >])/g, '="$1"'),
      /\{(.*?)\}(?=")/g,
      { 'product.id': id, '`${product.url}#reviews`': `${url}#reviews` },
    ),
  vue: (code, { id, url }) =>
    code.replaceAll(/ :(\w+)="(.*?)"/g, (_, name: string, expression: string) =>
      fill(` ${name}="{${expression}}"`, /\{(.*)\}(?=")/g, {
        'product.id': id,
        '`${product.url}#reviews`': `${url}#reviews`,
      }),
    ),
};

function drawLiquid(code: string, { id, url }: ShownProduct): string {
  const [, markup = code, schema] =
    /^([\s\S]*)\{% schema %\}([\s\S]*)\{% endschema %\}$/.exec(code.trim()) ?? [];
  const settings = schema === undefined ? [] : (JSON.parse(schema) as { settings: Setting[] }).settings;
  const values: Record<string, string> = {
    'product.id': id,
    'card_product.id': id,
    'card_product.url': url,
    'routes.all_products_collection_url': '/collections/all',
  };
  for (const { id: name, type, default: given } of settings) {
    if (type === 'product') values[`block.settings.${name}.id`] = id;
    else values[`block.settings.${name} | escape`] = given ?? '';
  }
  const shown = markup.replaceAll(
    /\{% if (\S+) %\}([\s\S]*?)\{% endif %\}/g,
    (whole, name: string, body: string) => {
      if (values[`${name}.id`] === undefined) throw new Error(`nothing sets what is asked for in ${whole}`);
      return body;
    },
  );
  if (shown.includes('{%')) throw new Error(`a tag of Liquid is not known in ${shown}`);
  return fill(shown, /\{\{(.*?)\}\}/g, values);
}

interface Setting {
  readonly id: string;
  readonly type: string;
  readonly default?: string;
}

/** The statements around markup in WooCommerce's plug-in. The order is that of the numbers, as WordPress runs them. */
const HOOK =
  /add_action\( '([\w]+)', function \(\) \{\s*global \$product; \?>([\s\S]*?)<\?php \}, (\d+) \);/g;
const SCRIPT =
  /add_action\( 'wp_enqueue_scripts', function \(\) \{\s*wp_enqueue_script_module\( '\w+', '([^']+)', array\(\), null \);\s*\} \);/g;
const PLUGIN_HEAD = /^<\?php\s*\/\*\*[\s\S]*?Plugin Name: [\s\S]*?\*\/\s*defined\( 'ABSPATH' \) \|\| exit;/;

function drawPhp(code: string, { id, url }: ShownProduct): string {
  // PrestaShop's class writes nothing by itself; test/tools/recipes.test.ts looks at what it names.
  if (code.includes('extends Module')) return '';
  const isPlugin = code.includes('add_action(');
  const hooks = [...code.matchAll(HOOK)].toSorted((a, b) => Number(a[3]) - Number(b[3]));
  const scripts = [...code.matchAll(SCRIPT)].map(
    ([, source]) => `<script type="module" src="${source}"></script>`,
  );
  const rest = code
    .replace(PLUGIN_HEAD, '')
    .replaceAll(HOOK, '')
    .replaceAll(SCRIPT, '')
    .replaceAll(/^\/\/.*$/gm, '');
  if (isPlugin && rest.trim() !== '') throw new Error(`this PHP is not known: ${rest}`);
  const markup = isPlugin ? [...scripts, ...hooks.map(([, , body]) => body)].join('\n') : code;
  return fill(markup, /<\?(?:php echo|=)(.*?);? \?>/g, {
    'esc_attr( $product->get_id() )': id,
    'esc_url( $product->get_permalink() )': url,
    '$escaper->escapeHtmlAttr($block->getProduct()->getSku())': id,
    '$escaper->escapeHtmlAttr($_product->getSku())': id,
    '$escaper->escapeUrl($_product->getProductUrl())': url,
    "$escaper->escapeUrl($block->getUrl('reviews'))": '/reviews/',
  });
}

/** The markup that the steps of a page add to it; those of XML say where, and add none. */
export function renderRecipe({ id, steps }: Recipe, place: Place, product: ShownProduct): string {
  const needed = [...steps[place]];
  // Their other pages build upon what the product page has put in.
  if (place !== 'product' && /^(woocommerce|prestashop)$/.test(id)) {
    needed.unshift(...steps.product.map(({ code, ...step }) => ({ ...step, code: tagOnly(code) })));
  }
  return needed.map((step) => drawStep(step, product)).join('\n');
}

const tagOnly = (code: string | undefined) => {
  const source = code && /'(https:[^']*candor\.js)'|"(https:[^"]*candor\.js)"/.exec(code);
  return source ? `<script type="module" async src="${source[1] ?? source[2]}"></script>` : undefined;
};

function drawStep({ code, language = '' }: Step, product: ShownProduct): string {
  if (code === undefined || language === 'xml') return '';
  if (code.startsWith('<script') && !code.includes('\n')) return code;
  const draw = DRAW[language];
  if (!draw) throw new Error(`there is no renderer for ${language}`);
  return draw(code, product);
}
