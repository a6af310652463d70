/** What every business has to say before anything can be judged. */
import type { Problem } from "../source/types.ts";
import type { Assembly } from "./build/assembly.ts";
import type { Filed } from "./build/cell.ts";
import type { Sections } from "./build/sections.ts";

/** Reports that the business or the version of the format is missing. */
export function checkRequired(
  assembly: Assembly,
  files: readonly Filed[],
  sections: Sections,
): void {
  const main =
    files.find(({ validated }) => validated.parsed.file.path === "privacyfile.yaml") ?? files[0];
  if (main === undefined) return;
  const { file, root, origin } = main.validated.parsed;
  const place = {
    range: { file, start: origin.value.start, end: origin.value.start },
    pointer: "",
  };
  if (!sections.has("business")) {
    assembly.problems.push(
      missing(place, {
        id: "model/missing-business",
        message: "No file says who is responsible: `business` is missing",
        fix: "Add `business: { name: ..., country: ... }` to privacyfile.yaml.",
      }),
    );
  }
  if (!sections.has("version") && root !== undefined) {
    assembly.problems.push(
      missing(place, {
        id: "model/missing-version",
        message: `\`version\` is missing in ${file.path}`,
        fix: "Add `version: 1` as the first line.",
      }),
    );
  }
}

function missing(
  place: Pick<Problem, "range" | "pointer">,
  said: Pick<Problem, "id" | "message" | "fix">,
): Problem {
  return { ...said, ...place, address: "business" };
}
