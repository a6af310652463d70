/** A notice that changed and is not on record is told, where a record is kept. */
import { expect, test } from "vitest";
import { builtInRules, compare, examine, NO_RULES, type SourceText } from "../../src/index.ts";
import { publish } from "../../src/publish.ts";
import { comparisonAsMarkdown } from "../../src/report/comparison/parts.ts";

const TODAY = "2026-12-01";

function declared(retention: string): readonly SourceText[] {
  const text = `version: 1
business: { name: Crumb, country: IE, contact: { email: hello@crumb.example } }
purposes:
  orders: { kind: order_fulfilment, lawful_basis: contract, needs: [email], subjects: [customers], retention: ${retention}, description: bake }
`;
  return [{ path: "privacyfile.yaml", text }];
}

async function recordOf(sources: readonly SourceText[]): Promise<readonly SourceText[]> {
  const checked = examine(sources, { today: TODAY, rules: builtInRules() });
  const { recording } = await publish(checked, { today: TODAY, draft: true });
  return recording.files
    .filter(({ path }) => path.endsWith(".json"))
    .map(({ path, content }) => ({ path, text: String(content) }));
}

function told(published: readonly SourceText[]): string {
  const state = (sources: readonly SourceText[]): Parameters<typeof compare>[1] => ({
    name: "x",
    sources,
    own: NO_RULES,
  });
  const before = state(declared("1 year after last_order"));
  const after = { ...state(declared("2 years after last_order")), published };
  const comparison = compare(before, after, { today: TODAY, rules: builtInRules() });
  return comparisonAsMarkdown(comparison, { width: 80, color: false, links: false });
}

test("told when the record holds the old words", async () => {
  expect(told(await recordOf(declared("1 year after last_order")))).toContain(
    "Changed and not on record",
  );
});

test("not told when the record holds the new words, or none is kept", async () => {
  expect(told(await recordOf(declared("2 years after last_order")))).not.toContain("not on record");
  expect(told([])).not.toContain("not on record");
});
