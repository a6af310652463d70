import { describe, expect, test } from "vitest";
import type { Document } from "../../src/finding/document.ts";
import { filledFacts } from "./filled.ts";
import { modelOfFacts, publicDocuments } from "./support.ts";

/** Texts that are written to be read by people outside; nothing else may reach a public document. */
const PUBLIC: ReadonlySet<string> = new Set([
  "ai_system.disclosure",
  "ai_system.name",
  "arrangement.essence",
  "asset.areas",
  "asset.source_detail",
  "automated_decision.consequences",
  "automated_decision.logic",
  "automated_decision.significance",
  "business.about",
  "business.address",
  "business.legal_name",
  "business.name",
  "category.label",
  "category.name",
  "category.plain",
  "change.text",
  "citation.cite",
  "clients.objection",
  "consent.name",
  "consent.wording",
  "contact.phone",
  "contact.toll_free_phone",
  "cookie.does",
  "cookie.names",
  "criminal.authority",
  "dpo.name",
  "dpo.phone",
  "financial_incentive.method",
  "financial_incentive.opt_in",
  "financial_incentive.summary",
  "financial_incentive.terms",
  "financial_incentive.value",
  "financial_incentive.withdrawal",
  "identity.how",
  "lawful_basis.interest",
  "notice.tell_changes",
  "notice.version",
  "oversight.how",
  "publish.version",
  "purpose.choice",
  "purpose.description",
  "purpose.if_not_given",
  "purpose.name",
  "purpose.opt_out",
  "representative.address",
  "representative.name",
  "representative.phone",
  "retention.because",
  "retention.criteria",
  "retention.event",
  "retention_use.because",
  "retention_use.criteria",
  "retention_use.event",
  "rights.for_clients",
  "rights_ccpa.agents",
  "subject.name",
  "subprocessor.name",
  "vendor.for",
  "vendor.legal_name",
  "vendor.name",
  "withdrawal.where",
]);

/** Words on a page: what provenance points at stays out of it. */
function words({ title, about, sections }: Document): string {
  const text = JSON.stringify(sections, (key, value) => (key === "from" ? undefined : value));
  return `${title}\n${about}\n${text}`;
}

function leaks(options: { readonly turn: number; readonly nones?: boolean }): readonly string[] {
  const text = (field: string): string => `CANARY ${field} END`;
  const documents = publicDocuments(modelOfFacts(filledFacts({ text, ...options })));
  expect(documents.length).toBeGreaterThan(3);
  const found = documents.flatMap((document) =>
    [...words(document).matchAll(/CANARY ([a-z_.]+) END/g)].map(([, field = ""]) => field),
  );
  return [...new Set(found)].sort();
}

const TURNS = Array.from({ length: 13 }, (_, turn) => turn);

describe("texts that are for the business alone never reach a public document", () => {
  test.each(TURNS)("turn %i", (turn) => {
    expect(leaks({ turn }).filter((field) => !PUBLIC.has(field))).toEqual([]);
  });

  test.each(TURNS.slice(0, 6))("reasons for none, turn %i", (turn) => {
    expect(leaks({ turn, nones: true }).filter((field) => !PUBLIC.has(field))).toEqual([]);
  });

  test("the texts for people do reach them", () => {
    const found = new Set(TURNS.flatMap((turn) => leaks({ turn })));
    expect(found.size).toBeGreaterThan(30);
    expect(found).toContain("purpose.description");
  });
});
