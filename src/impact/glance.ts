/** The whole change in at most five lines: what grew and what shrank, with the changes behind each count. */
import type { Change, Direction } from "../finding/change.ts";
import type { GlanceLine } from "../finding/comparison.ts";

const LINES: readonly (readonly [GlanceLine["about"], Direction, Direction])[] = [
  ["sharing", "more_sharing", "less_sharing"],
  ["data", "more_data", "less_data"],
  ["people", "more_people", "fewer_people"],
  ["time", "longer", "shorter"],
  ["risk", "more_risk", "less_risk"],
];

/** The lines that have something to say. */
export function glanceOf(changes: readonly Change[]): readonly GlanceLine[] {
  return LINES.flatMap(([about, ...directions]): readonly GlanceLine[] => {
    const counts = directions.flatMap((direction) => {
      const some = changes.filter((change) => change.directions.includes(direction));
      return some.length === 0 ? [] : [{ direction, changes: some.map(({ id }) => id) }];
    });
    return counts.length === 0 ? [] : [{ about, counts }];
  });
}
