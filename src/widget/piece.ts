/** An element that a theme can reach. */
export function piece(tag: string, part: string, text = ''): HTMLElement {
  const element = document.createElement(tag);
  element.className = part;
  element.part.add(part);
  element.textContent = text;
  return element;
}
