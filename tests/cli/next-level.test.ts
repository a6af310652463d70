/** How far the next level is, and what matters most. */
import { describe, expect, test } from "vitest";
// Loaded before the first test, which would otherwise wait for it.
import "../../src/front.ts";
import { run } from "../../src/cli/run.ts";
import { SMALL, world } from "./world.ts";

/** What a person at a terminal sees. */
async function watched(cwd: string, args: readonly string[]): Promise<string> {
  let text = "";
  const silent = { write: () => {}, isTTY: true, columns: 80 };
  const stdout = {
    ...silent,
    write: (part: string) => {
      text += part;
    },
  };
  const env = { NO_COLOR: "1" };
  await run(args, { stdout, stderr: silent, cwd, env, today: () => "2026-12-01" });
  return text;
}

const CLEAN = `${SMALL}checks: { level: essential }\n`;

describe("the next level", () => {
  test("is told by itself to who sits at a terminal, where nothing is wrong on this one", async () => {
    const { privacyfile, folder } = world({ "privacyfile.yaml": CLEAN });
    expect((await privacyfile(["check"])).stdout).not.toContain("Level recommended");
    const seen = await watched(folder, ["check"]);
    expect(seen).toMatch(/Level recommended would ask \d+ rules more: .*need facts/);
  });

  test("says what a check at that level finds beside", async () => {
    const { privacyfile } = world({ "privacyfile.yaml": CLEAN });
    const at = async (level: string) =>
      JSON.parse((await privacyfile(["check", "-f", "json", "--next", "--level", level])).stdout);
    const [here, there] = [await at("essential"), await at("recommended")];
    const known = new Set(here.rules.map(({ id }: { id: string }) => id));
    const further = there.rules.filter(({ id }: { id: string }) => !known.has(id));
    const [next] = here.next_level;
    expect(next).toEqual({
      root: ".",
      level: "recommended",
      rules: further.length,
      failing: further.filter((rule: { failed: number }) => rule.failed > 0).length,
      open: further.filter(
        (rule: { failed: number; gaps: number }) => rule.failed === 0 && rule.gaps > 0,
      ).length,
    });
  });

  test("is not worked out where there is work, unless somebody asks", async () => {
    const { privacyfile, folder } = world({
      "privacyfile.yaml": `${SMALL}purposes: { orders: { needs: [name] } }\n`,
    });
    expect(await watched(folder, ["check"])).not.toContain("Level recommended");
    expect((await privacyfile(["check", "--next"])).stdout).toContain("Level recommended");
  });

  test("ends with the last, and is not told of what cannot be read", async () => {
    const { privacyfile, write } = world({ "privacyfile.yaml": CLEAN });
    const all = await privacyfile(["check", "--level", "all", "--next", "-f", "json"]);
    expect(JSON.parse(all.stdout).next_level).toEqual([]);
    write("privacyfile.yaml", "version: 1\nbusiness: {\n");
    const unread = await privacyfile(["check", "--next", "-f", "json"]);
    expect(JSON.parse(unread.stdout).next_level).toEqual([]);
  });

  test("is summed over businesses", async () => {
    const { privacyfile } = world({ "a/privacyfile.yaml": CLEAN, "b/privacyfile.yaml": CLEAN });
    const one = JSON.parse((await privacyfile(["check", "a", "-f", "json", "--next"])).stdout)
      .next_level[0];
    const { stdout } = await privacyfile(["check", "--next"]);
    expect(stdout).toContain(`would ask ${one.rules} rules more`);
    expect(stdout).toContain(`${one.open * 2} need facts`);
  });
});

describe("what matters most", () => {
  const BUSY = `${SMALL}purposes:
  one: { needs: [health_data] }
  two: { needs: [name] }
  three: { needs: [name], lawful_basis: { basis: legal_obligation } }
cookies: { ad: { category: advertising, serves: one } }
`;

  test("stands at the end of a long report, gravest first", async () => {
    const { privacyfile } = world({ "privacyfile.yaml": BUSY });
    const { stdout } = await privacyfile(["check"]);
    const end = stdout.slice(stdout.indexOf("What matters most:"));
    expect(end.match(/^ {2}error {2}/gm)).toHaveLength(3);
    expect(end).toContain("and in 1 more place");
    const report = JSON.parse((await privacyfile(["check", "-f", "json"])).stdout);
    expect(report.matter_most).toHaveLength(3);
    const prints = report.findings.map((one: { fingerprint: string }) => one.fingerprint);
    for (const { fingerprint } of report.matter_most) expect(prints).toContain(fingerprint);
  });

  test("is left out where everything can be seen at once", async () => {
    const { privacyfile } = world({ "privacyfile.yaml": SMALL.replace("country", "contry") });
    expect((await privacyfile(["check"])).stdout).not.toContain("What matters most");
  });
});
