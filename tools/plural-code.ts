/** What is said of a number, by the plural categories of CLDR; `other` is there in every language. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** The words of a language by their English. */
export type Catalogue = Readonly<Record<string, string | Forms>>;

/** Code that says the right one of the forms. Two forms are told apart by hand, as `Intl` costs time at first sight. */
export function pluralCode(
  language: string,
  count: string,
  { other, ...forms }: Forms,
  write: (text: string) => string,
): string {
  const { one } = forms;
  const names = Object.keys(forms);
  if (names.length === 0) return write(other);
  if (names.length === 1 && one !== undefined) {
    const isOne = new Intl.PluralRules(language).select(0) === 'one' ? `${count}<2` : `1==${count}`;
    return `${isOne}?${write(one)}:${write(other)}`;
  }
  const written = Object.entries(forms).map(([name, text]) => `${name}:${write(text)}`);
  return `({${written.join()}})[new Intl.PluralRules(${JSON.stringify(language)}).select(${count})]??${write(other)}`;
}
