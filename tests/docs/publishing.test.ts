/** Every snippet of the page on publishing holds, and every command that it names is run. */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
// Loaded with the test, so that its own time is not spent on it.
import "../../src/index.ts";
import { world } from "../cli/world.ts";
import { blocksOf } from "./markdown.ts";

const BLOCKS = blocksOf("docs/publishing.md");
const textsOf = (language: string): readonly string[] =>
  BLOCKS.filter((block) => block.language === language).map(({ text }) => text);
const [PUBLISH = "", GERMAN = ""] = textsOf("yaml");
const [OWN = ""] = textsOf("md");
const BAKERY = readFileSync(
  resolve(import.meta.dirname, "../../examples/bakery/privacyfile.yaml"),
  "utf8",
);
const DECLARED = BAKERY.replace(/^publish: .*\n/m, PUBLISH).replace(
  "publish:\n",
  "publish:\n  languages: [en, de]\n",
);

test("every snippet, and every command in its order", async () => {
  const { folder, write, privacyfile } = world({
    "privacyfile.yaml": DECLARED,
    "privacy/texts/de.yaml": GERMAN,
  });
  write(/privacy\/texts\/\S+\.md/.exec(OWN)?.[0] ?? "", OWN.replace(/^<!--.*-->\n/, ""));
  const { findings } = JSON.parse((await privacyfile(["check", "--format", "json"])).stdout);
  const rules = findings.map(({ rule }: { rule: string }) => rule);
  expect(rules.filter((rule: string) => /^(?:syntax|schema|model)\//.test(rule))).toEqual([]);
  const commands = textsOf("sh").flatMap((text) => text.trim().split("\n"));
  expect(commands).toHaveLength(4);
  for (const command of commands) {
    const { code, stdout, stderr } = await privacyfile(command.split(" ").slice(1));
    expect(code, `${command}\n${stdout}${stderr}`).toBe(0);
  }
  const page = (path: string): string => readFileSync(join(folder, "_site", path), "utf8");
  expect(page("de/privacy-notice.html")).toContain("Ihre Bestellung aufnehmen, backen und bringen");
  expect(page("privacy-notice.html")).toContain("<strong>seven to two</strong>");
});

test("build tells which texts people read in another language", async () => {
  const { write, privacyfile } = world({ "privacyfile.yaml": DECLARED });
  const remark = async (): Promise<string> =>
    /^privacy\/texts\/.*$/m.exec((await privacyfile(["build"])).stderr)?.[0] ?? "";
  const before = await remark();
  expect(before).toContain("privacy/texts/de.yaml: ");
  expect(before).toMatch(/"purpose:cake_orders description"|and \d+ more/);
  const count = (text: string): number => Number(/: (\d+) texts/.exec(text)?.[1]);
  write("privacy/texts/de.yaml", GERMAN);
  expect(count(await remark())).toBe(count(before) - 2);
});
