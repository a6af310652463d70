/** From the wish to accept a finding to the file that does: checked again before it is offered. */
import type { Checked } from "../check.ts";
import type { Examiner } from "../folder.ts";
import { coveredBy } from "./allowed.ts";
import type { Draft, NotWritten, Wish } from "./types.ts";
import { asComment, asEntry, type Candidate } from "./write.ts";

/** Drafts the waiver; nothing is written. */
export function waive({ sources, rules, examine }: Examiner, wish: Wish): Draft | NotWritten {
  const before = examine(sources);
  if (!before.report.complete) {
    return { refused: "Something could not be read: privacyfile check tells what. Mend it first." };
  }
  const covered = coveredBy(before, wish, rules);
  if ("refused" in covered) return covered;
  const [first] = covered;
  const candidates =
    wish.inline && first !== undefined
      ? asComment(sources, first, wish)
      : asEntry(sources, wish, before.report.as_of);
  for (const { source, text } of candidates) {
    const after = examine(sources.map((one) => (one === source ? { ...one, text } : one)));
    const where = accepted(before, after, wish);
    if (where !== undefined) return { path: source.path, before: source.text, text, where };
  }
  return {
    refused: `The file is written in a way that leaves doubt where it would go. ${byHand(candidates, wish)}`,
  };
}

function byHand(candidates: readonly Candidate[], { rule }: Wish): string {
  const how = `by hand: privacyfile explain ${rule} shows how.`;
  return candidates.length === 0 ? `Write it ${how}` : `Write an entry under \`waivers\` ${how}`;
}

/** Where the waiver stands when it covers what it should and nothing else changed; else undefined. */
function accepted(before: Checked, after: Checked, wish: Wish): string | undefined {
  const were = new Map(before.report.findings.map((one) => [one.fingerprint, one.waived !== null]));
  let where: string | undefined;
  for (const { fingerprint, rule, address, outcome, waived } of after.report.findings) {
    const meant = rule === wish.rule && address === wish.address && outcome === "fail";
    if (!were.has(fingerprint)) return undefined;
    if (meant && waived === null) return undefined;
    if (!meant && (waived !== null) !== were.get(fingerprint)) return undefined;
    if (meant && were.get(fingerprint) === false) where = waived?.where;
  }
  return after.report.findings.length === before.report.findings.length ? where : undefined;
}
