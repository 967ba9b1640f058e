/**
 * A security policy may refuse the `style` attributes of a page, which no hash allows. The few that the
 * components set are percentages; here each becomes classes of its tens, ones and tenths, and a sheet
 * that never changes has a rule for each of them.
 */
const STYLED = / class="([^"]*)" style="([\w-]+):([\d.]+)%;?"/g;

/** Of HTML whose text and attributes are escaped, so that nothing but an attribute looks like one. */
export function stylesAsClasses(html: string): string {
  return html.replaceAll(
    STYLED,
    (_, classes: string, property: string, percent: string) =>
      ` class="${classes} is-${property} ${digitsOf(Number(percent)).join(' ')}"`,
  );
}

function digitsOf(percent: number): string[] {
  const tenths = Math.round(percent * 10);
  return [
    `tens-${Math.floor(tenths / 100)}`,
    `ones-${Math.floor(tenths / 10) % 10}`,
    `tenths-${tenths % 10}`,
  ];
}

/** A rule for each class that a percentage of 0 to 100 may have. */
export const PERCENTAGE_CSS = [
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((tens) => `.tens-${tens}{--tens:${tens}0%}`),
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map(
    (ones) => `.ones-${ones}{--ones:${ones}%}.tenths-${ones}{--tenths:.${ones}%}`,
  ),
].join('');
