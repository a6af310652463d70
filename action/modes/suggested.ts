/** Safe fixes of what a change brings, as whole lines that a click puts in. */
import { posix } from "node:path";
import { type Finding, fixesOf, markdownText, positionAt } from "../../src/index.ts";
import type { Suggestion } from "../deliver/suggestions.ts";
import type { Judgement } from "./judge.ts";

/** One edit within one file: the only kind that a suggestion can be. */
function suggestionOf(finding: Finding, folder: string): readonly Suggestion[] {
  return fixesOf(finding).flatMap(({ kind, title, edits }) => {
    const [edit] = edits;
    if (kind !== "safe" || edit === undefined || edits.length > 1) return [];
    const { file, start, end } = edit;
    const from = positionAt(file, start).line;
    const to = positionAt(file, end).line;
    const first = file.lineStarts[from - 1] ?? 0;
    const last = file.lineStarts[to] ?? file.text.length;
    const text = file.text.slice(first, start) + edit.text + file.text.slice(end, last);
    const path = posix.join(folder, file.path);
    return [{ path, from, to, text, says: markdownText(`${title}: ${finding.message}`) }];
  });
}

/** Those of the new findings; no two about the same lines. */
export function suggestionsOf({ judged }: Judgement): readonly Suggestion[] {
  const all = judged.flatMap(({ comparison, business }) =>
    (comparison?.findings.new ?? []).flatMap((finding) =>
      suggestionOf(finding, business.inRepository),
    ),
  );
  return all.filter(
    (one, i) =>
      !all
        .slice(0, i)
        .some(({ path, from, to }) => path === one.path && from <= one.to && one.from <= to),
  );
}
