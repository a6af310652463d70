import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkFolder } from "../../src/folder.ts";
import { explain } from "../../src/library.ts";
import { render } from "../../src/report/formats.ts";
import { REPOSITORY } from "../docs/markdown.ts";
import { ruleTable } from "./table.ts";

const DAY = "2026-12-01";
const LOOK = { width: 80, color: false, links: false };
/** Folders beside them hold templates for continuous integration. */
const EXAMPLES = readdirSync(join(REPOSITORY, "examples")).filter((name) =>
  existsSync(join(REPOSITORY, "examples", name, "privacyfile.yaml")),
);
const CLEAN = EXAMPLES.filter((name) => !name.endsWith("-with-problems"));

function checked(name: string) {
  return checkFolder(join(REPOSITORY, "examples", name), { today: DAY, path: `examples/${name}` });
}

describe("examples", () => {
  test.each(EXAMPLES)(
    "%s: what people and programs are told, and what each rule judged",
    async (name) => {
      const report = checked(name);
      const golden = `../golden/examples/${name}`;
      await expect(render("pretty", [report], { ...LOOK, explain })).toMatchFileSnapshot(
        `${golden}.txt`,
      );
      await expect(render("json", [report], LOOK)).toMatchFileSnapshot(`${golden}.json`);
      await expect(ruleTable(report)).toMatchFileSnapshot(`${golden}.rules.md`);
    },
  );

  test.each(CLEAN)("%s has no failing rule, at any level", (name) => {
    const folder = join(REPOSITORY, "examples", name);
    const { findings, complete, errors } = checkFolder(folder, {
      today: DAY,
      level: "all",
      path: ".",
    });
    expect(complete).toBe(true);
    expect(errors).toEqual([]);
    const failed = findings.filter(({ outcome }) => outcome === "fail");
    expect(failed.map(({ rule, address }) => `${rule} ${address}`)).toEqual([]);
  });

  test("bakery-with-problems has at least twenty kinds of finding, of all sorts", () => {
    const failed = checked("bakery-with-problems").findings.filter(
      ({ outcome }) => outcome === "fail",
    );
    const kinds = new Set(failed.map(({ rule }) => rule));
    expect(kinds.size).toBeGreaterThanOrEqual(20);
    const sorts = new Set([...kinds].map((kind) => kind.slice(0, kind.indexOf("/"))));
    for (const sort of ["schema", "model", "lawfulness", "processors"])
      expect(sorts).toContain(sort);
  });

  test("no finding of an example shares its fingerprint with another", () => {
    for (const name of EXAMPLES) {
      const prints = checked(name).findings.map(({ fingerprint }) => fingerprint);
      expect(prints.filter((print, i) => prints.indexOf(print) !== i)).toEqual([]);
    }
  });
});
