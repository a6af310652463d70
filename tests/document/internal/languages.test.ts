/** German is whole: no sentence of ours reads the same in both languages, no word of a list is missing. */
import { describe, expect, it } from "vitest";
import type { Words } from "../../../src/finding/document.ts";
import { term } from "../../../src/law/vocabulary.ts";
import { isMessageKey } from "../../../src/message/messages.ts";
import { SHAPES } from "../../../src/model/shapes.ts";
import { EXAMPLES, example, made, sentences, small } from "./support.ts";

/** Which closed list of the declarations each list of words must cover. */
const LISTS: readonly (readonly [list: string, shape: string, key: string])[] = [
  ["deletion_method", "deletion", "method"],
  ["review_method", "vendor_review", "method"],
  ["level", "vendor_review", "risk"],
  ["level", "risk", "likelihood"],
  ["level", "assessment", "residual_risk"],
  ["law", "request", "law"],
  ["annex", "transfer", "annexes"],
  ["transfer_measure", "transfer", "measures"],
  ["asks_for_id", "identity", "asks_for_id"],
  ["export", "procedures", "export"],
  ["sign", "purpose", "risk_factors"],
  ["source", "asset", "source"],
  ["outcome", "assessment", "outcome"],
  ["expectation", "expectation", "outcome"],
  ["topic", "training", "topic"],
  ["policy", "policy", "covers"],
  ["right", "request", "right"],
  ["request_outcome", "request", "outcome"],
  ["ai_role", "ai_system", "role"],
  ["risk_class", "ai_system", "risk_class"],
  ["capability", "ai_system", "capabilities"],
];

const TERMS: readonly (readonly [vocabulary: string, shape: string, key: string])[] = [
  ["lawful_bases", "lawful_basis", "basis"],
  ["special_conditions", "special_category", "condition"],
  ["vendor_roles", "vendor_role", "role"],
  ["security_measures", "asset", "security"],
  ["pets", "asset", "pets"],
  ["retention_triggers", "retention_use", "trigger"],
  ["retention_actions", "retention_use", "action"],
  ["transfer_mechanisms", "transfer", "mechanism"],
  ["request_channels", "rights", "channels"],
  ["breach_risks", "incident", "risk"],
  ["assessment_kinds", "assessment", "kind"],
  ["purpose_kinds", "vendor", "own_purposes"],
];

function valuesOf(shape: string, key: string): readonly string[] {
  const type = SHAPES[shape]?.fields[key]?.type;
  const values = type !== undefined && "values" in type ? (type.values ?? []) : [];
  expect(values, `${shape}.${key}`).not.toEqual([]);
  return values;
}

describe("words of closed lists", () => {
  it.each(LISTS)("%s says every word of %s.%s", (list, shape, key) => {
    const missing = valuesOf(shape, key).filter(
      (one) => !isMessageKey(`internal.word.${list}.${one}`),
    );
    expect(missing).toEqual([]);
  });

  it.each(TERMS)("%s knows every word of %s.%s", (vocabulary, shape, key) => {
    expect(valuesOf(shape, key).filter((one) => term(vocabulary, one) === undefined)).toEqual([]);
  });
});

/** Words that are the same in both languages, and what is no word at all. */
const SAME = new Set([
  ...["–", "–", "?", "; ", ", ", "(", ")", " (", ": ", ".", "!"],
  ...["Name", "Phishing", "phishing", "Name, ", "online", "Studium"],
  "Commission nationale de l'informatique et des libertés",
]);
const NO_WORDS =
  /^[\s\p{P}\p{N}\p{S}]*$|Art\.|CCR|Civ\. Code|Decision \(EU\)|^[a-z-]+\.[a-z.]+$|ISO\/IEC/u;

describe("German", () => {
  it.each([...EXAMPLES, "small"])("is whole for %s", (name) => {
    const model = name === "small" ? small() : example(name);
    const english = new Map(
      made(model).flatMap((one) =>
        sentences(one).map((sentence) => [`${one.id} ${sentence.id}`, sentence]),
      ),
    );
    for (const document of made(model, undefined, "de")) {
      expect(document.language).toBe("de");
      for (const sentence of sentences(document)) {
        const other = english.get(`${document.id} ${sentence.id}`);
        expect(other, sentence.id).toBeDefined();
        expect(sentence.state).toBe(other?.state);
        expect(sentence.from).toEqual(other?.from);
        const ours = oursIn(sentence.words);
        if (ours === undefined || SAME.has(ours) || NO_WORDS.test(ours)) continue;
        expect(ours, `${document.id} ${sentence.id}`).not.toBe(oursIn(other?.words ?? []));
      }
    }
  });
});

/** The words of ours in a sentence, without those of the business. */
function oursIn(words: readonly Words[]): string | undefined {
  const ours = words.filter(({ kind }) => kind === "ours").map(({ text }) => text);
  return ours.length === 0 ? undefined : ours.join("");
}
