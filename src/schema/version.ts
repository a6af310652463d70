/** The version of the format, which no schema can ask of one file by its name. */
import { isMap } from "../source/kind.ts";
import type { Parsed, Range } from "../source/types.ts";
import { nearest } from "../text/nearest.ts";
import type { Draft } from "./draft.ts";

/** The version of the format that this tool reads. */
const VERSION = 1;
const MAIN_FILE = "privacyfile.yaml";

/** `version` is required in the main file, and must be ours wherever it stands. */
export function versionProblems(parsed: Parsed): readonly Draft[] {
  const { root } = parsed;
  const held = root !== undefined && isMap(root) ? root : undefined;
  if (held === undefined) return [];
  if (Object.hasOwn(held, "version")) {
    return held.version === VERSION ? [] : [wrongVersion(parsed, held, held.version)];
  }
  const main = parsed.file.path.split("/").at(-1) === MAIN_FILE;
  const asked = parsed.todos.some((todo) => todo.parent === held && todo.key === "version");
  // A key that is nearly `version` is told as such, by the schema.
  const misspelt = Object.keys(held).some((key) => nearest(key, ["version"]) !== undefined);
  return main && parsed.complete && !asked && !misspelt ? [missingVersion(parsed, held)] : [];
}

function wrongVersion(parsed: Parsed, root: object, found: unknown): Draft {
  const origin = parsed.origins.of(root, "version") ?? parsed.origin;
  const newer = typeof found === "number" && found > VERSION;
  const what = typeof found === "object" && found !== null ? "no number" : String(found);
  return {
    problem: {
      id: "schema/version",
      message: `The file is of version ${JSON.stringify(what)}; this tool reads version ${VERSION}`,
      fix: newer
        ? `Use a newer privacyfile, or write \`version: ${VERSION}\`.`
        : `Write \`version: ${VERSION}\`, without quotes.`,
      range: origin.value.end > origin.value.start ? origin.value : (origin.key ?? origin.value),
      pointer: "/version",
    },
    marks: [[root, "version"]],
  };
}

function missingVersion(parsed: Parsed, root: object): Draft {
  return {
    problem: {
      id: "schema/missing-key",
      message: "The file does not say of which version it is",
      fix: `Add \`version: ${VERSION}\` as the first line.`,
      range: start(parsed.origin.value),
      pointer: "",
    },
    marks: [[root, "version"]],
  };
}

function start(range: Range): Range {
  return { ...range, end: Math.min(range.end, range.start + 1) };
}
