/** Takes a person out of what others wrote to and about them. */

export interface PersonNames {
  /** Whole, as they were given with reviews and orders. */
  readonly names: readonly string[];
  readonly addresses: readonly string[];
}

/** What stands where something was left out, in any language. */
const LEFT_OUT = '[…]';
/** What means something in a pattern. */
const SYNTAX = /[\\^$.*+?()[\]{}|]/g;
/** A shorter part of a name is likelier a word. */
const PART_MIN = 3;

/** The address in whatever case, and the name as a whole: what the person wrote themselves keeps all other words. */
export function withoutPerson(text: string, { names, addresses }: PersonNames): string {
  return replaceAll(text, [...addresses, ...names.filter(isName)], 'giu');
}

/** Of what the shop wrote, where people are called by a part of their name, also each part: as it is spelt, and as a word of its own. */
export function withoutPersonOrParts(text: string, person: PersonNames): string {
  const parts = person.names.flatMap((name) => name.split(/\s+/)).filter(isName);
  return replaceAll(withoutPerson(text, person), parts, 'gu');
}

function isName(text: string): boolean {
  return text.replaceAll(/[^\p{L}]/gu, '').length >= PART_MIN;
}

function replaceAll(text: string, sought: readonly string[], flags: string): string {
  if (sought.length === 0) return text;
  // The longer one first, so that no part of it is left over.
  const any = sought
    .toSorted((a, b) => b.length - a.length)
    .map((each) => each.replaceAll(SYNTAX, String.raw`\$&`));
  return text.replaceAll(
    new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${any.join('|')})(?![\p{L}\p{N}])`, flags),
    LEFT_OUT,
  );
}
