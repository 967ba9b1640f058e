/** How a platform is given the widget: what the files of docs/embedding hold, as `tools/recipes.ts` reads them. */

export const PLACES = ['product', 'collection', 'home'] as const;
/** A kind of page of a shop. */
export type Place = (typeof PLACES)[number];

export interface Words {
  readonly text: string;
  /** To be set apart, as it is written into a machine or read from one. */
  readonly isCode: boolean;
}

export interface Step {
  readonly words: readonly Words[];
  /** What is to be copied. */
  readonly code: string | undefined;
  /** Of the code, as fences name it. */
  readonly language: string | undefined;
}

export interface Recipe {
  /** That of its file. */
  readonly id: string;
  readonly name: string;
  readonly about: readonly Words[];
  readonly steps: Readonly<Record<Place, readonly Step[]>>;
}

/** What stands in a recipe for the server and for the shop's endpoint. */
export const EXAMPLE_SERVER = 'https://reviews.example';
export const EXAMPLE_ENDPOINT = `${EXAMPLE_SERVER}/v1/shops/acme`;
