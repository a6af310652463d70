import { describe, expect, test } from "vitest";
import { countsOf, gradeOf } from "../../src/document/reading/grade.ts";
import { proseOf, sentencesIn, wordsIn } from "../../src/document/reading/prose.ts";
import { readingLine, readingOf } from "../../src/document/reading/reading.ts";
import { vagueIn } from "../../src/document/reading/vague.ts";
import { documentOf, exampleModel, modelOf, publicDocuments } from "./support.ts";

const EXAMPLES = [
  "agency",
  "bakery",
  "bakery-with-problems",
  "clinic",
  "club",
  "recruiter",
  "saas",
  "web-shop",
  "web-shop-with-problems",
];

describe("the gates", () => {
  test.each(EXAMPLES)("%s reads at grade 9 at most, with short and plain sentences", (name) => {
    for (const document of publicDocuments(exampleModel(name))) {
      const { ours, glance, longest, vague } = readingOf(document);
      expect(ours.grade, document.id).toBeLessThanOrEqual(9);
      expect(longest?.words ?? 0, `${document.id} ${longest?.id}`).toBeLessThanOrEqual(30);
      expect(vague, document.id).toEqual([]);
      expect(glance?.words ?? 0, document.id).toBeLessThanOrEqual(150);
      expect(glance?.grade ?? 0, document.id).toBeLessThanOrEqual(8);
    }
  });

  test("the notice of the bakery: grade 8 at most, with its own words too", () => {
    const { ours, own, glance } = readingOf(documentOf(exampleModel("bakery"), "privacy-notice"));
    expect(ours.grade).toBeLessThanOrEqual(8);
    expect(own.grade).toBeLessThanOrEqual(8);
    expect(glance?.words).toBeGreaterThan(60);
  });
});

describe("measuring", () => {
  test("known texts have known grades", () => {
    // 6 words, 1 sentence, 6 syllables: 0.39 * 6 + 11.8 - 15.59
    expect(gradeOf(countsOf(["The cat sat on the mat."]))).toBe(-1.4);
    const hard =
      "The organisational responsibility necessitates comprehensive documentation of processing activities.";
    expect(gradeOf(countsOf([hard]))).toBeGreaterThan(20);
    expect(gradeOf(countsOf([]))).toBe(0);
  });

  test("a colon ends no sentence, a question mark does; numbers are words", () => {
    expect(sentencesIn("One: two three. Four? Five!")).toEqual([
      "One: two three.",
      "Four?",
      "Five!",
    ]);
    expect(wordsIn("It's 1,200 e-mails (Art. 6).")).toEqual([
      "It's",
      "1,200",
      "e-mails",
      "Art",
      "6",
    ]);
  });

  test("vague words are found as words, not inside others", () => {
    expect(vagueIn("We may, from time to time, ask the mayor.")).toEqual([
      "may",
      "from time to time",
    ]);
  });

  test("tables are no prose, lines of cards read with their term, own words are apart", () => {
    const prose = proseOf(documentOf(exampleModel("bakery"), "privacy-notice"));
    expect(prose.some(({ section }) => section === "retention")).toBe(false);
    const why = prose.find(({ id }) => id === "purpose-cake_orders.description");
    expect(why?.text).toMatch(/^Why: to take your order/);
    expect(why?.isOwn).toBe(true);
    expect(prose.find(({ id }) => id === "purpose-cake_orders.lawful_basis")?.isOwn).toBe(false);
  });

  test("other languages have no grade, and say so in one line", () => {
    const model = modelOf(
      "version: 1\nbusiness: { name: Laden, country: DE }\npurposes:\n  a: { subjects: [customers] }\n",
    );
    const reading = readingOf(documentOf(model, "privacy-notice", "de"));
    expect(reading.ours.grade).toBeNull();
    expect(readingLine(reading)).toMatch(/^\d+ words, longest sentence \d+ words$/);
    const english = readingOf(documentOf(exampleModel("bakery"), "privacy-notice"));
    expect(readingLine(english)).toMatch(/^grade \d\.\d, \d+ words, longest sentence \d+ words$/);
  });
});
