/** `privacyfile init`: what it asks, what it writes, and what a second time changes. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { clackAsker } from "../../src/cli/init/clack.ts";
import type { Asker } from "../../src/cli/init/questions.ts";
import { runInit } from "../../src/cli/init.ts";
import type { Io } from "../../src/cli/io.ts";
import { world } from "./world.ts";

function files(folder: string): { readonly [path: string]: string } {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    paths.flatMap((entry) => {
      const path = join(entry.parentPath, entry.name);
      return entry.isFile() ? [[path.slice(folder.length + 1), readFileSync(path, "utf8")]] : [];
    }),
  );
}

describe("privacyfile init", () => {
  it("writes a file without failures in an empty folder, and changes nothing the second time", async () => {
    const { privacyfile, folder } = world();
    const first = await privacyfile(["init", "--yes"]);
    expect(first).toMatchObject({ code: 0, stdout: "" });
    expect(first.stderr).toContain("privacyfile.yaml: written");
    expect(first.stderr).toContain("Next: open privacyfile.yaml");
    const written = files(folder);
    expect(Object.keys(written)).toContain("privacy/.schemas/privacyfile.schema.json");
    expect(JSON.parse(written["privacy/.schemas/privacyfile.schema.json"] ?? "")).toHaveProperty(
      "title",
      "Privacyfile",
    );
    const checked = await privacyfile(["check", "--format", "json"]);
    const { findings, complete } = JSON.parse(checked.stdout);
    expect(complete).toBe(true);
    expect(checked.code).toBe(0);
    expect(findings.filter(({ outcome }: { outcome: string }) => outcome === "fail")).toEqual([]);
    expect(findings.length).toBeGreaterThan(0);
    const second = await privacyfile(["init", "--yes"]);
    expect(second.stderr).toContain("privacyfile.yaml: nothing is missing");
    expect(files(folder)).toEqual(written);
  });

  it("never overwrites what people wrote, and refreshes schemas", async () => {
    const { privacyfile, folder } = world({
      "privacyfile.yaml": "version: 1\nbusiness: { name: Crumb, country: IE }\n",
      "privacy/.schemas/rule.schema.json": "{}",
    });
    const { stderr } = await privacyfile(["init", "--name", "Other"]);
    expect(stderr).toContain(
      "privacyfile.yaml: added purposes, assets, vendors, rights, breach_plan; the rest is as it was",
    );
    const main = files(folder)["privacyfile.yaml"];
    expect(main).toContain("version: 1\nbusiness: { name: Crumb, country: IE }\n");
    expect(main).not.toContain("Other");
    expect(files(folder)["privacy/.schemas/rule.schema.json"]).not.toBe("{}");
  });

  it("leaves a file alone that it cannot read", async () => {
    const { privacyfile, folder } = world({ "privacyfile.yaml": "version: [\n" });
    const { code, stderr } = await privacyfile(["init", "--yes"]);
    expect(code).toBe(1);
    expect(stderr).toContain("privacyfile.yaml: left as it is; something in it cannot be read");
    expect(files(folder)["privacyfile.yaml"]).toBe("version: [\n");
  });

  it("takes every answer as an option, and makes the folder", async () => {
    const { privacyfile, folder } = world();
    const options = [
      "--name",
      "Crumb & Co",
      "--country",
      "ireland",
      "--what",
      "club",
      "--email",
      "mailto:a@b.example",
    ];
    const more = [
      "--website",
      "b.example",
      "--lead",
      "owner",
      "--companies",
      "Stripe, My Host,Stripe",
      "--staff",
      "--newsletter",
      "--analytics",
      "--cameras",
    ];
    const { code } = await privacyfile(["init", "north/club", ...options, ...more]);
    expect(code).toBe(0);
    const main = files(folder)["north/club/privacyfile.yaml"];
    for (const part of [
      "name: Crumb & Co",
      "country: IE",
      "membership:",
      "email: a@b.example",
      "url: https://b.example",
      "privacy_lead: owner",
      "my_host:",
      "payroll:",
      "newsletter:",
      "visit_counter:",
      "cameras:",
    ]) {
      expect(main).toContain(part);
    }
  });

  it.each([
    [["--country", "Atlantis"], '--country: "Atlantis" is no country'],
    [["--email", "ann"], '--email: "ann" is not an email address'],
    [["--website", "our site"], '--website: "our site" is not a web address'],
    [["--name", " "], "--name: Write at least one word."],
    [["--what", "shopp"], "Allowed choices are shop, clinic"],
  ])("%s is told", async (options, message) => {
    const { privacyfile, folder } = world();
    const { code, stderr } = await privacyfile(["init", ...options]);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(files(folder)).toEqual({});
  });

  it("says when a file cannot be written", async () => {
    const { privacyfile, folder } = world();
    writeFileSync(join(folder, "taken"), "");
    const { code, stderr } = await privacyfile(["init", "taken", "--yes"]);
    expect(code).toBe(2);
    expect(stderr).toContain("The folder cannot be made");
  });
});

const FLAGS = { workflows: true };

function ioWith(folder: string, asker: Asker): Io {
  const sink = { write: () => undefined, isTTY: false, columns: 80 };
  const today = (): string => "2026-12-01";
  return { stdout: sink, stderr: sink, cwd: folder, env: {}, today, asker: async () => asker };
}

describe("questions", () => {
  it("are about ten, each only where no option and no fact of the repository says it", async () => {
    const { folder } = world();
    const asked: string[] = [];
    const asker: Asker = {
      text: async ({ message, wrong }) => {
        asked.push(message);
        if (message.includes("country")) expect(wrong("Atlantis")).toContain("no country");
        return message.includes("called") ? "Crumb" : undefined;
      },
      yes: async (message) => asked.push(message) > 0 && message.includes("employ"),
      trade: async (message) => (asked.push(message) > 0 ? "saas" : "other"),
    };
    const io = ioWith(folder, asker);
    expect(
      await runInit(
        ".",
        { flags: { ...FLAGS, lead: "owner" }, found: { companies: ["Stripe"] } },
        io,
      ),
    ).toBe(0);
    expect(asked).toHaveLength(9);
    const main = files(folder)["privacyfile.yaml"];
    for (const part of [
      "name: Crumb",
      "accounts:",
      "payroll:",
      "stripe:",
      "country: TODO",
      "privacy_lead: owner",
    ]) {
      expect(main).toContain(part);
    }
  });

  it("are put in a terminal, and stopping writes nothing", async () => {
    const { folder } = world();
    const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => undefined });
    const output = Object.assign(new PassThrough(), { columns: 80, rows: 24, isTTY: true });
    output.resume();
    const asker = clackAsker({ input, output });
    const type = (keys: string): void => void setTimeout(() => input.write(keys), 30);
    type("Crumb\r");
    expect(await asker.text({ message: "Name?", hint: "", wrong: () => undefined })).toBe("Crumb");
    type("\r");
    expect(await asker.text({ message: "Name?", hint: "", wrong: () => "wrong" })).toBeUndefined();
    type("y");
    expect(await asker.yes("Staff?")).toBe(true);
    type("\r");
    expect(await asker.trade("What?", [{ value: "shop", label: "Shop" }])).toBe("shop");
    type("\u0003");
    const io = ioWith(folder, asker);
    await expect(runInit(".", { flags: FLAGS }, io)).rejects.toThrow("Nothing was written");
    expect(files(folder)).toEqual({});
  });
});
