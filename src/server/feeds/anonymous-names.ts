/** How a reviewer is named who showed no name: by the form in each language of the widget, and by imports. */
const ANONYMOUS: ReadonlySet<string> = new Set([
  'Anonymous',
  'Anonym',
  'Anónimo',
  'Anonyme',
  'Anonimo',
  'Anoniem',
  'Anonimowo',
  'Adsız',
  'مجهول',
  'אנונימי',
  '匿名',
]);

export function isAnonymous(name: string): boolean {
  return ANONYMOUS.has(name);
}
