/** Endpoints that do not answer as they should; the storefront serves them under `/faults/`. */
export const FAULTS = [
  { name: 'slow', meaning: 'answers after twelve seconds' },
  { name: '500', meaning: 'answers with a server fault' },
  { name: '404', meaning: 'does not know the product' },
  { name: 'html', meaning: 'answers with a web page' },
  { name: 'wrong-json', meaning: 'answers with JSON of another shape' },
  { name: 'half', meaning: 'breaks off in the middle of its answer' },
] as const;

export type FaultName = (typeof FAULTS)[number]['name'];

/** No host can have this name, so a request to it never gets anywhere. @see https://www.rfc-editor.org/rfc/rfc6761 */
export const DOWN_ENDPOINT = 'https://down.invalid/v1/shops/demo';

export function faultEndpoint(name: FaultName): string {
  return `/faults/${name}`;
}
