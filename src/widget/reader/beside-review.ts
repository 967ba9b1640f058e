/** What is said beside a review once a button of it was pressed: a paragraph of its own, beneath that button's row. */

function rowOf(button: Element): Element {
  return button.closest('.acts, .byline') ?? button;
}

/** Takes away what stands there, or only what is about one thing; answers what it was about. */
export function clearBeside(button: Element, only?: string): string | undefined {
  const { nextElementSibling: next } = rowOf(button);
  if (!(next instanceof HTMLElement) || !next.classList.contains('about')) return undefined;
  if (only && only !== next.dataset['of']) return undefined;
  next.remove();
  return next.dataset['of'];
}

/** In the place of what stood there before. */
export function placeBeside(button: HTMLElement, of: string): HTMLElement {
  clearBeside(button);
  const place = document.createElement('div');
  place.className = 'about';
  place.dataset['of'] = of;
  rowOf(button).after(place);
  return place;
}

export function sayBeside(
  button: HTMLElement,
  of: string,
  words: string,
  role: 'status' | 'alert',
): HTMLElement {
  const place = placeBeside(button, of);
  place.role = role;
  place.textContent = words;
  return place;
}
