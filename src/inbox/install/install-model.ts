/** What is put where, how it is to look, and what is copied for it. */
import { computed, type Signal, signal } from '@preact/signals';
import { recipes, tokens } from 'virtual:install-parts';
import { contrastFindings, type Ground } from './contrast.ts';
import { KeptLook } from './kept-look.ts';
import { change, isColor, type Look, type Mode, MODES, styleSheet, type Token } from './look.ts';
import { EXAMPLE_ENDPOINT, EXAMPLE_SERVER, type Place, type Step } from './recipe.ts';

export type PreviewWidth = 'phone' | 'whole';

const FIRST_GROUNDS: Readonly<Record<Mode, Ground>> = {
  light: { background: '#ffffff', text: '#1c1c1c' },
  dark: { background: '#17181c', text: '#ececea' },
};

export class InstallModel {
  readonly place = signal<Place>('product');
  /** The shop's own id. */
  readonly product: Signal<string>;
  readonly mode = signal<Mode>('light');
  readonly width = signal<PreviewWidth>('whole');
  readonly grounds = signal(FIRST_GROUNDS);
  readonly look: Signal<Look>;
  readonly recipeId = signal('html');
  readonly endpoint: string;
  /** Names of some products with reviews, by their ids. */
  readonly products: ReadonlyMap<string, string>;
  readonly #kept: KeptLook;

  constructor(shopKey: string, products: ReadonlyMap<string, string>) {
    this.endpoint = `${location.origin}/v1/shops/${shopKey}`;
    this.products = products;
    this.product = signal([...products.keys()][0] ?? '');
    this.#kept = new KeptLook(shopKey);
    this.look = signal(this.#kept.read());
  }

  readonly ground = computed(() => this.grounds.value[this.mode.value]);

  /** In both modes, as a shopper may come in either. */
  readonly findings = computed(() =>
    MODES.flatMap((mode) =>
      contrastFindings(tokens, this.look.value, { mode, ground: this.grounds.value[mode] }).map((each) => ({
        ...each,
        mode,
      })),
    ),
  );

  readonly css = computed(() => styleSheet(tokens, this.look.value));

  readonly recipe = computed(() => recipes.find(({ id }) => id === this.recipeId.value) ?? recipes[0]);

  /** The recipe's, with the addresses of this shop. */
  readonly steps = computed((): Step[] => {
    const steps = this.recipe.value?.steps[this.place.value] ?? [];
    return steps.map((step) => ({
      ...step,
      code: step.code
        ?.replaceAll(EXAMPLE_ENDPOINT, this.endpoint)
        .replaceAll(EXAMPLE_SERVER, location.origin)
        .replaceAll('"SKU-1"', `"${escapeAttribute(this.product.value)}"`),
    }));
  });

  choosePlace(place: Place): void {
    this.place.value = place;
  }

  chooseProduct(id: string): void {
    this.product.value = id;
  }

  chooseMode(mode: Mode): void {
    this.mode.value = mode;
  }

  chooseWidth(width: PreviewWidth): void {
    this.width.value = width;
  }

  chooseRecipe(id: string): void {
    this.recipeId.value = id;
  }

  /** What is no colour is the same in both. */
  modeOf(token: Token): Mode {
    return isColor(token) ? this.mode.value : 'light';
  }

  set(token: Token, value: string | undefined): void {
    this.look.value = change(this.look.peek(), token, this.modeOf(token), value);
    this.#kept.keep(this.look.peek());
  }

  reset(): void {
    this.look.value = {};
    this.#kept.keep({});
  }

  paint(ground: Partial<Ground>): void {
    const mode = this.mode.peek();
    const grounds = this.grounds.peek();
    this.grounds.value = { ...grounds, [mode]: { ...grounds[mode], ...ground } };
  }
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
