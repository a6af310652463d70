/** Inputs: what `action.yml` promises is what is read; what is wrong is said before anything runs. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { DEFAULTS, InputError, readInputs, unknownInputs } from "../../action/inputs.ts";

const ACTION = parse(readFileSync(join(import.meta.dirname, "..", "..", "action.yml"), "utf8"));

describe("inputs", () => {
  test("action.yml lists every input with the same default", () => {
    const listed = Object.entries<{ default: string }>(ACTION.inputs).map(([name, input]) => [
      name,
      name === "token" ? "" : input.default,
    ]);
    expect(Object.fromEntries(listed)).toEqual(DEFAULTS);
  });

  test("none is required, each is described, and so are the outputs", () => {
    for (const input of Object.values<{ required?: boolean; description: string }>(ACTION.inputs)) {
      expect(input.required).toBeUndefined();
      expect(input.description).not.toBe("");
    }
    expect(ACTION.runs).toEqual({ using: "node24", main: "action/dist/index.js" });
  });

  test("nothing given: the defaults", () => {
    expect(readInputs({})).toMatchObject({
      mode: "check",
      comment: "on-change",
      failOn: undefined,
      suggestions: false,
      summary: true,
      within: 30,
      issueLabels: ["privacy"],
    });
  });

  test("lists are one item a line", () => {
    expect(readInputs({ INPUT_ROOTS: " shop \n\n clinic\n" }).roots).toEqual(["shop", "clinic"]);
  });

  test.each([
    ["MODE", "chekc", 'Did you mean "check"'],
    ["FAIL-ON", "errors", 'Did you mean "error"'],
    ["COMMENT", "yes", "allowed are on-change, always, never"],
    ["SUGGESTIONS", "maybe", "write true or false"],
    ["AS-OF", "2026-02-30", "write a date"],
    ["WITHIN", "soon", "number of days"],
    ["COMMENT-ID", "a b -->", "letters, digits"],
  ])("%s: %s", (name, value, said) => {
    expect(() => readInputs({ [`INPUT_${name}`]: value })).toThrow(InputError);
    expect(() => readInputs({ [`INPUT_${name}`]: value })).toThrow(said);
  });

  test("an unknown input is named, with the nearest known one", () => {
    expect(unknownInputs({ INPUT_COMENT: "x", INPUT_MODE: "check" })).toEqual([
      'There is no input "coment". Did you mean "comment"?',
    ]);
  });
});
