/** Every kind of mistake that a check can meet: the catalogues of all rooms. */
import { RULE_KINDS } from "./engine/rule/kinds.ts";
import { fileProblems } from "./files/kinds.ts";
import { indexKinds } from "./finding/from-problem.ts";
import type { ProblemKind } from "./finding/kind.ts";
import { modelProblems } from "./model/kinds.ts";
import { schemaProblems } from "./schema/kinds.ts";
import { checksProblems } from "./settings/kinds.ts";
import { syntaxProblems } from "./source/catalogue/syntax.ts";
import { waiverProblems } from "./waiver/kinds.ts";

export const PROBLEM_KINDS: ReadonlyMap<string, ProblemKind> = indexKinds([
  ...fileProblems,
  ...syntaxProblems,
  ...schemaProblems,
  ...modelProblems,
  ...checksProblems,
  ...waiverProblems,
  ...RULE_KINDS,
]);
