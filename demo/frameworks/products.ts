/** What the pages of both frameworks show: the same three products, one at a time. */
export const PRODUCTS = [
  { id: 'clothing-862', name: 'Wren Bib Tee' },
  { id: 'clothing-1059', name: 'Everyday Slim Trousers' },
  { id: 'clothing-937', name: 'Primula Cocoon Cardigan' },
] as const;

/** Where the page of a framework is drawn. */
export function placeToDraw(): Element {
  const place = document.querySelector('#app');
  if (!place) throw new Error('The page has no #app');
  return place;
}
