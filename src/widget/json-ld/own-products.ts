/** What the page tells of its product by itself, in whatever way. */

export interface PageProduct {
  /** By which another statement about it is one with it; undefined when it has none. */
  readonly id: string | undefined;
  /** Whether it is rated already. */
  readonly isRated: boolean;
}

export const JSON_LD = 'application/ld+json';

/** What cannot be read is somebody else's, and stays as it is. */
export function ownProducts(): PageProduct[] {
  const scripts = document.querySelectorAll<HTMLScriptElement>(`script[type="${JSON_LD}"]`);
  return [...scripts].flatMap(({ textContent }) => productsIn(parsed(textContent)));
}

/** Another one that is written into the text of the page counts for all that is on it. */
export function hasRatingInText(): boolean {
  return document.querySelector('[itemprop~="aggregateRating"],[property~="aggregateRating"]') !== null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A page has one thing, a list of them, or a graph. */
function productsIn(value: unknown): PageProduct[] {
  if (Array.isArray(value)) return value.flatMap(productsIn);
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Readonly<Record<string, unknown>>;
  const types = [node['@type']].flat();
  const inner = productsIn(node['@graph']).concat(productsIn(node['mainEntity']));
  if (!types.some((type) => type === 'Product' || type === 'ProductGroup')) return inner;
  const id = node['@id'];
  return [{ id: typeof id === 'string' ? id : undefined, isRated: 'aggregateRating' in node }, ...inner];
}
