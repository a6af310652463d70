/** A shop with one finding of law that its waivers are about. */
import { check } from "../../src/check.ts";
import { builtInRules } from "../../src/engine/library.ts";
import type { Finding, Report } from "../../src/finding/types.ts";
import { positionAt } from "../../src/source/position.ts";

export const DAY = "2026-12-01";
export const RULE = "lawfulness/lawful-basis-missing";

export const SHOP = `version: 1
business: { name: Shop, country: IE }
purposes:
  orders:
    needs: [email]
  parcels:
    needs: [postal_address]
`;

export function checked(text: string, extra: object = {}): Report {
  const sources = [{ path: "privacyfile.yaml", text }];
  return check(sources, { rules: builtInRules(), today: DAY, ...extra });
}

/** `waiver/expired privacyfile.yaml:12 error` for all that was found about waivers. */
export function misuses(report: Report): readonly string[] {
  return report.findings
    .filter(({ rule }) => rule.startsWith("waiver/"))
    .map(({ rule, range, severity }) => {
      const { line } = positionAt(range.file, range.start);
      return `${rule} ${line} ${severity}`;
    });
}

/** The findings of `RULE`, by address. */
export function findingsOf(report: Report): ReadonlyMap<string, Finding> {
  const own = report.findings.filter(({ rule, outcome }) => rule === RULE && outcome === "fail");
  return new Map(own.map((finding) => [finding.address, finding]));
}

/** Whether the finding about the address is waived; undefined when there is none. */
export function isWaived(report: Report, address: string): boolean | undefined {
  const finding = findingsOf(report).get(address);
  return finding === undefined ? undefined : finding.waived !== null;
}

/** The line of the first mention of a text, from 1. */
export function lineOf(text: string, words: string): number {
  return text.slice(0, text.indexOf(words)).split("\n").length;
}
