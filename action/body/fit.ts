/** Text that must not be longer than its place allows: blocks go in by weight, and stand in their order. */

export interface Block {
  /** What it is about, for the line that says what was left out. */
  readonly name: string;
  /** The lower, the sooner it goes in. */
  readonly weight: number;
  readonly text: string;
}

export interface Room {
  readonly most: number;
  /** In which unit the place counts. */
  readonly unit: "characters" | "bytes";
  /** Where the rest can be read. */
  readonly elsewhere: string;
}

/** Length as GitHub counts it: characters for comments, bytes for summaries. */
export function lengthOf(text: string, unit: Room["unit"]): number {
  if (unit === "bytes") return Buffer.byteLength(text, "utf8");
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

function closing(left: readonly Block[], elsewhere: string): string {
  return left.length === 0
    ? ""
    : `_Left out here, because there is not enough room: ${left.map(({ name }) => name).join(", ")}. ${elsewhere}_`;
}

function joined(blocks: readonly Block[], end: string): string {
  return [...blocks.map(({ text }) => text), end].filter((text) => text !== "").join("\n\n");
}

/** Blocks in their order, as many as fit; what had to be left out is named. */
export function fitBlocks(blocks: readonly Block[], room: Room): string {
  const filled = blocks.filter(({ text }) => text !== "");
  const byWeight = [...filled].sort((a, b) => a.weight - b.weight);
  let kept: readonly Block[] = [];
  for (const block of byWeight) {
    const next = filled.filter((one) => one === block || kept.includes(one));
    const end = closing(
      filled.filter((one) => !next.includes(one)),
      room.elsewhere,
    );
    if (lengthOf(joined(next, end), room.unit) <= room.most) kept = next;
  }
  return joined(
    kept,
    closing(
      filled.filter((one) => !kept.includes(one)),
      room.elsewhere,
    ),
  );
}
