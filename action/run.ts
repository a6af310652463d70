/** One run: reads the inputs and the event, does what the mode says, and ends with an exit code. */

import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { VERSION } from "../src/index.ts";
import { findBusinesses } from "./businesses.ts";
import type { Env } from "./env.ts";
import { placeOf, readEvent } from "./event.ts";
import { clientFor } from "./github/client.ts";
import { InputError, readInputs, unknownInputs } from "./inputs.ts";
import { runBuild } from "./modes/build.ts";
import { runCheck } from "./modes/check.ts";
import type { Conclusion } from "./modes/conclusion.ts";
import type { Task } from "./modes/judge.ts";
import { runReview } from "./modes/review.ts";
import { announce, say, setOutput } from "./print.ts";

/** As the command line: 0 nothing that fails, 1 findings, 2 wrong usage, 70 a bug of ours. */
const EXIT = { ok: 0, findings: 1, usage: 2, bug: 70 };

function payloadOf(env: Env): unknown {
  const file = env.GITHUB_EVENT_PATH;
  if (file === undefined || file === "") return undefined;
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

function taskOf(env: Env): Task {
  const inputs = readInputs(env);
  for (const told of unknownInputs(env)) announce("warning", "Unknown input", told);
  const workspace = resolve(env.GITHUB_WORKSPACE ?? process.cwd());
  const place = placeOf(env);
  const event = readEvent(env, payloadOf(env));
  const { token } = inputs;
  return {
    inputs,
    event,
    place,
    workspace,
    temp: env.RUNNER_TEMP,
    checkout: findBusinesses(inputs, workspace),
    today: inputs.asOf ?? new Date().toISOString().slice(0, 10),
    client: token === undefined ? undefined : clientFor(place, token),
  };
}

const MODES: {
  readonly [mode in Task["inputs"]["mode"]]: (task: Task, env: Env) => Promise<Conclusion>;
} = { check: runCheck, build: runBuild, review: runReview };

function stopped(error: unknown, env: Env): number {
  setOutput(env, "conclusion", "failure");
  if (error instanceof InputError) {
    announce("error", "Privacyfile", error.message);
    return EXIT.usage;
  }
  const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
  announce(
    "error",
    "Privacyfile",
    `Privacyfile ${VERSION} met a bug of its own; nothing may be concluded about your files. Please report it with the lines in the log.`,
  );
  say(told);
  return EXIT.bug;
}

/** @returns the exit code */
export async function run(env: Env): Promise<number> {
  try {
    const task = taskOf(env);
    const conclusion = await MODES[task.inputs.mode](task, env);
    return conclusion === "failure" ? EXIT.findings : EXIT.ok;
  } catch (error) {
    return stopped(error, env);
  }
}
