/** Whether a purpose is about people who are not of age. */
import { type Known, known, nodes, read, unknown } from "../known.ts";
import type { Node } from "../node.ts";
import type { Derivation } from "./types.ts";
import { some } from "./yes-or-no.ts";

const OF_AGE = 18;

function isMinor(subject: Node): Known<boolean> {
  return isUnder(OF_AGE, subject);
}

/** Children by kind, by an oldest age under 18, or a youngest under these years; unknown where none of them tells. */
export function isUnder(years: number, subject: Node): Known<boolean> {
  if (subject.kind === "minor") return known(true);
  const [oldest] = read(subject, "max_age").values;
  if (typeof oldest === "number" && oldest < OF_AGE) return known(true);
  const { values, open } = read(subject, "min_age");
  const [youngest] = values;
  if (typeof youngest === "number") return known(youngest < years);
  return open.length > 0 ? unknown(open) : known(false);
}

export const MINORS: Derivation = {
  on: ["purpose"],
  key: "minors",
  type: { kind: "boolean" },
  many: false,
  title:
    "Whether people under 18 are among those concerned: by `kind`, else by `min_age` and `max_age`.",
  rests: ["subjects.kind", "subjects.min_age", "subjects.max_age"],
  derive: (purpose) => some(nodes(read(purpose, "subjects")), isMinor),
};
