/** Resolves once the parser has reached the end of the page. */
export async function pageParsed(): Promise<void> {
  if (document.readyState === 'loading') {
    await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve));
  }
}
