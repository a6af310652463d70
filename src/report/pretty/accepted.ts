/** What was accepted on the record and what was known before: seen, though it does not count. */
import { isKnownFailure } from "../../finding/summary.ts";
import type { Finding, Report, Waived } from "../../finding/types.ts";
import { terminalText } from "../../text/terminal.ts";
import { plural } from "../../text/words.ts";
import { wrap } from "../../text/wrap.ts";
import { pathFromHere } from "../label.ts";
import { acceptedBy } from "../words.ts";
import type { Style } from "./style.ts";

/** Accepted findings that are listed; the JSON report has all of them. */
const MOST = 8;
/** The column of the day on which each ends. */
const DAY = "  2027-01-31  ".length;

function lines({ rule, address, message }: Finding, waived: Waived, { root, width }: Place) {
  const about = address === "" ? message : address;
  const where = pathFromHere(root, waived.where);
  const text = [
    ...wrap(terminalText(`${rule}  ${about}`), width - DAY),
    ...wrap(terminalText(`${waived.reason} (${acceptedBy(waived)}), ${where}`), width - DAY),
  ];
  return text.map(
    (line, i) => `${i === 0 ? `  ${terminalText(waived.until)}  ` : " ".repeat(DAY)}${line}`,
  );
}

interface Place {
  readonly root: string;
  readonly width: number;
}

/** "Accepted on the record: 2 findings", each with its last day, reason and owner; those of this change first. */
export function acceptedList(
  { findings, root }: Report,
  style: Style,
  width: number,
): readonly string[] {
  const accepted = findings.flatMap((finding) =>
    finding.waived === null ? [] : [{ finding, waived: finding.waived }],
  );
  if (accepted.length === 0) return [];
  const inOrder = accepted.sort((a, b) => Number(b.waived.in_change) - Number(a.waived.in_change));
  const left = accepted.length - Math.min(accepted.length, MOST);
  return [
    `${style.bold(`Accepted on the record: ${plural(accepted.length, "finding")}.`)} Each counts again from its day on.`,
    ...inOrder
      .slice(0, MOST)
      .flatMap(({ finding, waived }) => lines(finding, waived, { root: root.path, width })),
    ...(left === 0 ? [] : [`  and ${plural(left, "more finding")}`]),
  ];
}

/** "Known from the baseline: 299 findings"; what the baseline has and nothing is any more, can go. */
export function knownLines(
  { findings, baseline }: Report,
  style: Style,
  width: number,
): readonly string[] {
  const known = findings.filter(isKnownFailure).length;
  const gone = baseline?.gone.length ?? 0;
  const from = baseline === null ? "Known before" : "Known from the baseline";
  const said =
    known === 0
      ? []
      : [
          `${style.bold(`${from}: ${plural(known, "finding")}.`)} ${known === 1 ? "It does" : "They do"} not fail the check.`,
        ];
  const prune = `${plural(gone, "line")} of the baseline ${gone === 1 ? "stands" : "stand"} for nothing any more: privacyfile baseline --prune`;
  return [...said, ...(gone === 0 ? [] : wrap(prune, width))];
}
