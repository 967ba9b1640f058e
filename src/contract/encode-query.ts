/** The half of {@link decodeQuery} that the widget needs; it stands apart because that one needs zod. */

export type Query = Readonly<Record<string, string | number | readonly string[] | undefined>>;

/** `?sort=lowest&rating=1`, or an empty string when nothing is given. A list becomes a repeated parameter. */
export function encodeQuery(query: Query): string {
  const pairs: string[] = [];
  for (const [name, value] of Object.entries(query)) {
    for (const each of [value].flat()) {
      if (each !== undefined) pairs.push(`${name}=${encodeURIComponent(each)}`);
    }
  }
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}
