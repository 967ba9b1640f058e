/** Which of its languages the widget speaks. */
import type { CandorElement } from './candor-element.ts';

/** Those that have a folder of their own; English stands beside the tag. `zh` is written in simplified characters. */
const LANGUAGE = /^(ar|de|es|fr|he|it|ja|nl|pl|pt|sv|tr|zh)/;

/** Undefined for English. The `locale` of an element counts, else the language of the page around it. */
export function languageOf(element: CandorElement): string | undefined {
  const { lang } = element.closest<HTMLElement>('[lang]') ?? document.documentElement;
  return LANGUAGE.exec(element.locale || lang)?.[0];
}

/**
 * The folder of the files in the language of an element, with its slash; empty for English. Where the shop
 * has words of its own, the files are those that look them up.
 */
export function languageFolder(element: CandorElement): string {
  const language = languageOf(element);
  return (document.getElementById('candor-words') ? 'own/' : '') + (language ? `${language}/` : '');
}
