/** The page of a rule of law, from its file. */
import { citations } from "../../engine/citation.ts";
import type { ExampleKind, OptionValue, Rule, RuleExample, Template } from "../../engine/types.ts";
import type { PageExample, PageOption, RulePage } from "./types.ts";

/** Examples shown of each kind: the plainest first, as rules list them. */
const MOST_EXAMPLES = 2;

/** `{{ $asset.name }}` reads as `<asset name>`; what is no plain path reads as `...`. */
function wordsOf(template: Template): string {
  return template
    .map((part) => {
      if (typeof part === "string") return part;
      const path = /^(?:\$text\()?\$?([a-z_]+(?:\.[a-z_]+)*)\)?$/.exec(part.text.trim())?.[1];
      return path === undefined ? "..." : `<${path.replaceAll(/[._]/g, " ")}>`;
    })
    .join("")
    .trim();
}

/** Expectations of tests become remarks: `# expect: message` reads `# <- message`. */
function remark(text: string): string {
  return text
    .replaceAll(/# (?:expect|gap): */g, "# <- ")
    .replaceAll(/ *# skip$/gm, "")
    .trimEnd();
}

function examplesOf(examples: readonly RuleExample[], kind: ExampleKind): readonly PageExample[] {
  return examples
    .filter((example) => example.kind === kind)
    .slice(0, MOST_EXAMPLES)
    .map(({ name, text }) => ({ name: name ?? "", text: remark(text) }));
}

function yaml(value: OptionValue): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

function standing(rule: Rule): readonly string[] {
  return [
    ...(rule.confidence === "review"
      ? ["A person must judge: the facts alone do not decide."]
      : []),
    ...(rule.in_force === null
      ? []
      : [`In force from ${rule.in_force}: a note before, a warning in the last six months.`]),
  ];
}

/** What a waiver looks like; the address is the one that the finding names. */
function waiverOf(rule: Rule): string | null {
  if (!rule.waivable) return null;
  return [
    "waivers:",
    "  accepted-for-now:",
    `    rule: ${rule.id}`,
    "    on: asset:crm # the address that the finding names",
    "    reason: why this is acceptable",
    "    owner: who answers for it",
    "    expires: 2027-03-31",
  ].join("\n");
}

/** The page of a rule with its examples. */
export function pageOfRule(rule: Rule, examples: readonly RuleExample[]): RulePage {
  const body = rule.body();
  const options: readonly PageOption[] = Object.entries(body.options).map(([name, option]) => ({
    name,
    value: yaml(option.default),
    description: option.description,
  }));
  return {
    id: rule.id,
    title: rule.title,
    severity: rule.severity,
    standing: [
      ...standing(rule),
      `Asked from level ${rule.level} on, since version ${rule.since}.`,
    ],
    law: citations(rule.laws),
    why: body.why.trim(),
    fix: wordsOf(body.fix),
    bad: examplesOf(examples, "fail"),
    good: examplesOf(examples, "pass"),
    options,
    waiver: waiverOf(rule),
    uncertain: rule.verified
      ? null
      : (rule.uncertain ?? "The citation was not checked at its source."),
  };
}
