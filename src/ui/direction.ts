const RIGHT_TO_LEFT = ['ar', 'he'];

/** In which a page or a mail in this language is read. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr';
}
