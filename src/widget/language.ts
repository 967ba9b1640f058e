/** Which of its languages the widget speaks. */
import type { CandorElement } from './candor-element.ts';

/** Those that have a folder of their own; English stands beside the tag. `zh` is written in simplified characters. */
const LANGUAGE = /^(ar|de|es|fr|he|it|ja|nl|pl|pt|sv|tr|zh)/;

/**
 * The folder of the files in the language of an element, with its slash; empty for English. Its `locale`
 * counts, else the language of the page around it. Where the shop has words of its own, the files are
 * those that look them up.
 */
export function languageFolder(element: CandorElement): string {
  const { lang } = element.closest<HTMLElement>('[lang]') ?? document.documentElement;
  const [language] = LANGUAGE.exec(element.locale || lang) ?? [];
  return (document.getElementById('candor-words') ? 'own/' : '') + (language ? `${language}/` : '');
}
