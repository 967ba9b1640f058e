/**
 * Constructable sheets are exempt from `style-src`, so the widget needs nothing of a shop's
 * Content Security Policy, and a sheet is parsed once for all elements of a page.
 */
export function styleSheet(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/** Adds a sheet to a root once, however often it is asked for. */
export function adopt(root: ShadowRoot, sheet: CSSStyleSheet): void {
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
