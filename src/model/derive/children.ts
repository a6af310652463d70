/** Whether a purpose is about people who are not of age. */
import { type Known, known, nodes, read, unknown } from "../known.ts";
import type { Node } from "../node.ts";
import type { Derivation } from "./types.ts";
import { some } from "./yes-or-no.ts";

const OF_AGE = 18;

/** Children by kind, or by the youngest age; unknown where neither is stated. */
export function isMinor(subject: Node): Known<boolean> {
  if (subject.kind === "minor") return known(true);
  const { values, open } = read(subject, "min_age");
  const [age] = values;
  if (typeof age === "number") return known(age < OF_AGE);
  return open.length > 0 ? unknown(open) : known(false);
}

export const MINORS: Derivation = {
  on: ["purpose"],
  key: "minors",
  type: { kind: "boolean" },
  many: false,
  title: "Whether people under 18 are among those concerned: by `kind`, else by `min_age`.",
  rests: ["subjects.kind", "subjects.min_age"],
  derive: (purpose) => some(nodes(read(purpose, "subjects")), isMinor),
};
