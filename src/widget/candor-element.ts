/**
 * What all elements have in common: attributes as typed properties, one update for several changes
 * of them, and a shadow root that outlives being moved, removed and put back, and may be that of a server.
 */
import starsCss from '../ui/stars.css?inline';
import tokensCss from '../ui/tokens.css?inline';
import baseCss from './base.css?inline';
import { pageParsed } from './page-parsed.ts';
import { styleSheet } from './style-sheet.ts';

/** Made with the first element, as whoever imports the classes need not be a browser. */
let base: CSSStyleSheet | undefined;

/** How long a page may take, in milliseconds, to say what an element is to show; routers and frameworks say it late. */
const COMPLETE_AFTER = 3000;

export abstract class CandorElement extends HTMLElement {
  static readonly observedAttributes = ['product', 'endpoint', 'locale'];
  /** The attributes that are properties of the same name, too. */
  static readonly reflected: readonly string[] = CandorElement.observedAttributes;

  declare product: string;
  declare endpoint: string;
  declare locale: string;

  /** Without these attributes there is nothing to show. */
  protected readonly required: readonly string[] = ['product', 'endpoint'];
  /** There from the first load on: made earlier, it would keep the parser from making that of a server. */
  declare protected root: ShadowRoot;
  protected readonly css: string = '';
  /** Shows what the shop put inside the element. */
  protected readonly content = document.createElement('slot');
  /** What is shown, or was asked for to be. */
  #source = '';
  /** The answer that stands within what a server has drawn of just this. */
  protected drawn: HTMLScriptElement | null = null;

  connectedCallback(): void {
    const own = this as Record<string, unknown>;
    // A property that was set before the element was defined hides the accessor; its value is handed over.
    for (const name of (this.constructor as typeof CandorElement).reflected) {
      if (!Object.hasOwn(this, name)) continue;
      const early = own[name];
      delete own[name];
      own[name] = early;
    }
    void this.attributeChangedCallback();
    setTimeout(() => {
      // Shoppers can do nothing about it, so it is the merchant who is told.
      if (this.isConnected && !this.#source)
        // oxlint-disable-next-line no-console
        console.warn(`<${this.localName}> needs ${this.required.join(' and ')}`, this);
    }, COMPLETE_AFTER);
  }

  /** Waits a moment, as a router sets product and endpoint one after the other; and for what a server has drawn. */
  async attributeChangedCallback(): Promise<void> {
    await (this.hasAttribute('drawn') && pageParsed());
    const source = `${this.endpoint} ${this.product} ${this.locale}`;
    if (!this.isConnected || source === this.#source) return;
    if (!this.required.every((name) => this.getAttribute(name))) return;
    this.#source = source;
    const root = (this.root = this.shadowRoot ?? this.attachShadow({ mode: 'open' }));
    root.adoptedStyleSheets = [(base ??= styleSheet(tokensCss + baseCss + starsCss)), styleSheet(this.css)];
    this.drawn = root.getElementById(source) as HTMLScriptElement | null;
    if (!this.drawn) root.replaceChildren(this.content);
    this.load();
  }

  /** Called when there is something new to show; what is required is given. */
  protected abstract load(): void;
}

/** Defines an element once, however many copies of the tag a page has. */
export function define(tag: string, element: typeof CandorElement & CustomElementConstructor): void {
  if (customElements.get(tag)) return;
  for (const name of element.reflected) {
    Object.defineProperty(element.prototype, name, {
      get(this: Element) {
        return this.getAttribute(name) ?? '';
      },
      // Frameworks say undefined of what they do not know yet.
      set(this: Element, value: string | null | undefined) {
        if (value) this.setAttribute(name, value);
        else this.removeAttribute(name);
      },
    });
  }
  customElements.define(tag, element);
}
