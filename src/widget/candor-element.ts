/**
 * What both elements have in common: attributes as typed properties, one update for several changes
 * of them, and a shadow root that outlives being moved, removed and put back.
 */
import starsCss from '../ui/stars.css?inline';
import tokensCss from '../ui/tokens.css?inline';
import baseCss from './base.css?inline';
import { styleSheet } from './style-sheet.ts';

const base = styleSheet(tokensCss + baseCss + starsCss);

const ATTRIBUTES = ['product', 'endpoint'] as const;

export abstract class CandorElement extends HTMLElement {
  static readonly observedAttributes = ATTRIBUTES;

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

  get product(): string {
    return this.getAttribute('product') ?? '';
  }
  set product(value: string) {
    this.setAttribute('product', value);
  }

  get endpoint(): string {
    return this.getAttribute('endpoint') ?? '';
  }
  set endpoint(value: string) {
    this.setAttribute('endpoint', value);
  }

  connectedCallback(): void {
    for (const name of ATTRIBUTES) {
      // A property that was set before the element was defined hides the accessor; hand its value over.
      if (Object.hasOwn(this, name)) {
        const value = this[name];
        Reflect.deleteProperty(this, name);
        this[name] = value;
      }
    }
    this.attributeChangedCallback();
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

  /** Called when there is something new to show; product and endpoint are given. */
  protected abstract load(): void;
}
