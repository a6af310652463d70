/** The limits of GitHub at their edges: annotations, comments, summaries. */
import { describe, expect, test } from "vitest";
import { type Block, fitBlocks, lengthOf } from "../../action/body/fit.ts";
import { annotationCommands, overflow } from "../../action/modes/annotate.ts";
import { renderOptions } from "../../action/modes/check.ts";
import type { Judgement } from "../../action/modes/judge.ts";
import { commentText, summaryText } from "../../action/modes/tell.ts";
import { judgementOf, TASK } from "./judgement.ts";
import { readLog } from "./runner/commands.ts";
import { readSummary } from "./runner/files.ts";

/** A file stops telling after a hundred mistakes of a kind. */
const A_FILE = 50;

const judged = new Map<number, Judgement>();

/** So many new errors, each on a line of its own; judged once. */
function withErrors(count: number): Judgement {
  const known = judged.get(count) ?? judgeErrors(count);
  judged.set(count, known);
  return known;
}

function judgeErrors(count: number): Judgement {
  const files = Array.from({ length: Math.ceil(count / A_FILE) }, (_, i) => {
    const here = Math.min(A_FILE, count - i * A_FILE);
    const keys = Array.from({ length: here }, (_key, j) => `wrong_${i}_${j}: 🍞🍞🍞🍞\n`);
    return { path: `privacy/file-${i}.yaml`, text: keys.join("") };
  });
  return judgementOf(files);
}

describe("annotations", () => {
  test.each([0, 9, 10, 11, 50, 51, 5001])(
    "of %i errors none is lost in silence",
    (count) => {
      const judgement = withErrors(count);
      const errors = judgement.judged[0]?.comparison?.findings.new.length ?? 0;
      expect(errors).toBeGreaterThanOrEqual(count);
      const log = readLog(annotationCommands(judgement, renderOptions(TASK)));
      const shown = log.annotations.filter(({ kind }) => kind === "error");
      expect(log.lost).toEqual([]);
      expect(shown.length).toBeLessThanOrEqual(10);
      if (count > 10) expect(shown.at(-1)?.message).toMatch(/^And [\d,]+ more errors/);
      const run = overflow(judgement);
      if (count > 10) expect(run.length).toBeGreaterThanOrEqual(count);
      else expect(run).toEqual([]);
      for (const { message, title } of run) {
        expect(message.length).toBeLessThanOrEqual(4096);
        expect(title.length).toBeLessThanOrEqual(255);
      }
    },
    60_000,
  );
});

describe("texts", () => {
  test.each([0, 11, 51, 5001])("with %i errors the comment and the summary fit", (count) => {
    const judgement = withErrors(count);
    const options = renderOptions(TASK);
    expect(lengthOf(commentText(judgement, TASK, options), "characters")).toBeLessThan(65_000);
    expect(readSummary(summaryText(judgement, TASK, options))).toBeDefined();
  });

  const block = (name: string, weight: number, text: string): Block => ({ name, weight, text });

  test.each([
    ["characters", "🍞", 1],
    ["bytes", "🍞", 4],
  ] as const)("what just fits in %s goes in, one more does not", (unit, sign, size) => {
    const text = sign.repeat(100);
    const most = 100 * size;
    const room = { most, unit, elsewhere: "" };
    expect(fitBlocks([block("a", 0, text)], room)).toBe(text);
    expect(fitBlocks([block("a", 0, text)], { ...room, most: most - 1 })).not.toContain(sign);
  });

  test("the lighter goes first, order stays, and what is left out is named", () => {
    const blocks = [block("one", 2, "1".repeat(99)), block("two", 0, "2".repeat(99))];
    const text = fitBlocks(blocks, { most: 180, unit: "characters", elsewhere: "More there." });
    expect(text).toBe(
      `${"2".repeat(99)}\n\n_Left out here, because there is not enough room: one. More there._`,
    );
    const all = fitBlocks(blocks, { most: 1000, unit: "characters", elsewhere: "" });
    expect(all).toBe(`${"1".repeat(99)}\n\n${"2".repeat(99)}`);
  });
});
