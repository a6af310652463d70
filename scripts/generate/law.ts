/** Packs `rules/_law/` into modules that `src/law/` reads without parsing YAML at start-up. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import { readArticles } from "./law/articles.ts";
import { readApplication, readDocuments, readLaws } from "./law/documents.ts";
import { readConsentAges, readDeadlines, readRights, readThresholds } from "./law/duties.ts";
import { readAdequacy, readAuthorities, readCountries, readMembership } from "./law/places.ts";
import { readVendors } from "./law/vendors.ts";
import { readCategories, readSubjects, readTerms } from "./law/vocabulary.ts";
import type { GeneratedFile } from "./types.ts";

const HOME = "rules/_law";

export function generate(root: string): readonly GeneratedFile[] {
  const from = <T>(name: string, read: (data: unknown, at: string) => T): T => {
    const path = `${HOME}/${name}.yaml`;
    return read(load(readFileSync(join(root, path), "utf8")), path);
  };
  const own = new Set(["categories", "subjects"]);
  const terms = filesOf(root, "vocabulary")
    .filter((name) => !own.has(name))
    .flatMap((name) => from(`vocabulary/${name}`, readTerms));
  const vendors = filesOf(root, "vendors").flatMap((name) => from(`vendors/${name}`, readVendors));
  return [
    packed("vocabulary", {
      categories: from("vocabulary/categories", readCategories),
      ...from("vocabulary/subjects", readSubjects),
      terms: Object.fromEntries(terms),
    }),
    packed("facts", {
      adequacy: from("adequacy", readAdequacy),
      membership: from("membership", readMembership),
      authorities: from("authorities", readAuthorities),
      rights: from("rights", readRights),
      laws: from("laws", readLaws),
      ages: from("consent-ages", readConsentAges),
      thresholds: from("thresholds", readThresholds),
      deadlines: from("deadlines", readDeadlines),
      application: from("application-dates", readApplication),
    }),
    packed("documents", from("documents", readDocuments)),
    packed("articles", from("articles", readArticles)),
    packed("vendors", vendors),
    packed("countries", from("countries", readCountries)),
  ];
}

/** Names of the data files in a folder, without their ending, in one order everywhere. */
function filesOf(root: string, folder: string): readonly string[] {
  const names = readdirSync(join(root, HOME, folder));
  return names.map((name) => name.replace(/\.yaml$/, "")).sort();
}

/**
 * A module with the data as JSON text: quicker to load than an object literal, and parsed only when
 * somebody asks. One entry a line, so that a change shows as a change.
 */
function packed(name: string, data: object): GeneratedFile {
  const json = lines(data, 3).replaceAll("`", "\\u0060").replaceAll("${", "\\u0024{");
  const constant = name.toUpperCase();
  const head = `// Generated from ${HOME}/ by \`npm run generate\`. Do not edit.\n`;
  const text = `${head}export const ${constant}: string = String.raw\`${json}\`;\n`;
  return { path: `src/law/${name}.gen.ts`, text };
}

/** JSON with line breaks down to `depth` levels. */
function lines(value: unknown, depth: number): string {
  if (depth === 0 || typeof value !== "object" || value === null) return JSON.stringify(value);
  const items = Array.isArray(value)
    ? value.map((item) => lines(item, depth - 1))
    : Object.entries(value).map(
        ([key, item]) => `${JSON.stringify(key)}:${lines(item, depth - 1)}`,
      );
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  return items.length === 0 ? open + close : `${open}\n${items.join(",\n")}\n${close}`;
}
