/**
 * The start tags of a page as a browser would come upon them, read without running or building anything.
 * What stands in comments, scripts, templates and `<noscript>` is text to a browser with scripts, so it is
 * passed over. It takes any text, however broken, and looks at each character a few times at most.
 *
 * @see https://html.spec.whatwg.org/multipage/parsing.html#tokenization
 */

export interface StartTag {
  /** In small letters, as are the names of attributes. */
  readonly name: string;
  /** The first of each name, as in a browser. */
  readonly attributes: ReadonlyMap<string, string>;
}

const NAME = /[a-z][^\s/>]*/iy;
const SPACE = /[\s/]*/y;
const ATTRIBUTE = /[^\s/>=][^\s/>=]*/y;
const EQUALS = /\s*=\s*/y;
const UNQUOTED = /[^\s>]*/y;

/** What they hold is no markup. */
const OPAQUE: ReadonlySet<string> = new Set([
  'script',
  'style',
  'textarea',
  'title',
  'template',
  'noscript',
  'iframe',
  'xmp',
]);

export function* startTags(html: string): Generator<StartTag> {
  // Compared in small letters, and only once: the length stays that of the page.
  const small = html.replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase());
  let at = small.indexOf('<');
  while (at !== -1) {
    if (small.startsWith('<!--', at)) {
      at = after(small, '-->', at + 4);
    } else {
      const name = match(NAME, html, at + 1)?.toLowerCase();
      if (name === undefined) {
        at += 1;
      } else {
        const { attributes, end } = attributesFrom(html, at + 1 + name.length);
        yield { name, attributes };
        at = OPAQUE.has(name) ? after(small, `</${name}`, end) : end;
      }
    }
    at = small.indexOf('<', at);
  }
}

function attributesFrom(html: string, from: number): { attributes: Map<string, string>; end: number } {
  const attributes = new Map<string, string>();
  let at = from;
  for (;;) {
    at += match(SPACE, html, at)?.length ?? 0;
    const name = match(ATTRIBUTE, html, at);
    // A stray `=` would otherwise be looked at for ever.
    if (name === undefined) return { attributes, end: html[at] === '=' ? at + 1 : at };
    at += name.length;
    const equals = match(EQUALS, html, at);
    const { value, end } =
      equals === undefined ? { value: '', end: at } : valueFrom(html, at + equals.length);
    at = end;
    const key = name.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, decoded(value));
  }
}

function valueFrom(html: string, at: number): { value: string; end: number } {
  const quote = html[at];
  if (quote !== '"' && quote !== "'") {
    const value = match(UNQUOTED, html, at) ?? '';
    return { value, end: at + value.length };
  }
  const closing = html.indexOf(quote, at + 1);
  const end = closing === -1 ? html.length : closing;
  return { value: html.slice(at + 1, end), end: end + 1 };
}

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

function after(text: string, what: string, from: number): number {
  const at = text.indexOf(what, from);
  return at === -1 ? text.length : at + what.length;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>' };

/** Of the named ones only those that tools write into attributes. */
function decoded(value: string): string {
  return value.replaceAll(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|quot|apos|lt|gt));/gi,
    (whole, hex, number, name) => {
      if (typeof name === 'string') return NAMED[name.toLowerCase()] ?? whole;
      const code = typeof hex === 'string' ? Number.parseInt(hex, 16) : Number(number);
      return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
    },
  );
}
