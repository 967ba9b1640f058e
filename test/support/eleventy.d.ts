/** As much of it as the tests use; it brings no types. */
declare module '@11ty/eleventy' {
  export class Eleventy {
    constructor(input: string, output: string, options: { quietMode: boolean; configPath: string });
    toJSON(): Promise<readonly { readonly url: string; readonly content: string }[]>;
  }
}
