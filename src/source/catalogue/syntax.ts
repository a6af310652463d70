/** Every kind of problem that reading a file can find: what `explain` and the docs print. */
import type { ProblemKind } from "../../finding/kind.ts";
import { contentProblems } from "./content.ts";
import { featureProblems } from "./features.ts";
import { layoutProblems } from "./layout.ts";
import { markProblems } from "./marks.ts";

/** All `syntax/...` kinds. */
export const syntaxProblems: readonly ProblemKind[] = [
  ...layoutProblems,
  ...markProblems,
  ...featureProblems,
  ...contentProblems,
];
