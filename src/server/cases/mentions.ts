/** Whom a note names: `@` and the whole name, or a first name that nobody else of the shop has. */
import type { Colleague, Note } from '../../contract/case-work.ts';

export function mentionsIn(text: string, colleagues: readonly Colleague[]): Note['mentions'] {
  return colleagues.flatMap((colleague) => {
    const { id, name } = colleague;
    const first = name.split(/\s+/)[0] ?? name;
    const isOnly = colleagues.every((other) => other === colleague || startOf(other.name) !== startOf(name));
    const words = wordsIn(text, name) ?? (isOnly ? wordsIn(text, first) : undefined);
    return words === undefined ? [] : [{ id, name, words }];
  });
}

const startOf = (name: string) => name.split(/\s+/)[0]?.toLowerCase();

const escaped = (name: string) => name.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);

/** As they stand in the text; `@Mar` does not name Maren. */
function wordsIn(text: string, name: string): string | undefined {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])@${escaped(name)}(?![\\p{L}\\p{N}])`, 'iu');
  return pattern.exec(text)?.[0];
}
