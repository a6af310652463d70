/** One kind of problem of this room. */
import type { ProblemKind } from "../finding/kind.ts";

type Told = Omit<ProblemKind, "id" | "severity">;

/** Every one is an error: a value that cannot be read is judged by no rule. */
export function kind(id: string, told: Told): ProblemKind {
  return { id: `schema/${id}`, severity: "error", ...told };
}
