/** A problem of a file as such: it has no text that could be pointed at. */
import { sourceFile } from "../source/position.ts";
import type { Problem } from "../source/types.ts";

export interface Fault {
  /** The kind without `file/`. */
  readonly slug: string;
  readonly message: string;
  readonly fix: string;
}

/** The problem of the file or folder at `path`, relative to the root. */
export function fileProblem(path: string, { slug, message, fix }: Fault): Problem {
  const range = { file: sourceFile({ path, text: "" }), start: 0, end: 0 };
  return { id: `file/${slug}`, message, fix, range, pointer: "" };
}
