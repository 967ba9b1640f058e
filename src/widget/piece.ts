/** An element that a theme can reach. */
export function piece(tag: string, part: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = part;
  element.part.add(part);
  return element;
}
