/** One place of a code and what stands there instead; `print` answers the code of a range, edited itself. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: (print: (range: readonly [start: number, end: number]) => string) => string;
}

/** An edit that stands within another is made where that other prints it. */
export function edited(code: string, edits: readonly Edit[]): string {
  const ordered = edits.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const print = ([from, to]: readonly [number, number], outer?: Edit): string => {
    let text = '';
    let at = from;
    for (const edit of ordered) {
      if (edit === outer || edit.start < at || edit.end > to) continue;
      text += code.slice(at, edit.start) + edit.text((range) => print(range, edit));
      at = edit.end;
    }
    return text + code.slice(at, to);
  };
  return print([0, code.length]);
}
