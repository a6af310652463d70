/** How edited text looks: the style of the place decides. */
import { describe, expect, it } from "vitest";
import { edit } from "../../../src/source/edit/edit.ts";
import type { Edit } from "../../../src/source/edit/types.ts";

function made(text: string, ...edits: readonly Edit[]): string {
  const result = edit({ path: "privacyfile.yaml", text }, edits);
  return "refused" in result ? `refused: ${result.refused}` : result.text;
}

describe("set", () => {
  it("replaces a value and keeps quotes and comments", () => {
    const text = "a: 'one' # why\nb: \"two\"\n";
    expect(made(text, { op: "set", at: "/a", to: "it's" })).toBe("a: 'it''s' # why\nb: \"two\"\n");
    expect(made(text, { op: "set", at: "/b", to: "x" })).toBe("a: 'one' # why\nb: \"x\"\n");
  });
  it("adds a key behind the last, at the depth of its map", () => {
    const text =
      "assets:\n    crm:\n        kind: saas # bought\n        # dpa: later\n\nvendors: {}\n";
    expect(made(text, { op: "set", at: "/assets/crm/location", to: "IE" })).toBe(
      "assets:\n    crm:\n        kind: saas # bought\n        # dpa: later\n        location: IE\n\nvendors: {}\n",
    );
  });
  it("makes the maps that are missing on the way", () => {
    expect(made("a: 1\n", { op: "set", at: "/rights/channels/email", to: "x" })).toBe(
      "a: 1\nrights:\n  channels:\n    email: x\n",
    );
    expect(made("a: { b: 1 }\n", { op: "set", at: "/a/c/d", to: "x, y" })).toBe(
      'a: { b: 1, c: { d: "x, y" } }\n',
    );
  });
  it("fills a key without a value", () => {
    const text = "assets: # places\nvendors:\n";
    expect(made(text, { op: "set", at: "/assets/crm/kind", to: "saas" })).toBe(
      "assets: # places\n  crm:\n    kind: saas\nvendors:\n",
    );
    expect(made(text, { op: "set", at: "/vendors", to: "TODO" })).toBe(
      "assets: # places\nvendors: TODO\n",
    );
  });
  it("puts one value in place of a map in lines", () => {
    const text = "a: # note\n  b: 1\n  c: 2\nd: 3\n";
    expect(made(text, { op: "set", at: "/a", to: false })).toBe("a: false # note\nd: 3\n");
    expect(made(text, { op: "set", at: "/d", to: { e: { f: [1, { g: 2 }] } } })).toBe(
      "a: # note\n  b: 1\n  c: 2\nd:\n  e:\n    f:\n      - 1\n      - { g: 2 }\n",
    );
  });
  it("leaves an item alone whose dash stands on another line", () => {
    const text = "a:\n- &x\n    - b\nc: d\n";
    expect(made(text, { op: "set", at: "/a/0", to: false })).toMatch(/unusual way/);
    expect(made("a:\n- b\n", { op: "set", at: "/a/0", to: false })).toBe("a:\n- false\n");
  });
  it("begins a file that declares nothing", () => {
    expect(made("# to be written\n", { op: "set", at: "/version", to: 1 })).toBe(
      "# to be written\nversion: 1\n",
    );
  });
});

describe("insert", () => {
  it("writes a section with its comments, parted as the others are", () => {
    const text = "version: 1\r\n\r\nbusiness: { name: A }";
    const one: Edit = {
      op: "insert",
      at: "/breach_plan",
      text: "team: TODO who\n# tested: 2026-01-01\n",
      above: ["When data gets lost."],
    };
    expect(made(text, one)).toBe(
      "version: 1\r\n\r\nbusiness: { name: A }\r\n\r\n# When data gets lost.\r\nbreach_plan:\r\n  team: TODO who\r\n  # tested: 2026-01-01",
    );
  });
  it("puts a waiver into the section that is there", () => {
    const text = "waivers:\n  old: { rule: a/b, on: business } # known\n";
    const one: Edit = { op: "set", at: "/waivers/new", to: { rule: "c/d", on: "asset:crm" } };
    expect(made(text, one)).toBe(
      "waivers:\n  old: { rule: a/b, on: business } # known\n  new: { rule: c/d, on: asset:crm }\n",
    );
  });
});

describe("append", () => {
  it("follows the style of the list", () => {
    expect(made("a: [x]\n", { op: "append", at: "/a", items: ["y"] })).toBe("a: [x, y]\n");
    expect(made("a:\n- x # one\nb: 1\n", { op: "append", at: "/a", items: ["y"] })).toBe(
      "a:\n- x # one\n- y\nb: 1\n",
    );
    expect(made("a: [\n  x, # one\n ]\n", { op: "append", at: "/a", items: ["y"] })).toBe(
      "a: [\n  x, # one\n  y,\n ]\n",
    );
    expect(made("a: [\n  x # one\n ]\n", { op: "append", at: "/a", items: ["y"] })).toBe(
      "a: [\n  x, # one\n  y\n ]\n",
    );
    expect(made("a: []\nb: x\n", { op: "append", at: "/a", items: ["y"] })).toBe("a: [y]\nb: x\n");
    expect(made("a: []\nb: x\n", { op: "append", at: "/b", items: ["y"] })).toBe(
      "a: []\nb: [x, y]\n",
    );
    expect(made("a: 1\n", { op: "append", at: "/b", items: ["y"] })).toBe("a: 1\nb: [y]\n");
  });
});

describe("remove", () => {
  it("takes the line, the item or the words between brackets", () => {
    expect(made("a: 1 # x\nb: 2\n", { op: "remove", at: "/a" })).toBe("b: 2\n");
    expect(made("a: 1\nb:\n  c: 2", { op: "remove", at: "/b" })).toBe("a: 1\n");
    expect(made("a: { b: 1, c: 2 }\n", { op: "remove", at: "/a/b" })).toBe("a: { c: 2 }\n");
    expect(made("a: { b: 1, c: 2 }\n", { op: "remove", at: "/a/c" })).toBe("a: { b: 1 }\n");
    expect(made("a: [x, y, z]\n", { op: "remove", at: "/a/1" })).toBe("a: [x, z]\n");
    expect(made("a: [\n  x, # one\n  y, # two\n ]\n", { op: "remove", at: "/a/0" })).toBe(
      "a: [\n  y, # two\n ]\n",
    );
    expect(made("a:\n  - x\n  - k: 1\n    l: 2\n", { op: "remove", at: "/a/1/k" })).toBe(
      "a:\n  - x\n  - l: 2\n",
    );
    expect(made("a:\n  - x\n  - y\n", { op: "remove", at: "/a/1" })).toBe("a:\n  - x\n");
  });
  it("leaves an empty map or list where the last entry went", () => {
    expect(made("a: # of\n  b: 1\nc: [x]\n", { op: "remove", at: "/a/b" })).toBe(
      "a: {} # of\nc: [x]\n",
    );
    expect(made("a: 1\nc: [x]\n", { op: "remove", at: "/c/0" })).toBe("a: 1\nc: []\n");
    expect(made("a: 1\n", { op: "remove", at: "/a" })).toMatch(/^refused/);
  });
});

describe("rename and comment", () => {
  it("change a key and nothing else", () => {
    expect(
      made("'retentoin': 1 year # a\n", { op: "rename", at: "/retentoin", to: "retention" }),
    ).toBe("'retention': 1 year # a\n");
    expect(made("a: 1\nb: 2\n", { op: "rename", at: "/a", to: "b" })).toMatch(/exists already/);
  });
  it("write on the line or above it", () => {
    const text = "a:\n  - b: |\n      c\n";
    expect(made(text, { op: "comment", at: "/a/0/b", text: "x", where: "line" })).toBe(
      "a:\n  - b: | # x\n      c\n",
    );
    expect(made(text, { op: "comment", at: "/a/0/b", text: "x", where: "above" })).toBe(
      "a:\n  # x\n  - b: |\n      c\n",
    );
    expect(made("a: 1 # y\n", { op: "comment", at: "/a", text: "x", where: "line" })).toMatch(
      /comment already/,
    );
    expect(made('a: "b\n  c"\n', { op: "comment", at: "/a", text: "x", where: "line" })).toMatch(
      /^refused/,
    );
  });
});

describe("files that are left alone", () => {
  const set: Edit = { op: "set", at: "/a/b", to: 2 };
  it("what an alias repeats is not changed", () => {
    expect(made("a: &x { b: 1 }\nc: *x\n", set)).toMatch(/An alias elsewhere/);
    expect(made("c: &x { b: 1 }\na: *x\n", set)).toMatch(/repeated by an alias/);
    expect(made("c: &x { b: 1 }\na: *x\n", { op: "set", at: "/a", to: 2 })).toBe(
      "c: &x { b: 1 }\na: 2\n",
    );
    expect(made("c: &x { b: 1 }\na: *x\n", { op: "remove", at: "/c" })).toMatch(
      /An alias elsewhere/,
    );
  });
  it("mistakes of writing and odd line breaks", () => {
    expect(made("a: { b: 1 }\na: 2\n", set)).toMatch(/mistakes of writing/);
    expect(made("a: [\n", set)).toMatch(/mistakes of writing/);
    expect(made("a: { b: 1 }\rc: 1\r", set)).toMatch(/read differently/);
    expect(made("a: 1\n", set)).toMatch(/single value/);
    expect(made("a: 1\n", { op: "set", at: "", to: 2 })).toMatch(/names no entry/);
  });
  it("edits that concern the same words", () => {
    expect(made("a: { b: 1 }\nc: 1\n", set, { op: "remove", at: "/a" })).toMatch(/same words/);
  });
});
