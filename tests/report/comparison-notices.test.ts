/** What people will read differently, however long the passages are. */
import { expect, test } from "vitest";
import type { Comparison, NoticeDiff } from "../../src/finding/comparison.ts";
import { noticesText } from "../../src/report/comparison/notices.ts";
import { noticeLines } from "../../src/report/comparison/pretty/notices.ts";
import { createStyle } from "../../src/report/pretty/style.ts";

const LONG = Array.from({ length: 80 }, (_, i) => `word${i} `).join("");

function diff(state: NoticeDiff["state"], count: number): NoticeDiff {
  const passage = (i: number): NoticeDiff["passages"][number] => ({
    anchor: `a${i}`,
    parts: [
      { kind: "kept", text: LONG },
      { kind: "removed", text: " old " },
      { kind: "added", text: "new" },
      { kind: "kept", text: " " },
      { kind: "kept", text: LONG },
      { kind: "added", text: "" },
      { kind: "kept", text: ` ${LONG}` },
    ],
  });
  const passages = Array.from({ length: count }, (_, i) => passage(i));
  return {
    document: "d",
    language: "en",
    title: "Privacy",
    state,
    passages,
    unrecorded: count > 0,
  };
}

test.each([
  ["new", 0, "a new document"],
  ["gone", 0, "no longer published"],
  ["changed", 1, "1 passage"],
  ["changed", 20, "20 passages"],
] as const)("%s, %i passages", (...[state, count, said]) => {
  const comparison = { notices: [diff(state, count)] } as unknown as Comparison; // nothing else is read
  const markdown = noticesText(comparison);
  const lines = noticeLines(comparison, createStyle({ color: true, links: false }), 80).join("\n");
  expect(markdown).toContain(said);
  expect(lines).toContain(said);
  expect(markdown.includes("not on record")).toBe(count > 0);
  if (count > 0) expect(markdown).toContain("<ins>new</ins>");
  if (count > 12) expect(markdown).toContain("8 more passages");
});
