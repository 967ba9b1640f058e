/** As most want to be read: the first name, and the first letter of the last. */
export function shownName(name: string | null): string {
  const [first = '', ...rest] = (name ?? '').trim().split(/\s+/);
  const [letter] = rest.at(-1)?.match(/^./u) ?? [];
  return letter === undefined ? first : `${first} ${letter}.`;
}
