/** Where a finding stands that nothing in the text shows: the business, else the first file's first line. */
import { META, type Node } from "../../model/node.ts";
import { isNode } from "../../model/reading.ts";
import type { Range, SourceFile } from "../../source/types.ts";
import { rangeOf } from "./blame.ts";

/** The place of what was not written at all. */
export function homeOf(root: Node, files: readonly SourceFile[]): Range {
  const business = root.business;
  const origin = isNode(business) ? business[META].origin : null;
  if (origin !== null) return rangeOf(origin);
  const main = files.find((file) => file.path.endsWith("privacyfile.yaml")) ?? files[0];
  return { file: main ?? NO_FILE, start: 0, end: 0 };
}

/** A model of no files at all has its gaps in the file that is to be written. */
const NO_FILE: SourceFile = { path: "privacyfile.yaml", text: "", lineStarts: [0] };
