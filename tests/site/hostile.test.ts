/** Hostile texts in every place of a page: none of them becomes anything but text. */
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import type { Block, Document } from "../../src/finding/document.ts";
import { flowMermaid } from "../../src/site/flows/mermaid.ts";
import { flowSvg } from "../../src/site/flows/svg.ts";
import { withPartials } from "../../src/site/partial/apply.ts";
import type { PublicInput } from "../../src/site/public/input.ts";
import { CORPUS } from "../text/samples.ts";
import { dangerous } from "./dangerous.ts";
import { NOTICE, own, says } from "./fixture.ts";
import { PAYLOADS } from "./payloads.ts";
import { site } from "./world.ts";

/** Texts on one page: parsing pages is what takes the time. */
const TOGETHER = 40;
/** All texts are tried where time does not matter: `FULL=1 npm test`. */
const STEP = process.env.FULL === undefined ? 40 : 1;
const TEXTS = [...PAYLOADS, ...CORPUS.filter((_, i) => i % STEP === 0)];
const HEAPS = Array.from({ length: Math.ceil(TEXTS.length / TOGETHER) }, (_, i) =>
  TEXTS.slice(i * TOGETHER, (i + 1) * TOGETHER),
);

/** Every kind of block and of words, full of one text. */
function blocksFull(text: string): readonly Block[] {
  const sentence = says(
    text,
    [
      own(text),
      own(text, { href: text }),
      own(text, { href: `#${text}` }),
      own(text, { href: `document:privacy-notice#${text}` }),
      own(text, { href: `https://a.example/${text}` }),
      own(text, { language: text }),
      { text, kind: "strong" },
      { text, kind: "code" },
    ],
    text,
  );
  const inner: Block = { kind: "paragraph", sentences: [sentence] };
  return [
    { kind: "heading", id: text, level: 2, title: sentence },
    inner,
    { kind: "list", ordered: true, items: [[sentence, sentence]] },
    { kind: "facts", rows: [{ id: text, term: text, says: [sentence] }] },
    { kind: "card", id: text, title: sentence, blocks: [inner] },
    { kind: "more", id: text, summary: sentence, blocks: [inner] },
    {
      kind: "table",
      id: text,
      caption: text,
      columns: [text],
      rows: [{ id: text, cells: [[sentence], [{ ...sentence, state: "missing" }]] }],
    },
    { kind: "note", tone: "notable", sentences: [sentence] },
    { kind: "flows", id: text, text: [sentence] },
  ];
}

function documentFull(texts: readonly string[]): Document {
  const sections = texts.map((text) => ({ id: text, blocks: blocksFull(text) }));
  return { ...NOTICE, title: texts.join(" "), about: texts.join(" "), sections };
}

function expectSafe(input: Partial<PublicInput>): void {
  for (const [path, text] of site(input)) {
    if (path.endsWith(".html")) expect(dangerous(text), path).toEqual([]);
    if (path.endsWith(".xml")) expect(() => new SaxesParser().write(text).close()).not.toThrow();
  }
}

describe("hostile texts", () => {
  it("the oracle sees what is dangerous", () => {
    for (const bad of [
      "<script>1</script>",
      "<p onclick=x>",
      "<a href='javascript:x'>",
      "<a href='//evil.example'>",
      "<img src=x>",
      "<!-- x -->",
    ]) {
      expect(dangerous(bad)).not.toEqual([]);
    }
  });

  it("stay text in every place of a document", () => {
    for (const [i, heap] of HEAPS.entries()) {
      const document = documentFull(heap);
      const before = documentFull(heap.map((text) => `${text}!`));
      const recorded = [
        { date: "2026-01-01", version: heap.join(" "), document: before },
        { date: "2026-02-01", version: null, document },
      ];
      const name = heap.join(" ");
      // Versions are written like documents: a part of the heaps will do.
      const input = i % 8 === 0 ? { recorded, version: name } : { changes: false };
      expectSafe({ ...input, documents: [document], brand: { name, colour: null, base: null } });
    }
  }, 300_000);

  it("stay text in what the business says of its pages", () => {
    for (const text of PAYLOADS) {
      expectSafe({ brand: { name: text, colour: text, base: `${text}/` } });
      expectSafe({ brand: { name: text, colour: null, base: `https://a.example/${text}/` } });
    }
  }, 60_000);

  it("stay text in own parts of documents", () => {
    for (const heap of HEAPS) {
      const text = heap.join("\n\n");
      const path = "privacy/texts/privacy-notice/purposes.before.md";
      const { documents, remarks } = withPartials(
        [NOTICE],
        [{ path, text: text.slice(0, 20_000) }],
        "en",
      );
      expect(remarks).toEqual([]);
      expectSafe({ documents });
    }
  }, 300_000);

  it("stay text in the picture of the flows", () => {
    for (const heap of HEAPS) {
      const points = heap.map((label, i) => ({
        id: label + i,
        column: i % 2,
        label,
        special: false,
      }));
      const [first, second] = points;
      const lines = [{ from: first?.id ?? "", to: second?.id ?? "", special: true }];
      const graph = { columns: [heap[0] ?? "", heap[1] ?? ""], points, lines };
      const svg = flowSvg(graph, { title: heap.join(" "), about: heap.join(" ") });
      expect(dangerous(svg?.html ?? "")).toEqual([]);
      for (const line of flowMermaid(graph).trim().split("\n").slice(1)) {
        expect(line).toMatch(
          /^ +(?:subgraph c\d\["[^"[\]<>;]*(?:#\d+;[^"[\]<>;]*)*"\]|n\d+\["[^"[\]<>;]*(?:#\d+;[^"[\]<>;]*)*"\]|end|n\d+ -\.?->? n\d+|n\d+ --> n\d+)$/,
        );
      }
    }
  }, 300_000);
});
