/** The part of a rule that says what it is: title, law, weight; and what may not contradict itself there. */

import type { Confidence, LawId, Level, Severity } from "../../finding/types.ts";
import { isList, isMap } from "../../source/kind.ts";
import type { RuleHead, RuleLaw } from "../types.ts";
import { isRuleId, ruleId } from "./id.ts";
import { keyPlace, note, type RuleSheet, word } from "./sheet.ts";

/** Reads the head of a rule whose file the schema has accepted. */
export function readHead(sheet: RuleSheet): RuleHead {
  const { root } = sheet;
  const { in_force, uncertain, aliases } = root;
  const head: RuleHead = {
    id: ruleId(sheet.parsed.file.path),
    title: word(root.title),
    // The schema has closed lists for these: at this boundary the words are of those lists.
    severity: word(root.severity) as Severity,
    confidence: word(root.confidence) as Confidence,
    level: word(root.level) as Level,
    laws: readLaws(sheet),
    since: word(root.since),
    in_force: typeof in_force === "string" ? in_force : null,
    verified: root.verified !== false,
    uncertain: typeof uncertain === "string" ? uncertain.trim() : null,
    for: word(root.for),
    aliases: isList(aliases) ? aliases.map(word) : [],
    waivable: root.waivable !== false,
  };
  checkHead(sheet, head);
  return head;
}

function readLaws({ root }: RuleSheet): readonly RuleLaw[] {
  const { laws } = root;
  const items = isList(laws) ? laws.filter(isMap) : [];
  return items.map((item) => ({ law: word(item.law) as LawId, cite: word(item.cite) }));
}

function checkHead(sheet: RuleSheet, head: RuleHead): void {
  const complain = (key: string, message: string, fix: string): void =>
    note(sheet, { id: "rule/format", message, fix }, keyPlace(sheet, key));
  if (!isRuleId(head.id)) {
    complain(
      "title",
      `\`${head.id}\`, from the path of this file, is no id of a rule`,
      "Put the file into a folder named for its principle, and use small letters, digits and `-`.",
    );
  }
  if (head.confidence === "review" && head.severity === "error") {
    complain(
      "severity",
      "A rule that a person must judge (`confidence: review`) is no error",
      "Write `severity: warning`, or `confidence: high` where the facts decide.",
    );
  }
  if (head.severity === "error" && head.laws.every(({ law }) => law === "good_practice")) {
    complain("severity", "Good practice is never an error", "Write `severity: warning` or `note`.");
  }
  if (head.verified === (head.uncertain !== null)) {
    complain(
      head.verified ? "uncertain" : "verified",
      "`verified: false` and `uncertain` go together",
      "Say in `uncertain` what was not checked, or leave out both.",
    );
  }
}
