/** The kinds of mistake that a rule's file can have. */
import type { ProblemKind } from "../../finding/kind.ts";

const GOOD = "for: purposes\nrequire: '$exists(retention)'\n";

function kind(
  id: string,
  title: string,
  rest: Omit<ProblemKind, "id" | "title" | "severity" | "good"> & { readonly good?: string },
): ProblemKind {
  return { id, title, severity: "error", good: GOOD, ...rest };
}

/** Every kind of mistake in a rule, for `explain` and the reports. */
export const RULE_KINDS: readonly ProblemKind[] = [
  kind("rule/quote", "Every expression is a text in YAML", {
    why: "YAML reads some characters of an expression as its own: a part of it would be lost.",
    fix: "Quote the expression with single quotes, or write it after `|` on lines of its own.",
    bad: "for: purposes\nrequire: [a, b]\n",
  }),
  kind("rule/expression", "Every expression can be read", {
    why: "A rule whose expression cannot be read judges nothing.",
    fix: "Correct the expression at the marked place.",
    bad: "for: purposes\nrequire: '$exists(retention'\n",
  }),
  kind("rule/meaning", "Every expression asks for what the data model knows", {
    why: "A misspelt name is never there, so the rule would judge wrongly and say nothing.",
    fix: "Use the names of the data model; types must fit.",
    bad: "for: purposes\nrequire: '$exists(retentoin)'\n",
  }),
  kind("rule/path", "Every path leads to something in the data model", {
    why: "A path that leads nowhere gives the rule no subjects, or its findings no place.",
    fix: "Write keys of the data model, joined by dots.",
    bad: "for: purposs\nrequire: '$exists(retention)'\n",
  }),
  kind("rule/format", "A rule has what every rule needs", {
    why: "Without it nobody could tell what the rule wants, or how grave it is.",
    fix: "Put in what is missing, take out what contradicts.",
    bad: "for: purposes\n",
  }),
  kind("test/format", "A test says what must hold", {
    why: "A test that asks nothing passes for ever and protects nobody.",
    fix: "Write `for` with `require`, or `expect` with what the check must say.",
    bad: "tests:\n  - title: Nothing is asked here\n",
    good: "tests:\n  - title: No data leaves for the United States\n    for: derived.flows\n    require: $not('US' in countries)\n",
  }),
  kind("rule/id-taken", "Every rule has an id of its own", {
    why: "Findings, waivers and baselines name rules by id: two rules with one could not be told apart.",
    fix: "Rename the file of the rule: its id is its path below the folder of rules.",
    bad: "title: In privacy/rules/transfers/ there is a file named like a built-in rule\n",
  }),
];
