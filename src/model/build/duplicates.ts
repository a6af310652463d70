/** What is written twice: the first counts, and what only the second says is unknown. */
import { isMap } from "../../source/kind.ts";
import { noteUnknown, type OpenNode } from "../meta.ts";
import { META } from "../node.ts";
import { type Assembly, report } from "./assembly.ts";
import type { Cell } from "./cell.ts";

interface Twice {
  readonly node?: OpenNode;
  readonly section: string;
  readonly cells: readonly Cell[];
}

/** The same id again in the same section. */
export function duplicateId(assembly: Assembly, twice: Twice): void {
  const id = String(twice.cells[0]?.key);
  const address = twice.node?.[META].address ?? id;
  for (const cell of twice.cells.slice(1)) {
    report(assembly, cell, {
      id: "model/duplicate-id",
      message: `\`${id}\` is defined twice in \`${twice.section}\`: here and in ${pathOf(twice.cells[0])}`,
      fix: "Give one of the two another id, or write their facts in one place.",
      address,
      related: relatedTo(twice),
      atKey: true,
    });
    loseTo(twice.node, cell, `\`${id}\` is defined twice`);
  }
}

/** A section that may stand once stands in two files. */
export function duplicateSection(assembly: Assembly, twice: Twice): void {
  const { section } = twice;
  for (const cell of twice.cells.slice(1)) {
    report(assembly, cell, {
      id: "model/duplicate-section",
      message: `\`${section}\` stands twice: here and in ${pathOf(twice.cells[0])}`,
      fix: `Write all of \`${section}\` in one file.`,
      address: section,
      related: relatedTo(twice),
      atKey: true,
    });
    loseTo(twice.node, cell, `\`${section}\` stands twice`);
  }
}

function pathOf(cell: Cell | undefined): string {
  return cell?.file.validated.parsed.file.path ?? "";
}

function relatedTo({ cells }: Twice): readonly { range: Cell["origin"]["value"]; says: string }[] {
  const [first] = cells;
  return first
    ? [{ range: first.origin.key ?? first.origin.value, says: "first defined here" }]
    : [];
}

function loseTo(node: OpenNode | undefined, loser: Cell, note: string): void {
  if (!node) return;
  if (!isMap(loser.value)) return;
  for (const key of Object.keys(loser.value)) {
    const meta = node[META];
    if (meta.origins.has(key) && !meta.defaulted.has(key)) continue;
    delete node[key];
    noteUnknown(node, key, { reason: "invalid", note });
  }
}
