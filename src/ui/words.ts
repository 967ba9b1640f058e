/**
 * What the widget says, in English; the build puts every other language in its place.
 *
 * A message stands in the source where it is said: ``t`Show ${count} more` ``. The English text is the
 * key of its translation, with `{0}`, `{1}` for what is put in. The build of a language writes the
 * translation where the English stood, so that no shopper loads a catalogue, and fails when one is
 * missing. See `tools/widget-words.ts`.
 */
export function t(
  { raw: [first = '', ...rest] }: TemplateStringsArray,
  ...values: (string | number)[]
): string {
  return rest.reduce((text, piece, index) => text + String(values[index]) + piece, first);
}

/**
 * Says one thing of one and another of more: ``byCount(days, t`1 day late`, t`${days} days late`)``. Languages
 * with other forms, such as Polish with its few and many, translate the second into all they have.
 */
export function byCount(count: number, one: string, other: string): string {
  return count === 1 ? one : other;
}
