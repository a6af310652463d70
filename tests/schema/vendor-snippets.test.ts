import { expect, test } from "vitest";
import { vendorFacts } from "../../src/law/vendors.ts";
import { bundleSchema } from "../../src/schema/bundle.ts";
import { validate } from "../../src/schema/validate.ts";
import { vendorSnippets } from "../../src/schema/vendor-snippets.ts";
import { parse } from "../../src/source/parse.ts";

/** The text that an editor leaves when every placeholder keeps what it offers. */
function accepted(body: unknown): string {
  return JSON.stringify(body)
    .replaceAll(/\$\{\d+:([^}]*)\}/g, "$1")
    .replaceAll(/\$\{\d+\|([^,|]*)[^}]*\|\}/g, "$1")
    .replaceAll(/\\\\([$}])/g, "$1");
}

test("every listed company is offered once, by name", () => {
  const labels = vendorSnippets().map(({ label }) => label);
  expect(labels).toEqual(
    vendorFacts()
      .map(({ name }) => name)
      .sort(),
  );
  const offered = bundleSchema().properties?.vendors?.defaultSnippets ?? [];
  expect(offered.map(({ label }) => label).slice(-labels.length)).toEqual(labels);
  expect(offered.length).toBeGreaterThan(labels.length);
});

test("what is offered can be read, and leaves open what only the business knows", () => {
  for (const { label, body } of vendorSnippets()) {
    const text = `vendors: ${accepted(body)}`;
    const parsed = parse({ path: "privacy/vendors.yaml", text });
    const problems = [...parsed.problems, ...validate(parsed).problems];
    expect(
      problems.map(({ message }) => message),
      label,
    ).toEqual([]);
    expect(parsed.todos.length, label).toBeGreaterThan(0);
  }
});

test("what was not read in a company's own documents says so", () => {
  for (const fact of vendorFacts()) {
    const snippet = vendorSnippets().find(({ label }) => label === fact.name);
    expect(snippet?.description?.includes("Not checked"), fact.id).toBe(!fact.verified);
  }
});
