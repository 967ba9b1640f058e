/** To so many parts of one: 10 leaves a decimal, 100 two. */
export function rounded(figure: number | null, parts: number): number | null {
  return figure === null ? null : Math.round(figure * parts) / parts;
}
