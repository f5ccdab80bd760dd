/** Which places along an axis can carry a label: the first and the last, and those at least `distance` from their labelled neighbours. */
export function spaced(places: readonly number[], distance: number): Set<number> {
  const last = places.length - 1;
  const kept = new Set([0, last]);
  let before = places[0]!;
  places.forEach((place, index) => {
    if (index === 0 || index === last || place - before < distance || places[last]! - place < distance) return;
    kept.add(index);
    before = place;
  });
  return kept;
}
