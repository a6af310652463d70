/** Where the parser gave up becomes a problem in our words. */
import type { Failure } from "../events.ts";
import type { Problem, SourceFile } from "../types.ts";

/** The problem behind a parser's failure. */
export function explainFailure(file: SourceFile, failure: Failure): Problem {
  const start = Math.min(failure.offset, file.text.length);
  return {
    id: "syntax/not-yaml",
    message: `This cannot be read as YAML: ${failure.reason}`,
    fix: "Look at this line and the one above it.",
    range: { file, start, end: Math.min(start + 1, file.text.length) },
    pointer: "",
  };
}
