/** Findings as results of SARIF 2.1.0. */
import type { Finding, Waived } from "../../finding/types.ts";
import { terminalText } from "../../text/terminal.ts";
import { citeText } from "../label.ts";
import { repositoryPath } from "../place.ts";
import type { Told } from "../rank.ts";
import type { RenderOptions } from "../types.ts";
import { acceptedBy, messageAndFix } from "../words.ts";
import { sarifFixes } from "./fix.ts";
import { artifactOf, physicalOf } from "./location.ts";
import { messageOf } from "./message.ts";

/** Related places beyond these help nobody, and GitHub reads no more. */
const MOST_RELATED = 100;

export interface ResultContext {
  readonly options: RenderOptions;
  /** Places of the rules in `tool.driver.rules`. */
  readonly ruleIndex: ReadonlyMap<string, number>;
  /** True when every finding says whether it is new: SARIF wants that of all results or of none. */
  readonly compared: boolean;
}

/** `file:line`, as waivers tell where they stand; undefined where they tell something else. */
function waiverPlace(root: string, { where }: Waived, options: RenderOptions): object | undefined {
  const [, file, line] = /^(.+):([1-9]\d{0,8})$/s.exec(where) ?? [];
  if (file === undefined) return undefined;
  const uri = artifactOf(repositoryPath(root, file, options.repository));
  return { physicalLocation: { artifactLocation: uri, region: { startLine: Number(line) } } };
}

function suppressions({ root, finding }: Told, options: RenderOptions): readonly object[] {
  const { waived } = finding;
  if (waived === null) return [];
  const location = waiverPlace(root, waived, options);
  return [
    {
      kind: "inSource",
      status: "accepted",
      justification: terminalText(
        `${waived.reason} (accepted by ${acceptedBy(waived)} until ${waived.until})`,
      ),
      ...(location === undefined ? {} : { location }),
    },
  ];
}

function locationOf({ root, finding }: Told, options: RenderOptions): object {
  const { address } = finding;
  const logical = [{ fullyQualifiedName: terminalText(address) }];
  return {
    physicalLocation: physicalOf(root, finding.range, options),
    ...(address === "" ? {} : { logicalLocations: logical }),
  };
}

function relatedOf({ root, finding }: Told, options: RenderOptions): readonly object[] {
  return finding.related.slice(0, MOST_RELATED).map(({ range, says }, i) => ({
    id: i + 1,
    physicalLocation: physicalOf(root, range, options),
    message: messageOf(says),
  }));
}

/** Facts for programs that read more than SARIF. */
function properties({ root, finding }: Told): object {
  const { confidence, pointer, owner, law, why } = finding;
  return {
    root: terminalText(root),
    pointer: terminalText(pointer),
    confidence,
    owner: owner === null ? null : terminalText(owner),
    law: law.map(citeText),
    why: terminalText(why),
  };
}

/** A fact that nobody stated leaves the question open, and SARIF gives open questions no level. */
function verdict({ outcome, severity }: Finding): object {
  return outcome === "gap" ? { kind: "open", level: "none" } : { kind: "fail", level: severity };
}

/** One entry of `results`. */
export function resultOf(told: Told, { options, ruleIndex, compared }: ResultContext): object {
  const { finding } = told;
  const related = relatedOf(told, options);
  const state = finding.status === "new" ? "new" : "unchanged";
  return {
    ruleId: finding.rule,
    ruleIndex: ruleIndex.get(finding.rule) ?? -1,
    ...verdict(finding),
    message: messageOf(messageAndFix(finding)),
    locations: [locationOf(told, options)],
    ...(related.length === 0 ? {} : { relatedLocations: related }),
    ...sarifFixes(told, options),
    partialFingerprints: { "privacyfile/v1": finding.fingerprint },
    suppressions: suppressions(told, options),
    ...(compared ? { baselineState: state } : {}),
    properties: properties(told),
  };
}
