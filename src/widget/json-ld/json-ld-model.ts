/**
 * Tells search engines the rating of the page's product. It comes once the page is there, so that no
 * shopper waits for it; it says nothing where the page says so itself, where it is about more than one
 * product, and where there is no rating.
 */
import { getJsonLd } from 'virtual:compiled-operations';
import { createCaller } from '../../client/caller.ts';
import { accepted } from '../../client/client.ts';
import { hasRatingInText, JSON_LD, ownProducts } from './own-products.ts';

const OWN = 'data-candor';

/** `moduleUrl` is the address of the script that tells it. */
export async function tellOfProduct(moduleUrl: string): Promise<void> {
  const shown = document.querySelectorAll('candor-reviews[product][endpoint]');
  const [element, ...others] = shown;
  if (!element || others.some((other) => !isAlike(other, element)) || isTold()) return;
  const endpoint = element.getAttribute('endpoint') ?? '';
  const productId = element.getAttribute('product') ?? '';
  const answer = await createCaller({ endpoint })(getJsonLd, { params: { productId } });
  const told = accepted(getJsonLd, answer);
  // Meanwhile another script may have told of it.
  if (told === null || isTold()) return;
  const [page] = ownProducts();
  add({ ...told, ...(page?.id !== undefined && { '@id': page.id }) }, moduleUrl);
}

/**
 * Where Trusted Types are required, a script is refused its text whatever its type. The copy of one that
 * has run never runs, and so is asked for nothing.
 *
 * @see https://html.spec.whatwg.org/multipage/scripting.html#script-processing-model
 */
function finishedScript(moduleUrl: string): HTMLScriptElement {
  const own = [...document.scripts].find(({ src }) => src === moduleUrl);
  if (!own) return document.createElement('script');
  const copy = own.cloneNode() as HTMLScriptElement;
  for (const name of copy.getAttributeNames()) copy.removeAttribute(name);
  return copy;
}

function isAlike(one: Element, other: Element): boolean {
  return ['product', 'endpoint'].every((name) => one.getAttribute(name) === other.getAttribute(name));
}

function isTold(): boolean {
  return hasRatingInText() || ownProducts().some(({ isRated }) => isRated);
}

/** Nothing in it can end the script that holds it. */
function add(told: object, moduleUrl: string): void {
  const script = finishedScript(moduleUrl);
  script.type = JSON_LD;
  script.setAttribute(OWN, '');
  script.append(JSON.stringify(told).replaceAll('<', '\\u003c'));
  document.head.append(script);
}
