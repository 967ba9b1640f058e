/** The words of a template that each case fills in for itself, such as `{customer}`. */
export const PLACEHOLDERS = ['customer', 'product', 'topic', 'shop', 'channel', 'date'] as const;

export type Placeholder = (typeof PLACEHOLDERS)[number];

/** A name in braces; braces around anything longer, or around several lines, are text. */
const IN_BRACES = /\{([^{}\n]{1,40})\}/g;

/** What stands in braces in the text, each once, in the order of the text. */
export function placeholdersIn(text: string): string[] {
  return [...new Set([...text.matchAll(IN_BRACES)].map(([, name = '']) => name))];
}

export function isPlaceholder(name: string): name is Placeholder {
  return PLACEHOLDERS.some((each) => each === name);
}

/** The first in the text that no case could fill in. */
export function unknownPlaceholder(text: string): string | undefined {
  return placeholdersIn(text).find((name) => !isPlaceholder(name));
}

/** What has no value stays as it is, so that its writer sees it. */
export function filledIn(text: string, values: Readonly<Partial<Record<Placeholder, string>>>): string {
  return text.replaceAll(IN_BRACES, (whole, name: string) =>
    isPlaceholder(name) ? (values[name] ?? whole) : whole,
  );
}
