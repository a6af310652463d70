/** The inputs of the action as a runner hands them over: `INPUT_*`, checked before anything runs. */

import { isDate, nearest } from "../src/index.ts";
import type { Env } from "./env.ts";

export const MODES = ["check", "build", "review"] as const;
export const FAIL_ON = ["error", "warning", "note", "never"] as const;
export const COMMENT = ["on-change", "always", "never"] as const;
export const ANNOTATIONS = ["auto", "commands", "off"] as const;
export const WAIVERS_FROM = ["base", "head"] as const;

export interface Inputs {
  readonly mode: (typeof MODES)[number];
  /** Folders with a `privacyfile.yaml`, relative to `working-directory`; none: all below it. */
  readonly roots: readonly string[];
  readonly workingDirectory: string;
  /** A commit to compare with; undefined: what the event says. */
  readonly base: string | undefined;
  /** Undefined: `checks.fail_on` of the declarations. */
  readonly failOn: (typeof FAIL_ON)[number] | undefined;
  readonly waiversFrom: (typeof WAIVERS_FROM)[number] | undefined;
  readonly annotations: (typeof ANNOTATIONS)[number];
  readonly comment: (typeof COMMENT)[number];
  readonly commentId: string;
  readonly suggestions: boolean;
  readonly summary: boolean;
  readonly sarifFile: string | undefined;
  readonly reportFile: string | undefined;
  readonly outputDir: string;
  readonly internalDir: string | undefined;
  readonly draft: boolean;
  /** UTC date, YYYY-MM-DD; undefined: today. */
  readonly asOf: string | undefined;
  /** How far ahead `review` looks, in days. */
  readonly within: number;
  readonly issueTitle: string;
  readonly issueLabels: readonly string[];
  readonly token: string | undefined;
}

/** A wrong input: the run ends before it judges anything. */
export class InputError extends Error {}

/** Every input with its default; `action.yml` lists the same, proven by a test. */
export const DEFAULTS: { readonly [input: string]: string } = {
  mode: "check",
  roots: "",
  "working-directory": ".",
  base: "",
  "fail-on": "",
  "waivers-from": "",
  annotations: "auto",
  comment: "on-change",
  "comment-id": "default",
  suggestions: "false",
  summary: "true",
  "sarif-file": "",
  "report-file": "",
  "output-dir": "_site",
  "internal-dir": "",
  draft: "false",
  "as-of": "",
  within: "30",
  "issue-title": "Privacy: what is due",
  "issue-labels": "privacy",
  token: "",
};

function variable(input: string): string {
  return `INPUT_${input.replaceAll(" ", "_").toUpperCase()}`;
}

function reader(env: Env): (input: string) => string {
  return (input) => {
    const given = env[variable(input)]?.trim() ?? "";
    return given === "" ? (DEFAULTS[input] ?? "") : given;
  };
}

function listOf(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function oneOf<T extends string>(input: string, text: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === text);
  if (found !== undefined) return found;
  const near = nearest(text, allowed);
  const hint = near === undefined ? "" : ` Did you mean "${near}"?`;
  throw new InputError(
    `The input "${input}" is "${text}"; allowed are ${allowed.join(", ")}.${hint}`,
  );
}

function yesOrNo(input: string, text: string): boolean {
  if (/^true$/i.test(text)) return true;
  if (/^false$/i.test(text)) return false;
  throw new InputError(`The input "${input}" is "${text}"; write true or false.`);
}

function dateOf(text: string): string | undefined {
  if (text === "") return undefined;
  if (isDate(text)) return text;
  throw new InputError(`The input "as-of" is "${text}"; write a date as YYYY-MM-DD.`);
}

function daysOf(text: string): number {
  if (/^\d{1,4}$/.test(text)) return Number(text);
  throw new InputError(`The input "within" is "${text}"; write a number of days, such as 30.`);
}

function idOf(text: string): string {
  if (/^[A-Za-z0-9._/-]{1,100}$/.test(text)) return text;
  throw new InputError(
    `The input "comment-id" is "${text}"; write up to 100 letters, digits, ".", "_", "/" or "-".`,
  );
}

function given(text: string): string | undefined {
  return text === "" ? undefined : text;
}

/**
 * Reads the inputs.
 *
 * @throws InputError naming the input, what was found and what is allowed
 */
export function readInputs(env: Env): Inputs {
  const read = reader(env);
  const failOn = read("fail-on");
  const waiversFrom = read("waivers-from");
  return {
    mode: oneOf("mode", read("mode"), MODES),
    roots: listOf(read("roots")),
    workingDirectory: read("working-directory"),
    base: given(read("base")),
    failOn: failOn === "" ? undefined : oneOf("fail-on", failOn, FAIL_ON),
    waiversFrom: waiversFrom === "" ? undefined : oneOf("waivers-from", waiversFrom, WAIVERS_FROM),
    annotations: oneOf("annotations", read("annotations"), ANNOTATIONS),
    comment: oneOf("comment", read("comment"), COMMENT),
    commentId: idOf(read("comment-id")),
    suggestions: yesOrNo("suggestions", read("suggestions")),
    summary: yesOrNo("summary", read("summary")),
    sarifFile: given(read("sarif-file")),
    reportFile: given(read("report-file")),
    outputDir: read("output-dir"),
    internalDir: given(read("internal-dir")),
    draft: yesOrNo("draft", read("draft")),
    asOf: dateOf(read("as-of")),
    within: daysOf(read("within")),
    issueTitle: read("issue-title"),
    issueLabels: listOf(read("issue-labels")),
    token: given(read("token")),
  };
}

/** Inputs that nobody knows, which a runner merely passes on: one sentence each. */
export function unknownInputs(env: Env): readonly string[] {
  const known = Object.keys(DEFAULTS);
  const names = new Set(known.map(variable));
  return Object.keys(env)
    .filter((name) => name.startsWith("INPUT_") && !names.has(name))
    .sort()
    .map((name) => {
      const input = name.slice("INPUT_".length).toLowerCase().replaceAll("_", "-");
      const near = nearest(input, known);
      return `There is no input "${input}".${near === undefined ? "" : ` Did you mean "${near}"?`}`;
    });
}
