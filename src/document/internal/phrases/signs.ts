/** The signs of high risk of a purpose (WP248 rev.01), with the facts that they rest on. */
import type { Words } from "../../../finding/document.ts";
import type { Node } from "../../../model/node.ts";
import { factOf } from "../../read/fact.ts";
import type { Reader } from "../../read/reader.ts";
import { named } from "../paper.ts";
import { wordIn } from "../show.ts";
import { derived, joined } from "../tell.ts";

/** The signs that hold, in words; each that cannot be told is noted by the facts that it wants. */
export function signsOf(read: Reader, purpose: Node): readonly Words[] | undefined {
  const { values } = derived(read, purpose, "wp248");
  restOnSigns(read, purpose);
  return joined(
    read,
    values.map((sign) => wordIn("sign")(sign, read)),
  );
}

const OWN = [
  "kind",
  "profiling",
  "scale",
  "automated_decision",
  "needs",
  "derived_from",
  "risk_factors",
];

/** What was looked at, in the purpose and in what it names. */
export function restOnSigns(read: Reader, purpose: Node): void {
  for (const key of OWN) if (factOf(purpose, key).means === "stated") read.rest(purpose, key);
  for (const key of ["subjects", "ai_systems"]) {
    for (const one of named(purpose, key)) read.rest(one, "");
  }
  for (const asset of named(purpose, "assets")) read.rest(asset, "source");
}
