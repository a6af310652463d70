/** A shop whose configuration is looked at. */
import { check } from "../../src/check.ts";
import { builtInRules } from "../../src/engine/library.ts";
import type { Report } from "../../src/finding/types.ts";
import { validate } from "../../src/schema/validate.ts";
import { effectiveOf } from "../../src/settings/effective.ts";
import { readChecks } from "../../src/settings/read.ts";
import type { Checks, Presets } from "../../src/settings/types.ts";
import { parse } from "../../src/source/parse.ts";
import { positionAt } from "../../src/source/position.ts";

export const DAY = "2026-12-01";
export const RULE = "lawfulness/lawful-basis-missing";
export const LISTED = "transfers/not-assessed";
export const SHOP = `version: 1
business: { name: Shop, country: IE }
purposes:
  orders: { needs: [email] }
`;

export function checked(checks: string, extra: object = {}): Report {
  const sources = [{ path: "privacyfile.yaml", text: `${SHOP}checks:\n${checks}` }];
  return check(sources, { rules: builtInRules(), today: DAY, ...extra });
}

/** `checks/unknown-rule 7:5 fix` of all that is said of the configuration. */
export function told(report: Report): readonly string[] {
  return report.findings
    .filter(({ rule }) => /^(?:checks|vendor)\//.test(rule))
    .map(({ rule, range, fix }) => {
      const { line, column } = positionAt(range.file, range.start);
      return `${rule} ${range.file.path} ${line}:${column} ${fix}`;
    });
}

export function checksOf(checks: string, presets?: Presets): Checks {
  const text = `${SHOP}checks:\n${checks}`;
  const file = validate(parse({ path: "privacyfile.yaml", text }));
  const given = presets === undefined ? {} : { presets };
  return readChecks([file], { rules: builtInRules(), ...given }).checks;
}

export function effective(id: string, checks: Checks) {
  const rule = builtInRules().find((one) => one.id === id);
  if (rule === undefined) throw new Error(id);
  return effectiveOf(rule, checks, { today: DAY });
}
