/** How to accept a finding on the record: told once, at the first finding that may be accepted. */
import type { Finding, Report } from "../../finding/types.ts";
import type { RenderOptions } from "../types.ts";

/** The one finding of all reports that tells it, with the command. */
export interface Acceptable {
  readonly finding: Finding;
  readonly command: string;
}

/** What a shell takes as one word as it stands; anything else is not offered to be copied. */
const WORD = /^(?!-)[\w.@:/-]+$/;

/** `shown` are the findings that are told in full, in order; mistakes of writing are mended, not accepted. */
export function acceptable(
  shown: readonly { readonly report: Report; readonly finding: Finding }[],
  { explain }: Pick<RenderOptions, "explain">,
): Acceptable | undefined {
  const first = shown.find(
    ({ report, finding }) =>
      [finding.address, report.root.path].every((word) => WORD.test(word)) &&
      typeof explain?.(finding.rule)?.waiver === "string",
  );
  if (first === undefined) return undefined;
  const { finding, report } = first;
  const root = report.root.path === "." ? "" : ` --root ${report.root.path}`;
  return {
    finding,
    command: `privacyfile waive ${finding.rule} ${finding.address}${root} --reason ... --owner ... --until ...`,
  };
}
