/** How the queue differs from what is shown of it. */

/** The ids that came, went, or stand in another order than before. */
export function changedPlaces(shown: readonly string[], fresh: readonly string[]): ReadonlySet<string> {
  const keep = longestInOrder(shown, fresh);
  return new Set([...shown, ...fresh].filter((id) => !keep.has(id)));
}

/** As many ids as possible that follow one another the same way in both: all others have moved. */
function longestInOrder(shown: readonly string[], fresh: readonly string[]): ReadonlySet<string> {
  const placeOf = new Map(fresh.map((id, place) => [id, place]));
  /** The best run that ends with each id, by the place it ends at. */
  const runs: { readonly place: number; readonly ids: readonly string[] }[] = [];
  for (const id of shown) {
    const place = placeOf.get(id);
    if (place === undefined) continue;
    let before: readonly string[] = [];
    for (const run of runs) if (run.place < place && run.ids.length > before.length) before = run.ids;
    runs.push({ place, ids: [...before, id] });
  }
  return new Set(
    runs.reduce<readonly string[]>((best, { ids }) => (ids.length > best.length ? ids : best), []),
  );
}
