/** What a change is compared with: however much of the history is at hand, and on any server. */
import { describe, expect, test } from "vitest";
import { AFTER, BEFORE } from "./fixture.ts";
import { NODE } from "./runner/step.ts";
import { play } from "./scenario.ts";

const PULL = { event: "pull_request", before: BEFORE, after: AFTER } as const;

describe.runIf(NODE)("the base", { concurrent: true }, () => {
  test.each([
    { depth: 0, base: "git", news: "4" },
    { depth: 2, base: "git", news: "4" },
    { depth: 1, base: "api", news: "4" },
    { depth: "none", base: "api", news: "4" },
  ] as const)(
    "depth $depth: read from $base",
    async ({ depth, base, news }) => {
      const { outputs } = await play({ ...PULL, depth });
      expect(outputs.get("base-source")).toBe(base);
      expect(outputs.get("new-count")).toBe(news);
    },
    60_000,
  );

  test("nobody can read it: every problem counts as new, and what to do is said", async () => {
    const { outputs, summary, code } = await play({ ...PULL, depth: "none", token: "none" });
    expect(outputs.get("base-source")).toBe("none");
    expect(outputs.get("new-count")).toBe("6");
    expect(summary).toMatch(/fetch-depth\\?: 2/);
    expect(code).toBe(1);
  }, 60_000);

  test("without declarations before, it is an adoption", async () => {
    const { outputs, summary } = await play({ ...PULL, before: { "README.md": "hello\n" } });
    expect(outputs.get("base-source")).toBe("git");
    expect(summary).toContain("Nothing was declared before");
  }, 60_000);

  test.each([0, 2, 1, "none"] as const)(
    "a change that takes all declarations away is never an all-clear, at depth %s",
    async (depth) => {
      const { outputs, code, summary } = await play({
        ...PULL,
        before: AFTER,
        after: { "README.md": "hello\n" },
        depth,
      });
      expect(code).toBe(1);
      expect(outputs.get("conclusion")).toBe("failure");
      expect(summary).toContain("no longer");
    },
    60_000,
  );

  test("one business of two that is gone is told, also where git does not hold the base", async () => {
    const one = Object.fromEntries(
      Object.entries(BEFORE).map(([path, text]) => [`shop/${path}`, text]),
    );
    const two = Object.fromEntries(
      Object.entries(BEFORE).map(([path, text]) => [`cafe/${path}`, text]),
    );
    const change = {
      ...PULL,
      before: { ...one, ...two },
      after: { ...one, "cafe/README.md": "hello\n" },
    };
    for (const inputs of [{}, { roots: "cafe" }, { roots: "shop\n./cafe/" }]) {
      const { outputs, summary } = await play({ ...change, depth: 1, inputs });
      expect(outputs.get("conclusion")).toBe("failure");
      expect(summary).toContain("cafe no longer declares");
    }
    const { summary } = await play({ ...change, inputs: { roots: "shop" } });
    expect(summary).not.toContain("no longer declares");
  }, 60_000);

  test("nothing declared at all is neutral", async () => {
    const nothing = { "README.md": "hello\n" };
    const { outputs, code, summary } = await play({ ...PULL, before: nothing, after: nothing });
    expect(code).toBe(0);
    expect(outputs.get("conclusion")).toBe("neutral");
    expect(summary).toContain("Nothing to check");
  }, 60_000);

  test("a server of one's own", async () => {
    const { outputs, github } = await play({ ...PULL, prefix: "/api/v3" });
    expect(outputs.get("delivered")).toBe("summary,annotations,comment");
    expect(github.calls.length).toBeGreaterThan(0);
  }, 60_000);

  test("what cannot be read says so, and is never an all-clear", async () => {
    const broken = { "privacyfile.yaml": "version: 1\nbusiness: { name: [\n" };
    const { outputs, code, github } = await play({ ...PULL, after: broken });
    expect(code).toBe(1);
    expect(outputs.get("conclusion")).toBe("failure");
    expect(github.state.comments[0]?.body).toContain("Cannot judge");
  }, 60_000);
});
