/** A whole small business fits in one file that people can read. */
import { expect, test } from "vitest";
import { parse } from "yaml";
import { readText, strictCompiler } from "./set.ts";

const TEXT = readText("examples/bakery/privacyfile.yaml");
const VALUE: { readonly [section: string]: object } = parse(TEXT, { schema: "core" });

function count(section: string): number {
  return Object.keys(VALUE[section] ?? {}).length;
}

test("the bakery has seven purposes, eight places and six recipients", () => {
  expect([count("purposes"), count("assets"), count("vendors")]).toEqual([7, 8, 6]);
});

test("it takes at most 120 lines, none over 100 columns", () => {
  const lines = TEXT.trimEnd().split("\n");
  expect(lines.length).toBeLessThanOrEqual(120);
  expect(lines.filter((line) => [...line].length > 100)).toEqual([]);
});

test("it is valid", () => {
  const validate = strictCompiler().getSchema("privacyfile.schema.json");
  expect(validate?.(VALUE), JSON.stringify(validate?.errors)).toBe(true);
});
