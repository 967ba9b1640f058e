/** JSON that may stand within a script of a page: no text in it can end that. */
export function embeddable(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', String.raw`\u003c`);
}
