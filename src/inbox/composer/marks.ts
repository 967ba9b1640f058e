/** Where in a text the coach means words, also while that text is being changed. */

export interface Mark {
  readonly start: number;
  readonly end: number;
}

/**
 * The places of `marks` in a text that was typed on since they were found: those before the change stay,
 * those after it move along, and those that it touches are gone.
 */
export function carried(marks: readonly Mark[], from: string, to: string): readonly Mark[] {
  if (from === to) return marks;
  const most = Math.min(from.length, to.length);
  let before = 0;
  while (before < most && from[before] === to[before]) before += 1;
  let after = 0;
  while (after < most - before && from[from.length - 1 - after] === to[to.length - 1 - after]) after += 1;
  const moved = to.length - from.length;
  return marks.flatMap(({ start, end }) => {
    if (end <= before) return [{ start, end }];
    return start >= from.length - after ? [{ start: start + moved, end: end + moved }] : [];
  });
}

export interface Piece {
  readonly start: number;
  readonly text: string;
  readonly isMarked: boolean;
}

/** The text cut where marks begin and end; marks that overlap are one. */
export function piecesOf(text: string, marks: readonly Mark[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of marks.toSorted((a, b) => a.start - b.start)) {
    if (start > at) pieces.push({ start: at, text: text.slice(at, start), isMarked: false });
    const from = Math.max(at, start);
    if (end > from) pieces.push({ start: from, text: text.slice(from, end), isMarked: true });
    at = Math.max(at, end);
  }
  if (at < text.length) pieces.push({ start: at, text: text.slice(at), isMarked: false });
  return pieces;
}
