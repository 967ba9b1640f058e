/** Elements as text. What XML cannot hold at all is left out, as one such sign would cost the whole file. */

/** @see https://www.w3.org/TR/xml/#charsets */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Already XML. */
export interface Xml {
  readonly xml: string;
}

type Child = Xml | string | undefined;
type Attributes = Readonly<Record<string, string | undefined>>;

export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(FORBIDDEN, '')
    .replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/** Undefined children, and elements that would hold nothing, are left out. */
export function element(
  name: string,
  children: Child | readonly Child[],
  attributes: Attributes = {},
): Xml | undefined {
  const inner = [children]
    .flat()
    .map((child: Child) => (typeof child === 'string' ? escapeXml(child) : (child?.xml ?? '')))
    .join('');
  if (inner.trim() === '') return undefined;
  const named = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escapeXml(value)}"`))
    .join('');
  return { xml: `<${name}${named}>${inner}</${name}>` };
}
