/** Mending two hundred files, each written in a way of its own: only what is mended changes, and only once. */
import { describe, expect, it } from "vitest";
import { parse as parseYaml } from "yaml";
import { check } from "../../src/check.ts";
import { builtInRules } from "../../src/engine/library.ts";
import { mend } from "../../src/mend/mend.ts";
import { parse } from "../../src/source/parse.ts";
import { dice, type Value, writeFile } from "../source/edit/generated.ts";

const FILES = 200;
const ASKED = new Set([
  "lawfulness/lawful-basis-missing",
  "storage-limitation/retention-missing",
  "data-minimisation/unused-field",
  "breach/plan-missing",
]);
const RULES = builtInRules().filter(({ id }) => ASKED.has(id));

/** Mistakes with one remedy, and what becomes of them. */
const REMEDIES: readonly (readonly [wrong: unknown, right: unknown])[] = [
  ["no", false],
  ["yes", true],
  ["Ireland", "IE"],
  ["sass", "saas"],
  ["3 February 2026", "2026-02-03"],
  ["contry", "country"],
  ["lawfull_basis", "lawful_basis"],
];

type Entry = { [key: string]: Value };

function business(seed: number): Entry {
  const roll = dice(seed);
  const pick = <Item>(...items: readonly Item[]): Item => items[roll(items.length)] as Item;
  const purpose = (): Entry => ({
    kind: pick("order_fulfilment", "analytics"),
    ...(roll(2) === 0 ? { description: pick("send you bread", "say hello\nand more\n") } : {}),
    ...(roll(3) === 0 ? { [pick("lawful_basis", "lawfull_basis")]: "contract" } : {}),
    needs: pick<Value>(["email"], ["email", "name"]),
  });
  const asset = (): Entry => ({
    kind: pick("saas", "sass", "paper"),
    purposes: ["a"],
    fields: pick<Value>(["email"], ["email", "phone"], { phone: {}, email: {} }),
    ...(roll(2) === 0 ? { audio: pick<Value>("no", "yes", true) } : {}),
  });
  return {
    version: 1,
    business: {
      name: "Crumb: & Co",
      [pick("country", "contry")]: pick("IE", "Ireland"),
      sells_data: pick<Value>("no", false),
    },
    purposes: { a: purpose(), ...(roll(2) === 0 ? { b: purpose() } : {}) },
    assets: { x: asset(), y: asset() },
    ...(roll(2) === 0 ? { vendors: { v: { dpa: pick("3 February 2026", "2026-02-03") } } } : {}),
  };
}

/** Where two values differ: what was changed, added or taken out. */
function differences(before: Value, after: Value, at = ""): readonly string[] {
  if (isMap(before) && isMap(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    const gone = keys.filter((key) => !(key in after));
    const come = keys.filter((key) => !(key in before));
    const renamed = gone.flatMap((key) => {
      const to = come.find((one) => remedied(key, one));
      return to === undefined
        ? [`${at}/${key} is gone`]
        : differences(before[key] ?? null, after[to] ?? null, `${at}/${to}`);
    });
    const added = come.filter((key) => !gone.some((one) => remedied(one, key)));
    return [
      ...renamed,
      ...added.map((key) => `${at}/${key} came`),
      ...keys
        .filter((key) => key in before && key in after)
        .flatMap((key) => differences(before[key] ?? null, after[key] ?? null, `${at}/${key}`)),
    ];
  }
  if (JSON.stringify(before) === JSON.stringify(after) || remedied(before, after)) return [];
  return [`${at}: ${JSON.stringify(before)} -> ${JSON.stringify(after)}`];
}

function remedied(before: unknown, after: unknown): boolean {
  return REMEDIES.some(([wrong, right]) => before === wrong && after === right);
}

function isMap(value: Value): value is Entry {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function comments(text: string): readonly string[] {
  return parse({ path: "privacyfile.yaml", text }).comments.map((comment) => comment.text);
}

describe("mending generated files", () => {
  const today = "2026-12-01";
  const options = {
    check: (texts: Parameters<typeof check>[0]) =>
      check(texts, { today, rules: RULES, level: "all" }),
  };
  let changed = 0;

  it("changes what is mended and nothing else, and nothing the second time", () => {
    for (let seed = 0; seed < FILES; seed += 1) {
      const text = writeFile(business(seed), seed);
      const source = { path: "privacyfile.yaml", text };
      const { files, report, made } = mend([source], { ...options, suggestions: false });
      const after = files[0]?.after ?? text;
      if (files.length > 0) changed += 1;
      expect(made.every(({ kind }) => kind === "safe")).toBe(true);
      expect(differences(parseYaml(text), parseYaml(after)), `${text}\n-----\n${after}`).toEqual(
        [],
      );
      expect(comments(after)).toEqual(expect.arrayContaining([...comments(text)]));
      if (text.includes("\r\n")) expect(after).not.toMatch(/(?<!\r)\n/);
      const left = report.findings.filter(
        ({ rule, fixes }) =>
          /^(?:schema|syntax|model)\//.test(rule) || fixes?.().some(({ kind }) => kind === "safe"),
      );
      expect(
        left.map(({ message }) => message),
        after,
      ).toEqual([]);
      expect(mend([{ ...source, text: after }], { ...options, suggestions: false }).files).toEqual(
        [],
      );
    }
    expect(changed).toBeGreaterThan(FILES * 0.9);
  }, 120_000);

  it("takes out what is suggested only when asked", () => {
    for (let seed = 0; seed < FILES / 8; seed += 1) {
      const text = writeFile(business(seed), seed);
      const { report, files } = mend([{ path: "privacyfile.yaml", text }], {
        ...options,
        suggestions: true,
      });
      expect(
        report.findings.filter(({ outcome }) => outcome === "fail"),
        files[0]?.after,
      ).toEqual([]);
    }
  }, 60_000);
});
