/** What the action does under every event, token and fault. One line a cell; all on the same change. */
import type { Fault } from "./github/faults.ts";
import type { Token } from "./github/server.ts";
import type { EventName } from "./scenario.ts";

export interface Verdict {
  readonly event: EventName;
  readonly token: Token;
  readonly fault: Fault;
  readonly base: "git" | "api" | "none";
  readonly delivered: string;
  /** Operations that changed something at GitHub. */
  readonly writes: readonly string[];
  /** Notices about delivery: what the log says once. */
  readonly notices: number;
}

const LOG = "summary,annotations";
const ALL = `${LOG},comment`;
const CREATE = ["issues/create-comment"];

type Row = readonly [EventName, Token, Fault, Verdict["base"], string, readonly string[], number];

const ROWS: readonly Row[] = [
  ["pull_request", "write", "none", "git", ALL, CREATE, 0],
  ["pull_request", "read", "none", "git", LOG, [], 1],
  ["pull_request", "none", "none", "git", LOG, [], 0],
  ["pull_request", "wrong", "none", "git", LOG, [], 1],
  ["pull_request from a fork", "read", "none", "git", LOG, [], 1],
  ["pull_request from a fork", "none", "none", "git", LOG, [], 0],
  ["pull_request from a fork", "wrong", "none", "git", LOG, [], 1],
  ["pull_request by Dependabot", "read", "none", "git", LOG, [], 1],
  ["pull_request by Dependabot", "none", "none", "git", LOG, [], 0],
  ["merge_group", "write", "none", "git", LOG, [], 0],
  ["merge_group", "read", "none", "git", LOG, [], 0],
  ["merge_group", "none", "none", "git", LOG, [], 0],
  ["merge_group", "wrong", "none", "git", LOG, [], 0],
  ["push", "write", "none", "git", LOG, [], 0],
  ["push", "read", "none", "git", LOG, [], 0],
  ["push", "none", "none", "git", LOG, [], 0],
  ["push", "wrong", "none", "git", LOG, [], 0],
  ["push, forced", "write", "none", "none", LOG, [], 0],
  ["push, forced", "none", "none", "none", LOG, [], 0],
  ["push, forced", "wrong", "none", "none", LOG, [], 0],
  ["push of a new branch", "write", "none", "none", LOG, [], 0],
  ["push of a new branch", "none", "none", "none", LOG, [], 0],
  ["schedule", "write", "none", "none", LOG, [], 0],
  ["schedule", "none", "none", "none", LOG, [], 0],
  ["workflow_dispatch", "write", "none", "none", LOG, [], 0],
  ["workflow_dispatch", "wrong", "none", "none", LOG, [], 0],
  ["pull_request", "write", "bad-gateway-once", "git", ALL, CREATE, 0],
  ["pull_request", "write", "bad-gateway", "git", LOG, [], 1],
  ["pull_request", "write", "secondary-limit", "git", ALL, CREATE, 0],
  ["pull_request", "write", "too-many-requests", "git", ALL, CREATE, 0],
  ["pull_request", "write", "hanging-socket", "git", LOG, [], 1],
  ["pull_request", "read", "bad-gateway-once", "git", LOG, [], 1],
  ["pull_request", "read", "hanging-socket", "git", LOG, [], 1],
  ["pull_request", "wrong", "bad-gateway", "git", LOG, [], 1],
  ["pull_request", "none", "hanging-socket", "git", LOG, [], 0],
  ["pull_request from a fork", "read", "bad-gateway", "git", LOG, [], 1],
  ["pull_request from a fork", "read", "too-many-requests", "git", LOG, [], 1],
  ["merge_group", "write", "hanging-socket", "git", LOG, [], 0],
  ["push", "write", "bad-gateway", "git", LOG, [], 0],
  ["schedule", "write", "hanging-socket", "none", LOG, [], 0],
];

export const VERDICTS: readonly Verdict[] = ROWS.map(
  ([event, token, fault, base, delivered, writes, notices]) => ({
    ...{ event, token, fault, base, delivered, writes, notices },
  }),
);
