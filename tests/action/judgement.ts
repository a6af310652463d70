/** A judgement without a checkout: one little business, and what a change adds to it. */
import { readInputs } from "../../action/inputs.ts";
import type { Judgement, Task } from "../../action/modes/judge.ts";
import { builtInRules, compare, NO_RULES, type SourceText } from "../../src/index.ts";

export const TASK: Task = {
  inputs: readInputs({}),
  event: {
    name: "pull_request",
    pull: null,
    head: "a".repeat(40),
    base: null,
    defaultBranch: "main",
  },
  place: { owner: "acme", repo: "shop", server: "https://github.com", api: "", run: null },
  checkout: { top: "/", prefix: ".", businesses: [] },
  workspace: "/",
  temp: undefined,
  today: "2026-12-01",
  client: undefined,
};

const START: readonly SourceText[] = [
  { path: "privacyfile.yaml", text: "version: 1\nbusiness: { name: A, country: IE }\n" },
];

function state(sources: readonly SourceText[]): Parameters<typeof compare>[1] {
  return { name: "b".repeat(40), sources, own: NO_RULES };
}

/** The change adds these files, or has these in place of all. */
export function judgementOf(
  added: readonly SourceText[],
  before: readonly SourceText[] = START,
): Judgement {
  const after = added.some(({ path }) => path === "privacyfile.yaml")
    ? added
    : [...before, ...added];
  const comparison = compare(state(before), state(after), {
    today: "2026-12-01",
    rules: builtInRules(),
  });
  const business = { folder: "/", path: ".", inRepository: "." };
  const judged = { business, report: comparison.report, comparison, fails: comparison.gate.fails };
  return { judged: [judged], gone: [], base: null, source: "git" };
}
