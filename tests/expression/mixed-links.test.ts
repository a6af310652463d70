/** The checker on links that may be a word instead: `covers: all`, `source: person`. */
import { expect, test } from "vitest";
import { check } from "../../src/expression/check.ts";
import type { Scope } from "../../src/expression/types.ts";
import { SHAPES } from "../../src/model/shapes.ts";

const SCOPE: Scope = {
  context: { of: { kind: "node", shape: "asset" }, count: "one" },
  names: { rights: { of: { kind: "node", shape: "rights" }, count: "one" } },
  shapes: SHAPES,
  functions: {},
};

test.each([
  '"person" in source',
  '"all" in $rights.covers or $ in $rights.covers',
  "name in source",
])("%s can be true", (text) => {
  expect(check(text, SCOPE).problems).toEqual([]);
});

test.each([
  ['"persn" in source', 'Did you mean "person"?'],
  ['"crm" in purposes', "Compare its id: add .id to the node."],
])("%s can never be true", (text, fix) => {
  expect(check(text, SCOPE).problems.map((one) => one.fix)).toEqual([fix]);
});
