/** A text becomes values with origins; every mistake in it becomes a problem, never an exception. */

import { build } from "./build/build.ts";
import type { State } from "./build/state.ts";
import { findForbidden, looksLikeUtf16 } from "./characters.ts";
import { readEvents } from "./events.ts";
import { isMap } from "./kind.ts";
import { explainFailure } from "./mistakes/explain.ts";
import { originTable } from "./origins.ts";
import { sourceFile } from "./position.ts";
import type { Parsed, Problem, SourceFile, SourceText, Yaml } from "./types.ts";

/**
 * Reads one declaration file: YAML 1.2, Core schema, one document whose root is a map.
 * `complete` is false when some of the text could not be read or understood.
 */
export function parse(source: SourceText): Parsed {
  const file = sourceFile(source);
  const hidden = hiddenCharacter(file);
  if (hidden !== undefined) return unread(file, hidden);
  const events = readEvents(file.text);
  if ("reason" in events) return unread(file, explainFailure(file, events));
  return finish(build(file, events));
}

function hiddenCharacter(file: SourceFile): Problem | undefined {
  const forbidden = findForbidden(file.text);
  if (forbidden === undefined) return undefined;
  const { offset: start, name } = forbidden;
  const range = { file, start, end: start + 1 };
  if (looksLikeUtf16(file.text)) {
    return {
      id: "syntax/utf-16",
      message: "This file is saved as UTF-16, and declarations are UTF-8",
      fix: "Save the file again with the encoding UTF-8.",
      range,
      pointer: "",
    };
  }
  return {
    id: "syntax/control-character",
    message: `The character ${name} stands here, which nobody can see`,
    fix: "Delete it; retyping the line does it too.",
    range,
    pointer: "",
  };
}

/** A file that could not be read: nothing in it, and nothing may be concluded from that. */
export function unread(file: SourceFile, problem: Problem): Parsed {
  return {
    file,
    root: undefined,
    origin: { key: null, value: { file, start: 0, end: 0 } },
    complete: false,
    problems: [problem],
    origins: originTable(file),
    todos: [],
    comments: [],
  };
}

function finish(state: State): Parsed {
  const { file, root, table: origins, problems, todos, comments } = state;
  const start = root?.start ?? 0;
  const origin = { key: null, value: { file, start, end: Math.max(start, root?.end ?? 0) } };
  const parsed: Parsed = {
    file,
    root: undefined,
    origin,
    complete: state.complete,
    problems,
    origins,
    todos,
    comments,
  };
  const value = root?.value ?? null;
  if (isMap(value)) return { ...parsed, root: value };
  // What was refused so far explains why nothing is left.
  if (problems.length > 0) return { ...parsed, complete: false };
  const nothing = value === null;
  const problem = nothing ? emptyFile(parsed) : notAMap(parsed, value);
  return { ...parsed, complete: nothing, problems: [problem] };
}

function emptyFile({ origin }: Parsed): Problem {
  return {
    id: "syntax/empty-file",
    message: "This file declares nothing",
    fix: "Write a declaration in it, such as `business: { name: ... }`, or delete the file.",
    range: { ...origin.value, end: origin.value.start },
    pointer: "",
  };
}

function notAMap({ origin }: Parsed, value: Yaml): Problem {
  const kind = Array.isArray(value) ? "a list" : "a single value";
  return {
    id: "syntax/not-a-map",
    message: `This file is ${kind}, and a declaration starts with keys such as \`business:\``,
    fix: "Write the name of a section and a colon first, and what belongs to it indented below.",
    range: { ...origin.value, end: Math.min(origin.value.end, origin.value.start + 1) },
    pointer: "",
  };
}
