/** Paths that a pattern names: `*` stands for a part of a name, `?` for one sign, `**` for any folders. */

/** True when the pattern names the path; both with `/`. Takes time in proportion to pattern times path. */
export function matchesGlob(pattern: string, path: string): boolean {
  const wanted = parts(pattern);
  return matchFrom(wanted.length === 0 ? ["**"] : wanted, parts(path), namesPart);
}

function parts(path: string): readonly string[] {
  return path.split("/").filter((part) => part !== "" && part !== ".");
}

/** One step of a pattern against one of what it is held against; null: the step stands for any number. */
type Step = (wanted: string, have: string) => boolean | null;

/**
 * The usual way with wildcards: whenever there is no way on, the last `**` takes one more. Nothing is
 * gained by going back further, so no pattern can take long.
 */
function matchFrom(wanted: readonly string[], have: readonly string[], step: Step): boolean {
  let [at, here] = [0, 0];
  let [star, taken] = [-1, 0];
  while (here < have.length) {
    const next = wanted[at];
    const fits = next === undefined ? false : step(next, have[here] ?? "");
    if (fits === null) {
      [star, taken] = [at, here];
      at += 1;
    } else if (fits) {
      at += 1;
      here += 1;
    } else if (star >= 0) {
      taken += 1;
      [at, here] = [star + 1, taken];
    } else return false;
  }
  return wanted.slice(at).every((left) => step(left, "") === null);
}

const namesPart: Step = (wanted, have) =>
  wanted === "**" ? null : matchFrom([...wanted], [...have], namesSign);

const namesSign: Step = (wanted, have) => {
  if (wanted === "*") return null;
  return wanted === have || (wanted === "?" && have !== "");
};
