/** Changes a declaration file: only what an edit is about, and only when the result says just that. */
import { parse } from "../parse.ts";
import type { SourceText } from "../types.ts";
import { agrees } from "./agree.ts";
import { changeTree } from "./change.ts";
import { overlap, plan, splice } from "./plan.ts";
import { sameTree, treeOf } from "./tree.ts";
import type { Edit, Refused, Splice } from "./types.ts";

/**
 * Makes edits in a file, all of them or none. Their pointers are those of the text as handed in.
 * Every byte outside the edits stays. The old and the new text are read by two readers of YAML: the
 * edit is refused when they disagree, or when the new values are others than the edits ask for.
 */
export function edit(source: SourceText, edits: readonly Edit[]): { text: string } | Refused {
  const parsed = parse(source);
  const splices: Splice[] = [];
  for (const one of edits) {
    const planned = plan(parsed, one);
    if ("refused" in planned) return planned;
    splices.push(...planned);
  }
  if (overlap(splices)) return { refused: "Two of the edits concern the same words" };
  const text = splice(source.text, splices);
  const tree = treeOf(parsed);
  if (!agrees(source.text, tree)) {
    return { refused: "The file is written in a way that programs read differently" };
  }
  changeTree(tree, edits);
  const after = parse({ path: source.path, text });
  const right = after.complete && after.problems.length === 0 && sameTree(treeOf(after), tree);
  if (right && agrees(text, tree)) return { text };
  return { refused: "The edit would change more than it should" };
}
