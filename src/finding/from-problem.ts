/** Problems of writing become findings: the catalogue adds severity and why. */
import type { Problem } from "../source/types.ts";
import type { Fix } from "./fix.ts";
import type { ProblemKind } from "./kind.ts";
import { compareText } from "./order.ts";
import type { Finding } from "./types.ts";

/** Kinds by id; throws on an id given twice, which is a bug of ours. */
export function indexKinds(kinds: readonly ProblemKind[]): ReadonlyMap<string, ProblemKind> {
  const byId = new Map<string, ProblemKind>();
  for (const kind of kinds) {
    if (byId.has(kind.id)) throw new Error(`two kinds of problem are called ${kind.id}`);
    byId.set(kind.id, kind);
  }
  return byId;
}

/** For a kind that no catalogue lists: the finding must not be lost. A test proves that all are listed. */
const UNLISTED: Pick<ProblemKind, "severity" | "why"> = {
  severity: "error",
  why: "What stands here cannot be understood, so nothing can be concluded from it.",
};

/** `syntax/` and `file/` problems are about a whole file; all others about what is declared in it. */
function isAboutFile(problem: Problem): boolean {
  return /^(?:syntax|file)\//.test(problem.id) || problem.pointer === "";
}

/**
 * Identity of a problem: its id and the declared thing, never a line. List positions are left out,
 * so that reordering a list changes nothing; the blamed words take their place.
 */
function identity(problem: Problem): string {
  if (isAboutFile(problem)) return `${problem.id} ${problem.range.file.path}`;
  const { file, start, end } = problem.range;
  const path = problem.pointer.replaceAll(/\/\d+(?=\/|$)/g, "/-");
  const words = path === problem.pointer ? "" : ` ${file.text.slice(start, end).slice(0, 80)}`;
  return `${problem.id} ${path}${words}`.replaceAll(/\s+/g, " ");
}

function toFinding(
  problem: Problem,
  kind: Pick<ProblemKind, "severity" | "why">,
  fingerprint: string,
): Finding {
  return {
    rule: problem.id,
    outcome: "fail",
    severity: kind.severity,
    confidence: "high",
    message: problem.message,
    range: problem.range,
    pointer: problem.pointer,
    address: problem.address ?? "",
    owner: null,
    related: problem.related ?? [],
    law: [],
    why: kind.why,
    fix: problem.fix,
    fixes: () => fixesOf(problem),
    fingerprint,
    status: null,
    waived: null,
  };
}

function fixesOf({ fixes = [], range }: Problem): readonly Fix[] {
  return fixes.map(({ kind, title, edit }) => ({
    kind,
    title,
    changes: [{ file: range.file, edit }],
  }));
}

/**
 * Findings for problems, in the order of their places. Problems of one identity are numbered,
 * so that every fingerprint of a run is its own.
 */
export function fromProblems(
  problems: readonly Problem[],
  kinds: ReadonlyMap<string, ProblemKind>,
): readonly Finding[] {
  const seen = new Map<string, number>();
  const inOrder = [...problems].sort(
    (a, b) =>
      compareText(a.range.file.path, b.range.file.path) ||
      a.range.start - b.range.start ||
      compareText(a.message, b.message),
  );
  return inOrder.map((problem) => {
    const name = identity(problem);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return toFinding(
      problem,
      kinds.get(problem.id) ?? UNLISTED,
      count === 1 ? name : `${name} (${count})`,
    );
  });
}
