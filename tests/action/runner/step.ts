/** Runs the bundle as a runner does: a process of its own with the environment of the event. */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { node24 } from "../../need.ts";
import { type Log, readLog } from "./commands.ts";
import { readOutputs, readSummary } from "./files.ts";

const ROOT = resolve(import.meta.dirname, "..", "..", "..");
/** The Node that `action.yml` names; undefined where these tests are skipped. */
export const NODE: string | undefined = node24();

const BUNDLE: string = join(ROOT, "action", "dist", "index.js");

export interface StepOptions {
  /** The checkout, which is also the workspace. */
  readonly workspace: string;
  readonly inputs?: { readonly [input: string]: string };
  readonly event: string;
  readonly payload?: object;
  /** The commit that is checked out. */
  readonly sha?: string;
  /** Address of the API; left out: one that nobody answers at. */
  readonly api?: string;
  readonly server?: string;
  readonly bundle?: string;
  readonly env?: { readonly [name: string]: string };
}

export interface StepResult {
  readonly code: number | null;
  readonly log: Log;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: ReadonlyMap<string, string>;
  /** Undefined when the runner refuses it. */
  readonly summary: string | undefined;
}

interface Files {
  readonly folder: string;
  readonly event: string;
  readonly output: string;
  readonly summary: string;
  readonly temp: string;
}

function filesFor(payload: object): Files {
  const folder = mkdtempSync(join(tmpdir(), "privacyfile-step-"));
  const at = (name: string): string => join(folder, name);
  writeFileSync(at("event.json"), JSON.stringify(payload));
  writeFileSync(at("output"), "");
  writeFileSync(at("summary"), "");
  mkdirSync(at("temp"));
  return {
    folder,
    event: at("event.json"),
    output: at("output"),
    summary: at("summary"),
    temp: at("temp"),
  };
}

/** Nothing of the machine that the tests run on but where programs are found. */
function environment(options: StepOptions, files: Files): { readonly [name: string]: string } {
  const { inputs = {}, workspace, event, sha = "", api, server, env = {} } = options;
  const given = Object.entries(inputs).map(([input, value]): [string, string] => [
    `INPUT_${input.toUpperCase()}`,
    value,
  ]);
  return {
    PATH: process.env.PATH ?? "",
    HOME: files.temp,
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_WORKSPACE: workspace,
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: files.event,
    GITHUB_OUTPUT: files.output,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_REPOSITORY: "acme/shop",
    GITHUB_SHA: sha,
    GITHUB_RUN_ID: "42",
    GITHUB_SERVER_URL: server ?? "https://github.com",
    GITHUB_API_URL: api ?? "http://127.0.0.1:9",
    RUNNER_TEMP: files.temp,
    ...Object.fromEntries(given),
    ...env,
  };
}

/** One run of the action, from its start to its exit code. */
export async function runStep(options: StepOptions): Promise<StepResult> {
  const files = filesFor(options.payload ?? {});
  try {
    const child = spawn(NODE ?? process.execPath, [options.bundle ?? BUNDLE], {
      cwd: options.workspace,
      env: environment(options, files),
      stdio: ["ignore", "pipe", "pipe"],
    });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
    });
    const code = await new Promise<number | null>((done, failed) => {
      child.on("error", failed).on("close", done);
    });
    return {
      code,
      log: readLog(stdout),
      stdout,
      stderr,
      outputs: readOutputs(readFileSync(files.output, "utf8")),
      summary: readSummary(readFileSync(files.summary, "utf8")),
    };
  } finally {
    rmSync(files.folder, { recursive: true, force: true });
  }
}
