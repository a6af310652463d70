/** Places as other programs want them: a path in the repository, lines and columns. */
import { spanOf } from "../source/position.ts";
import type { Range } from "../source/types.ts";
import type { Repository } from "./types.ts";

/** A range by lines and columns, both from 1; the end is the first character after it. */
export interface Place {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** True when there is no text to point at: the file could not be read, or is empty. */
  readonly whole: boolean;
}

/** `shop` and `../privacyfile.yaml` make `privacyfile.yaml`; what leads out of the repository keeps its `..`. */
function join(...paths: readonly string[]): string {
  const parts: string[] = [];
  for (const part of paths.flatMap((path) => path.split("/"))) {
    if (part === "" || part === ".") continue;
    if (part === ".." && parts.length > 0 && parts.at(-1) !== "..") parts.pop();
    else parts.push(part);
  }
  return parts.join("/");
}

/** The path of a business's file in its repository. */
export function repositoryPath(root: string, file: string, repository?: Repository): string {
  return join(repository?.folder ?? ".", root, file);
}

/** Where a range stands in the repository. */
export function placeOf(root: string, range: Range, repository?: Repository): Place {
  const { start, end } = spanOf(range);
  return {
    path: repositoryPath(root, range.file.path, repository),
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    whole: range.file.text === "",
  };
}

/** The file to point at for what concerns a business as a whole. */
export function mainFile(root: string, repository?: Repository): string {
  return repositoryPath(root, "privacyfile.yaml", repository);
}

/** A path as a relative reference of RFC 3986: every sign that means something else is encoded. */
export function pathUri(path: string): string {
  return path
    .split("/")
    .map((part) => encodeURIComponent(part.replaceAll(/\p{Cs}/gu, "\uFFFD")))
    .join("/");
}
