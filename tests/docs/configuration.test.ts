/** Every snippet of the page on configuration holds, and every command that it names is run. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
// Loaded with the test, so that its own time is not spent on it.
import "../../src/index.ts";
import { world } from "../cli/world.ts";

const PAGE = readFileSync(resolve(import.meta.dirname, "../../docs/configuration.md"), "utf8");
const SHOP = `version: 1
business: { name: Shop, country: IE }
`;
const PURPOSES = `purposes:
  orders: { needs: [email] }
  parcels: { needs: [postal_address] }
`;

const BLOCKS = [...PAGE.matchAll(/^( *)```(\w+)\n([\s\S]*?)\n *```/gm)].map(
  ([, indent = "", language = "", text = ""]) => ({
    language,
    text: `${text.replaceAll(new RegExp(`^${indent}`, "gm"), "")}\n`,
  }),
);
const YAML = BLOCKS.filter(({ language }) => language === "yaml").map(({ text }) => text);
const HOUSE = YAML.find((text) => text.startsWith("# privacy/presets/house.yaml")) ?? "";

test("the page has what it speaks of", () => {
  expect(HOUSE).not.toBe("");
  expect(YAML).toHaveLength(8);
});

describe("every snippet", () => {
  test.each(YAML.filter((text) => text !== HOUSE))("%s", async (text) => {
    const purposes = text.startsWith("purposes:") ? "" : PURPOSES;
    const { privacyfile } = world({
      "privacyfile.yaml": SHOP + purposes + text,
      "privacy/presets/house.yaml": HOUSE,
    });
    const { findings } = JSON.parse((await privacyfile(["check", "--format", "json"])).stdout);
    const wrong = findings.filter((one: { rule: string }) =>
      /^(?:syntax|schema|model|checks|waiver|vendor|baseline)\//.test(one.rule),
    );
    expect(
      wrong.map((one: { rule: string; message: string }) => `${one.rule}: ${one.message}`),
    ).toEqual([]);
    const waived = findings.filter((one: { waived: unknown }) => one.waived !== null);
    expect(waived).toHaveLength(/^waivers:|privacyfile-ignore/m.test(text) ? 1 : 0);
  });
});

test("every command, in its order", async () => {
  const { privacyfile } = world({
    "shop/privacyfile.yaml": SHOP + PURPOSES,
    "house-rules/preset.yaml": HOUSE,
  });
  const commands = BLOCKS.filter(({ language }) => language === "sh").flatMap(({ text }) =>
    text.trim().split("\n"),
  );
  expect(commands).toHaveLength(6);
  for (const command of commands) {
    const [, ...args] = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, a, b]) => a ?? b ?? "");
    const { code, stderr } = await privacyfile(args, "shop");
    expect(code, `${command}\n${stderr}`).toBe(0);
  }
  expect((await privacyfile(["check"], "shop")).code).toBe(0);
});
