/** Edits change what they are about and leave every other byte, however a file is written. */
import { describe, expect, it } from "vitest";
import { edit } from "../../../src/source/edit/edit.ts";
import { plan } from "../../../src/source/edit/plan.ts";
import type { Edit } from "../../../src/source/edit/types.ts";
import { parse } from "../../../src/source/parse.ts";
import { dice, pointersOf, randomMap, randomValue, writeFile } from "./generated.ts";

const FILES = 200;

function editsFor(seed: number, pointers: readonly string[]): readonly Edit[] {
  const roll = dice(seed + 99);
  const pick = (): string => pointers[roll(pointers.length)] ?? "/x";
  const at = pick();
  const to = randomValue(roll, 2);
  return [
    { op: "set", at, to },
    { op: "set", at: `${at}/new`, to },
    { op: "set", at: "/added/below", to },
    { op: "remove", at: pick() },
    { op: "append", at, items: [to] },
    { op: "rename", at, to: "renamed" },
    { op: "insert", at: "/added", text: "who: TODO\n# when: 2026-01-01\n", above: ["A section"] },
    { op: "comment", at: pick(), text: "said", where: "line" },
    { op: "comment", at, text: "said", where: "above" },
  ];
}

function made(text: string, ...edits: readonly Edit[]): string {
  const result = edit({ path: "privacyfile.yaml", text }, edits);
  return "refused" in result ? `refused: ${result.refused}` : result.text;
}

describe("edits of generated files", () => {
  const done = new Map<string, number>();
  let asked = 0;

  it.each([0, 1, 2, 3])("say just what they should, and what is planned is made (%i)", (part) => {
    for (let seed = part; seed < FILES; seed += 4) {
      const value = randomMap(dice(seed), 3);
      const text = writeFile(value, seed);
      const parsed = parse({ path: "privacyfile.yaml", text });
      expect(parsed.problems, text).toEqual([]);
      for (const one of editsFor(seed, pointersOf(value))) {
        const planned = plan(parsed, one);
        asked += 1;
        if ("refused" in planned) continue;
        const after = made(text, one);
        expect(after, `${JSON.stringify(one)}\n${text}`).not.toMatch(/^refused/);
        if (one.op === "insert" || one.op === "comment") {
          expect(
            planned.every(({ start, end }) => start === end),
            text,
          ).toBe(true);
        }
        if (text.includes("\r\n")) expect(after, text).not.toMatch(/(?<!\r)\n/);
        done.set(one.op, (done.get(one.op) ?? 0) + 1);
      }
    }
  });

  it("are of every kind, and seldom refused", () => {
    expect([...done.keys()].sort()).toEqual([
      "append",
      "comment",
      "insert",
      "remove",
      "rename",
      "set",
    ]);
    expect([...done.values()].reduce((a, b) => a + b, 0)).toBeGreaterThan(asked / 2);
  });

  it("are made together or not at all", () => {
    let together = 0;
    for (let seed = 0; seed < FILES / 2; seed += 1) {
      const value = randomMap(dice(seed + 1000), 3);
      const text = writeFile(value, seed);
      const edits = editsFor(seed, pointersOf(value)).slice(3, 7);
      const after = made(text, ...edits);
      if (after.startsWith("refused"))
        expect(after, `${text}${JSON.stringify(edits)}`).not.toMatch(/more than it should/);
      else together += 1;
    }
    expect(together).toBeGreaterThan(10);
  });
});
