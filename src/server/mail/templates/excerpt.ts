/** The beginning of a text for one line, cut at a word. */
export function excerpt(text: string, max = 60): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= max) return line;
  const cut = line.slice(0, max).replace(/[\ud800-\udbff]$/, '');
  return `${cut.replace(/\s\S{0,20}$/, '')} ...`;
}
