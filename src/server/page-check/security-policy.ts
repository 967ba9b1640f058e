/**
 * Whether the content security policies of a page let the widget through. All of them must: each header, each
 * part of a header that a comma divides, and each `<meta>`.
 *
 * @see https://www.w3.org/TR/CSP3/
 */

export type Policy = ReadonlyMap<string, readonly string[]>;

/** What is asked for, where it is from, and what is said of it in the page. */
export interface PolicyQuestion {
  /** The most particular directive; those after it stand in where it is absent. */
  readonly directives: readonly string[];
  readonly url: URL;
  /** The origin that `'self'` stands for. */
  readonly page: URL;
  readonly nonce?: string | undefined;
}

export const SCRIPT = ['script-src-elem', 'script-src', 'default-src'] as const;
export const CONNECT = ['connect-src', 'default-src'] as const;
export const IMAGE = ['img-src', 'default-src'] as const;
const STYLE_ATTRIBUTE = ['style-src-attr', 'style-src', 'default-src'] as const;

export function parsePolicies(headers: readonly string[]): Policy[] {
  return headers
    .flatMap((header) => header.split(','))
    .map(parsePolicy)
    .filter((policy) => policy.size > 0);
}

function parsePolicy(text: string): Policy {
  const policy = new Map<string, readonly string[]>();
  for (const directive of text.split(';')) {
    const [name = '', ...sources] = directive.trim().split(/\s+/);
    const key = name.toLowerCase();
    if (key !== '' && !policy.has(key)) policy.set(key, sources);
  }
  return policy;
}

/** The directive that refuses it, or undefined. */
export function refusedBy(policies: readonly Policy[], question: PolicyQuestion): string | undefined {
  for (const policy of policies) {
    const name = question.directives.find((directive) => policy.has(directive));
    const sources = name === undefined ? undefined : policy.get(name);
    if (sources && !allows(sources, question)) return name;
  }
  return undefined;
}

/** A style attribute passes by `'unsafe-inline'` alone, which a nonce or a hash beside it switches off. */
export function refusesStyleAttribute(policies: readonly Policy[]): string | undefined {
  for (const policy of policies) {
    const name = STYLE_ATTRIBUTE.find((directive) => policy.has(directive));
    const sources = name === undefined ? [] : (policy.get(name) ?? []);
    const isOpen = sources.some((source) => /^'unsafe-inline'$/i.test(source));
    const isNarrowed = sources.some((source) => /^'(nonce|sha(256|384|512))-/i.test(source));
    if (name !== undefined && (!isOpen || isNarrowed)) return name;
  }
  return undefined;
}

function allows(sources: readonly string[], { directives, url, page, nonce }: PolicyQuestion): boolean {
  if (nonce && sources.includes(`'nonce-${nonce}'`)) return true;
  // Where it is obeyed, addresses no longer count for scripts.
  const isStrict =
    directives[0] === SCRIPT[0] && sources.some((source) => /^'strict-dynamic'$/i.test(source));
  return !isStrict && sources.some((source) => matches(source, url, page));
}

const HOST =
  /^(?:(?<scheme>[a-z][a-z\d+.-]*):\/\/)?(?<host>\*|(?:\*\.)?[a-z\d_-]+(?:\.[a-z\d_-]+)*|\[[\da-f:.]+\])(?::(?<port>\d+|\*))?(?<path>\/[^?#]*)?$/i;

function matches(source: string, url: URL, page: URL): boolean {
  const text = source.toLowerCase();
  if (text === "'self'") return url.host === page.host && isScheme(page.protocol, url.protocol);
  if (text === '*') return url.protocol === 'https:' || url.protocol === page.protocol;
  if (/^[a-z][a-z\d+.-]*:$/.test(text)) return isScheme(text, url.protocol);
  const { scheme, host, port, path } = HOST.exec(source)?.groups ?? {};
  if (host === undefined) return false;
  if (!isScheme(scheme === undefined ? page.protocol : `${scheme.toLowerCase()}:`, url.protocol))
    return false;
  return isHost(host.toLowerCase(), url.hostname) && isPort(port, url) && isPath(path, url.pathname);
}

/** What is safer than what is allowed is allowed, too. */
function isScheme(allowed: string, asked: string): boolean {
  return allowed === asked || (allowed === 'http:' && asked === 'https:');
}

function isHost(allowed: string, asked: string): boolean {
  if (allowed === '*') return true;
  return allowed.startsWith('*.') ? asked.endsWith(allowed.slice(1)) : allowed === asked;
}

function isPort(allowed: string | undefined, { port, protocol }: URL): boolean {
  if (allowed === '*') return true;
  const usual = protocol === 'https:' ? '443' : '80';
  return (allowed ?? usual) === (port || usual) || (allowed === '80' && (port || usual) === '443');
}

/** A path that ends in a slash stands for all below it. */
function isPath(allowed: string | undefined, asked: string): boolean {
  if (allowed === undefined || allowed === '/') return true;
  return allowed.endsWith('/') ? asked.startsWith(allowed) : asked === allowed;
}
