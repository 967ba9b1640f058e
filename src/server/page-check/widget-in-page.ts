/** What of the widget stands in a page. */
import { startTags } from './start-tags.ts';

export interface FoundTag {
  readonly url: URL;
  readonly isModule: boolean;
  readonly nonce: string | undefined;
}

export interface FoundElement {
  /** `candor-reviews`, or how a tag alone is written. */
  readonly name: string;
  readonly endpoint: string | undefined;
  /** Undefined where the element has no such attribute. */
  readonly product: string | undefined;
  /** Whether the snippet's own style keeps the space. */
  readonly hasStyle: boolean;
}

export interface WidgetInPage {
  readonly tags: readonly FoundTag[];
  readonly elements: readonly FoundElement[];
  /** Of `<meta http-equiv>`. */
  readonly policies: readonly string[];
  /** What relative addresses are relative to. */
  readonly base: URL;
}

const ELEMENTS: ReadonlySet<string> = new Set(['candor-rating', 'candor-reviews', 'candor-highlights']);

export function widgetIn(html: string, page: URL): WidgetInPage {
  const tags: FoundTag[] = [];
  const elements: FoundElement[] = [];
  const policies: string[] = [];
  let base = page;
  for (const { name, attributes } of startTags(html)) {
    const get = (key: string) => attributes.get(key);
    if (name === 'base') base = addressIn(get('href'), page) ?? base;
    if (name === 'meta' && /^content-security-policy$/i.test(get('http-equiv') ?? '')) {
      policies.push(get('content') ?? '');
    }
    if (name === 'script') {
      const url = addressIn(get('src'), base);
      if (!url || !url.pathname.endsWith('/candor.js')) continue;
      tags.push({ url, isModule: /^module$/i.test(get('type') ?? ''), nonce: get('nonce') });
      if (get('data-product') !== undefined || get('data-endpoint') !== undefined) {
        elements.push({
          name: 'tag alone',
          endpoint: get('data-endpoint'),
          product: get('data-product'),
          hasStyle: false,
        });
      }
    }
    if (ELEMENTS.has(name)) {
      elements.push({
        name,
        endpoint: get('endpoint'),
        product: get('product'),
        hasStyle: attributes.has('style'),
      });
    }
  }
  return { tags, elements, policies, base };
}

export function addressIn(text: string | undefined, base: URL): URL | undefined {
  return text !== undefined && URL.canParse(text, base.href) ? new URL(text, base) : undefined;
}
