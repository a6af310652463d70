/** Calls to GitHub: tried again when GitHub stumbles, held back when it asks for that, never without an end. */
import { Octokit } from "@octokit/core";
import { retry } from "@octokit/plugin-retry";
import { throttling } from "@octokit/plugin-throttling";
import type { Place } from "../event.ts";

export type Client = Octokit;

/** An answer that does not come within this is none; in milliseconds. */
const PATIENCE = 10_000;
/** Waiting longer than this for a limit to pass is not worth a comment; in seconds. */
const LONGEST_WAIT = 60;

/** Requests that end by themselves, whatever the other side does; after one that did not answer, no more. */
function patience(): typeof fetch {
  let silent = false;
  return async (input, init) => {
    if (silent) throw new Error("no answer from GitHub");
    try {
      return await fetch(input, { ...init, signal: AbortSignal.timeout(PATIENCE) });
    } catch (error) {
      silent = true;
      throw error;
    }
  };
}

/** How often it was tried before: the last thing that such a function is told. */
function triesIn(told: readonly unknown[]): number {
  return Number(told.at(-1));
}

/** Nothing is sent before the first call. */
export function clientFor({ api }: Place, token: string): Client {
  const Patient = Octokit.plugin(retry, throttling);
  return new Patient({
    auth: token,
    baseUrl: api,
    request: { fetch: patience() },
    retry: { retries: 2 },
    log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
    throttle: {
      onRateLimit: (after, ...rest) => triesIn(rest) < 1 && after <= LONGEST_WAIT,
      onSecondaryRateLimit: (after, ...rest) => triesIn(rest) < 2 && after <= LONGEST_WAIT,
    },
  });
}
