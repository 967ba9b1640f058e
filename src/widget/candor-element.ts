/**
 * What all elements have in common: attributes as typed properties, one update for several changes
 * of them, and a shadow root that outlives being moved, removed and put back.
 */
import starsCss from '../ui/stars.css?inline';
import tokensCss from '../ui/tokens.css?inline';
import baseCss from './base.css?inline';
import { styleSheet } from './style-sheet.ts';

const base = styleSheet(tokensCss + baseCss + starsCss);

/** How long a page may take, in milliseconds, to say what an element is to show; routers and frameworks say it late. */
const COMPLETE_AFTER = 3000;

export abstract class CandorElement extends HTMLElement {
  static readonly observedAttributes = ['product', 'endpoint'];
  /** The attributes that are properties of the same name, too. */
  static readonly reflected: readonly string[] = CandorElement.observedAttributes;

  declare product: string;
  declare endpoint: string;

  protected readonly root: ShadowRoot;
  /** Shows what the shop put inside the element. */
  protected readonly content = document.createElement('slot');
  #source = '';

  constructor(css: string) {
    super();
    this.root = this.attachShadow({ mode: 'open' });
    this.root.adoptedStyleSheets = [base, styleSheet(css)];
    this.root.append(this.content);
  }

  connectedCallback(): void {
    for (const name of (this.constructor as typeof CandorElement).reflected) {
      const early = Object.getOwnPropertyDescriptor(this, name);
      // A property that was set before the element was defined hides the accessor; hand its value over.
      if (early) {
        Reflect.deleteProperty(this, name);
        Reflect.set(this, name, early.value);
      }
    }
    this.attributeChangedCallback();
    setTimeout(() => this.#warn(), COMPLETE_AFTER);
  }

  /** Waits a moment, as a router sets product and endpoint one after the other. */
  attributeChangedCallback(): void {
    queueMicrotask(() => {
      const source = `${this.endpoint} ${this.product}`;
      if (!this.isConnected || !this.product || !this.endpoint || source === this.#source) return;
      this.#source = source;
      this.load();
    });
  }

  /** Shoppers can do nothing about it, so it is the merchant who is told. */
  #warn(): void {
    for (const name of CandorElement.observedAttributes) {
      if (this.isConnected && !this.getAttribute(name)) {
        // oxlint-disable-next-line no-console
        console.warn(`<${this.localName}> shows nothing, as it has no ${name}.`, this);
      }
    }
  }

  /** Called when there is something new to show; product and endpoint are given. */
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
      configurable: true,
      enumerable: true,
    });
  }
  customElements.define(tag, element);
}
