/** A finding is the same finding however the declaration is written and wherever it stands. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SourceText } from "../../src/source/types.ts";
import {
  type Business,
  block,
  type Data,
  dataOf,
  exampleBusinesses,
  flow,
  ruleExamples,
} from "./documents.ts";

const SINGLE = new Set([
  "version",
  "business",
  "defaults",
  "rights",
  "breach_plan",
  "checks",
  "publish",
]);

function prints(business: Business, files: readonly SourceText[]): readonly string[] {
  return business
    .judge(files)
    .result.findings.map(({ fingerprint }) => fingerprint)
    .sort();
}

function isData(value: unknown): value is Data {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Every map with its keys in another order. */
function reordered(value: unknown): unknown {
  if (!isData(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reordered(inner)]),
  );
}

/** Comment and blank lines before every line that starts a section. */
function moreLines(text: string): string {
  return text.replaceAll(/^(?=[a-z_]+:)/gm, "\n# another line\n");
}

/** Each entry of each collection in a file of its choice; single sections stay in the first. */
function spread(all: readonly Data[], choose: () => number): readonly Data[] {
  const files: Data[] = [{}, {}, {}];
  for (const data of all) {
    for (const [section, entries] of Object.entries(data)) {
      const whole = SINGLE.has(section) || !isData(entries) || "none" in entries;
      const parts = whole ? [[null, entries] as const] : Object.entries(entries);
      if (!whole && parts.length === 0) Object.assign(files[0] ?? {}, { [section]: {} });
      for (const [id, entry] of parts) {
        const file = files[whole ? 0 : choose() % files.length] ?? {};
        if (id === null) file[section] = entry;
        else file[section] = { ...(file[section] as Data | undefined), [id]: entry };
      }
    }
  }
  return files;
}

function rewritten(business: Business, write: (data: Data) => string): readonly SourceText[] {
  const { parsed } = business.judge(business.files);
  return parsed.map((one, at) => ({
    path: business.files[at]?.path ?? "",
    text: write(dataOf(one)),
  }));
}

const byFolder = new Map<string, Business[]>();
/** Every third example, and all where time does not matter: `FULL=1 npm test`. */
const STEP = process.env.FULL === undefined ? 3 : 1;
for (const example of ruleExamples().filter((_, at) => at % STEP === 0)) {
  const folder = example.name.split("/").slice(0, -1).join("/");
  byFolder.set(folder, [...(byFolder.get(folder) ?? []), example]);
}
const businesses = exampleBusinesses();
/** Two entries of one id cannot be told apart once they are data. */
const sound = businesses.filter(({ judge, files }) =>
  judge(files).model.problems.every(({ id }) => !id.startsWith("model/duplicate")),
);

function lines(business: Business): readonly SourceText[] {
  return business.files.map(({ path, text }) => ({ path, text: moreLines(text) }));
}

describe("fingerprints", () => {
  it("are there to be compared", () => {
    const all = businesses.flatMap((business) => prints(business, business.files));
    expect(all.length).toBeGreaterThan(20);
  });

  it.each([...byFolder])(
    "do not change when the examples of %s are written in another way",
    (_, all) => {
      for (const business of all) {
        const write = (data: Data): string => moreLines(block(reordered(data)).slice(1));
        const before = prints(business, business.files);
        const after = prints(business, rewritten(business, write));
        expect([business.name, after]).toEqual([business.name, before]);
      }
    },
  );

  it.each(businesses.map((one) => [one.name, one] as const))(
    "do not change when %s is written in another way",
    (_, business) => {
      const before = prints(business, business.files);
      expect(prints(business, lines(business))).toEqual(before);
      expect(prints(business, rewritten(business, flow))).toEqual(before);
      expect(
        prints(
          business,
          rewritten(business, (data) => flow(reordered(data))),
        ),
      ).toEqual(before);
      expect(
        prints(
          business,
          rewritten(business, (data) => block(data).slice(1)),
        ),
      ).toEqual(before);
      expect(business.judge(business.files).result.collisions).toEqual([]);
    },
  );

  it.each(sound.map((one) => [one.name, one] as const))(
    "do not change when entries of %s move to other files",
    (_, business) => {
      const before = prints(business, business.files);
      const data = business.judge(business.files).parsed.map(dataOf);
      fc.assert(
        fc.property(fc.infiniteStream(fc.nat(2)), (stream) => {
          const parts = spread(data, () => stream.next().value);
          const files = parts.map((part, at) => ({
            path: at === 0 ? "privacyfile.yaml" : `privacy/part-${at}.yaml`,
            text: flow(part),
          }));
          expect(prints(business, files)).toEqual(before);
        }),
        { numRuns: STEP === 1 ? 10 : 2 },
      );
    },
  );
});
