/** What a business has to say before anything can be judged, and where its own word is too narrow. */

import type { Problem, Range } from "../source/types.ts";
import { list } from "../text/words.ts";
import type { Assembly } from "./build/assembly.ts";
import type { Filed } from "./build/cell.ts";
import type { Sections } from "./build/sections.ts";
import { daysAhead, unknownLaw } from "./check-days.ts";
import { lawsDerived } from "./derive/law-reach.ts";
import type { Deriving } from "./derive/types.ts";
import { nodes, read, texts } from "./known.ts";
import { META } from "./node.ts";
import { stated } from "./reading.ts";

/** Checks that only the whole model can make. */
export function checkModel(
  assembly: Assembly,
  files: readonly Filed[],
  { sections, deriving }: { readonly sections: Sections; readonly deriving: Deriving },
): void {
  const { today } = deriving;
  assembly.problems.push(
    ...missing(files, sections),
    ...narrowLaws(deriving),
    ...daysAhead(assembly.nodes, today),
    ...unknownLaw(today, beginningOf(files)),
  );
}

/** The main file, else the first. */
function beginningOf(files: readonly Filed[]): Range | undefined {
  const main =
    files.find(({ validated }) => validated.parsed.file.path === "privacyfile.yaml") ?? files[0];
  return main && { file: main.validated.parsed.file, start: 0, end: 0 };
}

function missing(files: readonly Filed[], sections: Sections): readonly Problem[] {
  const range = beginningOf(files);
  if (range === undefined) return [];
  const place = { range, pointer: "", address: "business" };
  if (sections.has("business")) return [];
  return [
    {
      id: "model/missing-business",
      message: "No file says who is responsible: `business` is missing",
      fix: "Add `business: { name: ..., country: ... }` to privacyfile.yaml.",
      ...place,
    },
  ];
}

/** A business may not opt out of a law that reaches it. */
function narrowLaws(deriving: Deriving): readonly Problem[] {
  const [business] = nodes(read(deriving.root, "business")).values;
  const origin = business?.[META].origins.get("laws");
  if (business === undefined || origin === undefined || !stated(business, "laws")) return [];
  const declared = texts(read(business, "laws"));
  if (declared.open.length > 0) return [];
  const left = lawsDerived(deriving).values.filter((law) => !declared.values.includes(law));
  if (left.length === 0) return [];
  const named = list(left.map((law) => `\`${law}\``));
  return [
    {
      id: "model/laws-too-narrow",
      message: `\`laws\` leaves out ${named}, which reach${left.length === 1 ? "es" : ""} you by where you and the people concerned are`,
      fix: `Add ${named}, or leave \`laws\` out: it is derived.`,
      range: origin.value,
      pointer: "/business/laws",
      address: "business",
    },
  ];
}
