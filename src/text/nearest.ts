/** "Did you mean": the known word that an unknown one was probably meant to be. */

/** Longer words are no typos of anything, and comparing them costs. */
const LONGEST = 100;

/**
 * The one candidate nearest to `word`, or undefined when none is near or several are equally near.
 * Every typo of one letter (left out, added, changed, or two neighbours swapped) is found.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const best = nearestAll(word, candidates);
  return best.length === 1 ? best[0] : undefined;
}

/**
 * All candidates at the smallest distance to `word`, in code-unit order; empty when none is near.
 * Near is a distance of 1, or 2 from five letters on; failing that, the same measure over the words
 * without regard to capitals and to `-`, `_` and blanks.
 */
export function nearestAll(word: string, candidates: Iterable<string>): readonly string[] {
  if (word === "" || word.length > LONGEST) return [];
  const known = [...new Set(candidates)].filter((candidate) => candidate !== word);
  const asWritten = closest(word, known, (candidate) => candidate);
  return asWritten.length > 0 ? asWritten : closest(plain(word), known, plain);
}

function closest(
  word: string,
  candidates: readonly string[],
  spelling: (candidate: string) => string,
): readonly string[] {
  let best: string[] = [];
  let smallest = 2;
  for (const candidate of candidates) {
    const spelt = spelling(candidate);
    if (spelt === "" || spelt.length > LONGEST) continue;
    const allowed = Math.max(word.length, spelt.length) >= 5 ? 2 : 1;
    const distance = typos(word, spelt, Math.min(allowed, smallest));
    if (distance > Math.min(allowed, smallest)) continue;
    if (distance < smallest) best = [];
    smallest = distance;
    best.push(candidate);
  }
  return best.sort();
}

function plain(word: string): string {
  return word.toLowerCase().replaceAll(/[-_\s]/g, "");
}

/**
 * How many letters were left out, added, changed or swapped with their neighbour (optimal string
 * alignment). Stops with `limit + 1` as soon as the distance must be larger than `limit`.
 */
export function typos(a: string, b: string, limit: number): number {
  const tooFar = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return tooFar;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    let smallest = row;
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
      );
      if (a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, at(beforeLast, column - 2) + 1);
      }
      current.push(cost);
      smallest = Math.min(smallest, cost);
    }
    // Two rows back still counts: a swap reaches over one row.
    if (smallest > limit && Math.min(...last) > limit) return tooFar;
    beforeLast = last;
    last = current;
  }
  return Math.min(at(last, b.length), tooFar);
}

/** A cell that was never computed is infinitely far away. */
function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
