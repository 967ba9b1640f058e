/** Fills the framed page with what a shop's page would hold. */
import { tokens } from 'virtual:install-parts';
import type { InstallModel } from './install-model.ts';
import { chosenTokens, declared } from './look.ts';

/** Of a collection. */
const CARDS = 3;

export class PreviewModel {
  readonly #page: Window;

  constructor(page: Window) {
    this.#page = page;
    const { document } = page;
    // Another page would have no place in the frame: the policy of the inbox allows this server's alone.
    document.addEventListener('click', (event) => {
      const link = event.composedPath().find((each) => each instanceof Element && each.matches('a[href]'));
      if (link && !isWithin(link)) event.preventDefault();
    });
    this.#refuseWrites();
  }

  /** The page with its elements, anew. */
  show({ place, product, products, endpoint }: InstallModel): void {
    const { document } = this.#page;
    const make = (name: string, attributes: Readonly<Record<string, string>>, text = '') => {
      const element = document.createElement(name);
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
      element.textContent = text;
      return element;
    };
    const rating = (id: string, href: string) =>
      make('candor-rating', { product: id, endpoint, href }, '\u00a0');
    const id = product.value;
    switch (place.value) {
      case 'product': {
        const reviews = make('candor-reviews', { id: 'reviews', product: id, endpoint });
        reviews.style.marginBlockStart = '2rem';
        document.body.replaceChildren(
          make('h1', {}, products.get(id) ?? id),
          rating(id, '#reviews'),
          reviews,
        );
        break;
      }
      case 'collection': {
        const cards = [...products].slice(0, CARDS).map(([each, name]) => {
          const card = make('article', {});
          card.append(make('h2', {}, name), rating(each, '#'));
          return card;
        });
        document.body.replaceChildren(...cards);
        break;
      }
      case 'home':
        document.body.replaceChildren(make('candor-highlights', { endpoint, href: '#' }));
        break;
      default:
        place.value satisfies never;
    }
  }

  /** The colours of the page, and the tokens as a shop's style sheet would set them. */
  dress({ look, mode, ground }: InstallModel): void {
    const { document } = this.#page;
    const { style } = document.documentElement;
    style.colorScheme = mode.value;
    style.background = ground.value.background;
    style.color = ground.value.text;
    style.fontFamily = 'system-ui, sans-serif';
    style.lineHeight = '1.5';
    document.body.style.margin = '1.5rem';
    const chosen = chosenTokens(tokens, look.value);
    for (const element of document.querySelectorAll<HTMLElement>(
      'candor-rating, candor-reviews, candor-highlights',
    )) {
      for (const { name } of tokens) element.style.removeProperty(name);
      for (const token of chosen) element.style.setProperty(token.name, declared(token, look.value));
    }
  }

  /** The widget is the real one: what is tried with it must not end up among the shop's reviews. */
  #refuseWrites(): void {
    const page = this.#page as Window & typeof globalThis;
    const { fetch } = page;
    page.fetch = (input, init) => {
      if ((init?.method ?? 'GET') === 'GET') return fetch.call(page, input, init);
      const problem = {
        type: `${page.origin}/docs/problems/not-allowed`,
        title: 'This is a preview',
        status: 403,
      };
      const headers = { 'Content-Type': 'application/problem+json' };
      return Promise.resolve(new Response(JSON.stringify(problem), { status: 403, headers }));
    };
  }
}

/** Whether a link stays on its page. */
function isWithin(link: EventTarget): boolean {
  return link instanceof Element && (link.getAttribute('href') ?? '').startsWith('#');
}
