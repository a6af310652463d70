/** One run of the action on a change, under an event, a token and a fault. */
import type { Fault } from "./github/faults.ts";
import { type GitHub, startGitHub, type Token } from "./github/server.ts";
import { emptyState, type State } from "./github/state.ts";
import { checkout, type Repository, type Tree } from "./runner/checkout.ts";
import { runStep, type StepResult } from "./runner/step.ts";

export type EventName =
  | "pull_request"
  | "pull_request from a fork"
  | "pull_request by Dependabot"
  | "merge_group"
  | "push"
  | "push, forced"
  | "push of a new branch"
  | "schedule"
  | "workflow_dispatch";

export interface Scenario {
  readonly event: EventName;
  readonly before: Tree;
  readonly after: Tree;
  readonly token?: Token;
  readonly fault?: Fault;
  readonly depth?: number | "none";
  readonly inputs?: { readonly [input: string]: string };
  readonly state?: State;
  /** In front of the API's paths, as on a server of one's own. */
  readonly prefix?: string;
}

export interface Outcome extends StepResult {
  readonly github: GitHub;
  readonly repository: Repository;
}

const NOWHERE = "f".repeat(40);
const OWN = { full_name: "acme/shop" };

/** The payload of each event, cut to what GitHub documents of it and the action reads. */
export function payloadOf(event: EventName, { base, head, merge }: Repository): object {
  const repository = { ...OWN, default_branch: "main" };
  const pull = (login: string, full_name: string): object => ({
    repository,
    pull_request: {
      number: 7,
      user: { login },
      base: { sha: base, repo: OWN },
      head: { sha: head, repo: { full_name } },
    },
  });
  switch (event) {
    case "pull_request":
      return pull("ana", "acme/shop");
    case "pull_request from a fork":
      return pull("stranger", "stranger/shop");
    case "pull_request by Dependabot":
      return pull("dependabot[bot]", "acme/shop");
    case "merge_group":
      return { repository, merge_group: { base_sha: base, head_sha: merge } };
    case "push":
      return { repository, before: base, after: merge };
    case "push, forced":
      return { repository, before: NOWHERE, after: merge, forced: true };
    case "push of a new branch":
      return { repository, before: "0".repeat(40), after: merge, created: true };
    case "schedule":
    case "workflow_dispatch":
      return { repository };
  }
}

/** GitHub knows the same commits as the checkout, and the diff of the pull request. */
function stateOf({ before, after, state = emptyState() }: Scenario, { base }: Repository): State {
  state.commits.set(base, new Map(Object.entries(before)));
  if (state.files.length === 0) {
    for (const [path, text] of Object.entries(after)) {
      const lines = text.replace(/\n$/, "").split("\n");
      const patch = `@@ -0,0 +1,${lines.length} @@\n${lines.map((line) => `+${line}`).join("\n")}`;
      state.files.push({ filename: path, status: "modified", patch });
    }
  }
  return state;
}

/** Runs it; the repository and the server are gone afterwards, what they held is in the outcome. */
export async function play(scenario: Scenario): Promise<Outcome> {
  const { event, before, after, token = "write", fault = "none", prefix = "" } = scenario;
  const repository = checkout(before, after, scenario.depth ?? 2);
  const github = await startGitHub({ token, fault, prefix, state: stateOf(scenario, repository) });
  try {
    const given = token === "none" ? {} : { token: "ghs_test" };
    const result = await runStep({
      workspace: repository.folder,
      event: event.split(/[ ,]/)[0] ?? "",
      payload: payloadOf(event, repository),
      sha: repository.merge,
      api: github.url,
      inputs: { "as-of": "2026-12-01", ...given, ...scenario.inputs },
    });
    return { ...result, github, repository };
  } finally {
    await github.close();
    repository.remove();
  }
}

/** Calls that change something. */
export function writes({ github }: Outcome): readonly string[] {
  return github.calls
    .filter(({ method, status }) => method !== "GET" && status < 300)
    .map(({ operation }) => operation);
}
