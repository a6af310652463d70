/** Locations of SARIF 2.1.0: a file of the repository and a region in it. */
import type { Range } from "../../source/types.ts";
import { pathUri, placeOf } from "../place.ts";
import type { RenderOptions } from "../types.ts";

/** Readers put the root of the repository in its place. */
const ROOT = "%SRCROOT%";

/** A file by its path in the repository. */
export function artifactOf(path: string): object {
  return { uri: pathUri(path), uriBaseId: ROOT };
}

/** Columns count UTF-16 code units; the end is the first character after the region. */
export function physicalOf(
  root: string,
  range: Range,
  { repository }: RenderOptions,
): { readonly artifactLocation: object; readonly region: object } {
  const { path, line, column, endLine, endColumn, whole } = placeOf(root, range, repository);
  // GitHub wants a line even for what concerns a file as a whole.
  const region = whole
    ? { startLine: 1 }
    : { startLine: line, startColumn: column, endLine, endColumn };
  return { artifactLocation: artifactOf(path), region };
}
