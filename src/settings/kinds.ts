/** The kinds of mistake that the configuration can have beside those of its format. */
import type { ProblemKind } from "../finding/kind.ts";
import type { Report } from "../finding/types.ts";

/** True when it is open how the business wants to be checked: wrong configuration, whatever was found. */
export function isMisconfigured({ findings }: Pick<Report, "findings">): boolean {
  return findings.some(({ rule }) => rule === "checks/unresolved");
}

const GOOD = "checks:\n  rules: { lawfulness/lawful-basis-missing: warning }\n";

/** What no declaration can show. */
const UNSEEN = { bad: "", good: "" };

function kind(
  id: string,
  title: string,
  rest: Pick<ProblemKind, "why" | "fix" | "bad"> & Partial<ProblemKind>,
): ProblemKind {
  return { id, title, severity: "error", good: GOOD, ...rest };
}

/** All `checks/...` and `vendor/...` kinds. */
export const checksProblems: readonly ProblemKind[] = [
  kind("checks/unresolved", "Everything that `extends` names is there", {
    why: "Without it nobody can tell how the business wants to be checked.",
    fix: "Name a built-in preset, a file of privacy/presets/ or a package that was copied with `privacyfile vendor`.",
    bad: "checks: { extends: [preset:strickt] }\n",
    good: "checks: { extends: [preset:strict] }\n",
  }),
  kind("checks/unknown-rule", "Every rule that is set exists", {
    why: "A setting for a rule that does not exist changes nothing, although somebody relies on it.",
    fix: "Write the id of a rule, or a group such as `california/*`; privacyfile rules lists them.",
    bad: "checks:\n  rules: { lawfulness/lawful-base-missing: warning }\n",
  }),
  kind("checks/renamed-rule", "Settings use the present names of rules", {
    why: "The setting still counts. The old name may be unknown to other tools and to readers.",
    fix: "Write the new name.",
    severity: "note",
    ...UNSEEN,
  }),
  kind("checks/unknown-option", "Every option that is set is one of its rule", {
    why: "An option that the rule does not have changes nothing, although somebody relies on it.",
    fix: "Use the options that `privacyfile rules --explain <rule>` lists.",
    bad: "checks:\n  rules:\n    lawfulness/lawful-basis-missing: { options: { days: 3 } }\n",
  }),
  kind("checks/wrong-option", "Every option has a value of its type", {
    why: "A value that does not fit is not used: the rule asks with the value it has by itself.",
    fix: "Write a value of the type that the option has.",
    ...UNSEEN,
  }),
  kind("vendor/changed", "Every copied package is what was locked", {
    why: "A rule that was changed after somebody looked at it could wave through what it should find.",
    fix: "Copy it again with `privacyfile vendor`; settings of your own go into `checks`.",
    ...UNSEEN,
  }),
  kind("vendor/unlocked", "Every copied package is locked", {
    why: "Nobody can tell whether it is what somebody looked at, so it is not used.",
    fix: "Copy it with `privacyfile vendor`, which locks what it copies.",
    ...UNSEEN,
  }),
  kind("vendor/missing", "Every locked package is there", {
    why: "Its rules and settings are not used, although somebody relies on them.",
    fix: "Copy it again with `privacyfile vendor`, or take it out of privacy/vendor/lock.json.",
    ...UNSEEN,
  }),
  kind("vendor/lock", "The lock of packages can be read", {
    why: "While it cannot be read, no package can be told to be what was looked at, and none is used.",
    fix: "Copy the packages again with `privacyfile vendor`.",
    ...UNSEEN,
  }),
];
