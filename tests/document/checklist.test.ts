import { describe, expect, test } from "vitest";
import type { Document, Element } from "../../src/finding/document.ts";
import { sentencesOf } from "../../src/finding/sentences.ts";
import { requiredElements } from "../../src/law/documents.ts";
import { CALIFORNIA } from "./checks/california.ts";
import { NOTICE } from "./checks/notice.ts";
import { OTHERS } from "./checks/other.ts";
import type { Checks } from "./checks/types.ts";
import { fullFacts, without } from "./full.ts";
import { DAY, documentOf, modelOfFacts, textOf } from "./support.ts";

const CHECKS: Checks = { ...NOTICE, ...CALIFORNIA, ...OTHERS };

const LISTS: { readonly [document: string]: string } = {
  "privacy-notice": "uk_notice",
  "california-privacy-policy": "ccpa_policy",
  "notice-at-collection": "notice_at_collection",
  "opt-out-notice": "opt_out_notice",
  "limit-notice": "limit_notice",
  "financial-incentive-notice": "financial_incentive_notice",
  "cookie-notice": "cookies",
  vendors: "subprocessors",
  "ai-notice": "ai_notice",
};

const full = modelOfFacts(fullFacts());

function element(document: Document, id: string): Element {
  const found = document.elements.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no element ${id}`);
  return found;
}

/** What the sentences of an element say together. */
function shownBy(document: Document, { anchors }: Element): string {
  const wanted = new Set(anchors);
  const all = sentencesOf(document.sections).filter(({ id }) => wanted.has(id));
  return all.map(textOf).join("\n");
}

test("the business of these tests has no mistakes", () => {
  expect(full.problems.map(({ message }) => message)).toEqual([]);
});

describe.each(Object.keys(CHECKS))("%s", (id) => {
  const document = documentOf(full, id);
  const checks = CHECKS[id] ?? {};

  test("every element that the law lists is checked here", () => {
    const listed = requiredElements(LISTS[id] ?? "", DAY)?.map((one) => one.id);
    expect(Object.keys(checks).sort()).toEqual([...(listed ?? [])].sort());
    expect(document.elements.map((one) => one.id)).toEqual(listed);
  });

  test.each(Object.keys(checks))("%s", (name) => {
    const { says, needs } = checks[name] ?? { says: [], needs: [] };
    const before = element(document, name);
    expect(before.state).toBe("present");
    for (const value of says) expect(shownBy(document, before)).toContain(value);
    for (const path of needs) {
      const after = documentOf(modelOfFacts(without(fullFacts(), path)), id);
      expect(element(after, name).state, `without ${path}`).toBe("missing");
      expect(element(after, name).wants, `without ${path}`).not.toEqual([]);
    }
  });
});
