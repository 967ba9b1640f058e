/** What is right and wrong with the widget in a page, in words for the owner of the shop. */
import type { PageFinding } from '../../contract/page-check.ts';
import type { Expected } from './expected.ts';
import type { FetchedPage } from './fetch-page.ts';
import { finding } from './finding.ts';
import { policyFinding } from './judge-policy.ts';
import {
  addressIn,
  type FoundElement,
  type FoundTag,
  type WidgetInPage,
  widgetIn,
} from './widget-in-page.ts';

export async function judgePage(page: FetchedPage, expected: Expected): Promise<PageFinding[]> {
  const widget = widgetIn(page.html, page.url);
  return [
    pageFinding(page),
    tagFinding(widget, page.url, expected),
    elementFinding(widget),
    ...widget.elements.slice(0, 1).map((element) => endpointFinding(element, widget.base, expected)),
    ...(await productFindings(widget.elements, expected)),
    policyFinding(page, widget, expected),
  ];
}

function pageFinding({ isCut }: FetchedPage): PageFinding {
  if (!isCut) return finding('page', 'good', 'The page was read as a visitor gets it.');
  return finding(
    'page',
    'warning',
    'The page is so large that only its first 3 MB were looked at.',
    'Shoppers on a phone wait for such a page. What stands further down was not looked for.',
  );
}

function tagFinding({ tags }: WidgetInPage, page: URL, expected: Expected): PageFinding {
  const [first] = tags;
  if (!first) {
    return finding(
      'tag',
      'fault',
      'The tag is not in the page.',
      `Put the line with candor.js into the page. If a tag manager adds it later, or you bundle the widget, this check cannot see it.`,
    );
  }
  const tag = tags.find((each) => isOurs(each, expected)) ?? first;
  if (!tag.isModule) {
    return finding(
      'tag',
      'fault',
      'The tag is there, but is no module.',
      'Write type="module" into it; without that, browsers cannot run it.',
    );
  }
  if (isBlocked(tag.url, page)) {
    return finding(
      'tag',
      'fault',
      'The tag is fetched without encryption, which browsers refuse on this page.',
      `Begin its address with https://.`,
    );
  }
  return isOurs(tag, expected)
    ? versionFinding(tag, expected)
    : finding(
        'tag',
        'warning',
        `The tag comes from ${tag.url.host} and not from this server.`,
        `That is right if you keep the files there yourself. Otherwise its address is ${expected.publicUrl}/candor.js.`,
      );
}

const isOurs = ({ url }: FoundTag, { publicUrl }: Expected) => url.href.startsWith(`${publicUrl}/`);

function versionFinding({ url }: FoundTag, { publicUrl, version }: Expected): PageFinding {
  const folder = url.href.slice(publicUrl.length, -'/candor.js'.length);
  if (folder === '' || folder === `/${version}`)
    return finding('tag', 'good', 'The tag is there, and comes from this server.');
  return finding(
    'tag',
    'fault',
    `The tag asks for ${folder.slice(1)}, and this server has ${version}.`,
    `Take ${publicUrl}/candor.js, or ${publicUrl}/${version}/candor.js with the hashes of that version.`,
  );
}

function elementFinding({ elements }: WidgetInPage): PageFinding {
  const names = [
    ...new Set(elements.map(({ name }) => (name === 'tag alone' ? 'the tag with data-product' : name))),
  ];
  if (names.length > 0) return finding('element', 'good', `The page has ${names.join(', ')}.`);
  return finding(
    'element',
    'fault',
    'No element of the widget is in the page.',
    'Put candor-reviews, candor-rating or candor-highlights where it is to stand. One that a script of the shop makes later is not seen here.',
  );
}

function endpointFinding(first: FoundElement, base: URL, expected: Expected): PageFinding {
  const { endpoint } = expected;
  const advice = `Write endpoint="${endpoint}".`;
  if (!first.endpoint)
    return finding('endpoint', 'fault', 'The element does not say where to ask for reviews.', advice);
  const url = addressIn(first.endpoint, base);
  if (!url || !/^https?:$/.test(url.protocol)) {
    return finding('endpoint', 'fault', `“${shortened(first.endpoint)}” is no address.`, advice);
  }
  if (url.href.replace(/\/+$/, '') === endpoint)
    return finding('endpoint', 'good', 'It asks this shop for its reviews.');
  if (isBlocked(url, base)) {
    return finding(
      'endpoint',
      'fault',
      'The element asks without encryption, which browsers refuse on this page.',
      advice,
    );
  }
  return finding('endpoint', 'fault', `It asks ${shortened(url.href)}, which is not this shop.`, advice);
}

/** A product of a collection speaks for all: they come from one template. */
const PRODUCTS_MAX = 3;

async function productFindings(
  elements: readonly FoundElement[],
  expected: Expected,
): Promise<PageFinding[]> {
  const needing = elements.filter(
    ({ name, product }) => name !== 'candor-highlights' || product !== undefined,
  );
  const names = [...new Set(needing.map(({ product }) => product?.trim() ?? ''))];
  return Promise.all(names.slice(0, PRODUCTS_MAX).map((name) => productFinding(name, expected)));
}

const PLACEHOLDER = /\{\{|\{%|\{\$|<\?|^\[.*\]$|\$\{/;

async function productFinding(name: string, { productOf }: Expected): Promise<PageFinding> {
  if (name === '') {
    return finding(
      'product',
      'fault',
      'The element does not say which product it is for.',
      'Write the product’s id into its attribute product.',
    );
  }
  if (PLACEHOLDER.test(name)) {
    return finding(
      'product',
      'fault',
      `“${shortened(name)}” is a placeholder that your shop system has not filled in.`,
      'Put the lines where the system fills in placeholders, such as a template, and see that its name is the one of your system.',
    );
  }
  const id = await productOf(name);
  if (id === name) return finding('product', 'good', `The product “${shortened(name)}” is known.`);
  if (id !== undefined) {
    return finding(
      'product',
      'fault',
      `“${shortened(name)}” is not the id of a product, but another name of the product “${shortened(id)}”.`,
      `Write product="${shortened(id)}", or import the products with the ids that the pages use.`,
    );
  }
  return finding(
    'product',
    'fault',
    `There is no product “${shortened(name)}” in this shop.`,
    'Import your products, or compare the id with the one that you have imported: upper and lower case differ.',
  );
}

/** A page with encryption gets nothing without. */
function isBlocked(url: URL, page: URL): boolean {
  return page.protocol === 'https:' && url.protocol === 'http:';
}

/** What a page says may be long. */
function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
