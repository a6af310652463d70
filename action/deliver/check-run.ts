/** A check run for what a step's annotations have no room for: fifty of them in a request. */
import type { Place } from "../event.ts";
import type { Client } from "../github/client.ts";

export interface RunAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: "notice" | "warning" | "failure";
  readonly title: string;
  readonly message: string;
}

export interface CheckRunTask {
  readonly client: Client;
  readonly place: Place;
  readonly head: string;
  readonly conclusion: "success" | "failure" | "neutral";
  readonly title: string;
  readonly summary: string;
  readonly annotations: readonly RunAnnotation[];
}

const A_REQUEST = 50;
/** A wall of annotations helps nobody; the summary has the rest. */
const MOST = 1_000;
/** `summary` of a check run takes 65,535 characters. */
const LONGEST_SUMMARY = 60_000;

/** @returns the address of the check run */
export async function writeCheckRun(task: CheckRunTask): Promise<string | boolean> {
  const { client, place, head, conclusion, title, annotations } = task;
  const where = { owner: place.owner, repo: place.repo };
  const summary = [...task.summary].slice(0, LONGEST_SUMMARY).join("");
  const told = annotations.slice(0, MOST);
  const output = { title, summary };
  const { data } = await client.request("POST /repos/{owner}/{repo}/check-runs", {
    ...where,
    name: "Privacyfile",
    head_sha: head,
    status: "completed",
    conclusion,
    output: { ...output, annotations: told.slice(0, A_REQUEST) },
  });
  for (let at = A_REQUEST; at < told.length; at += A_REQUEST) {
    await client.request("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}", {
      ...where,
      check_run_id: data.id,
      output: { ...output, annotations: told.slice(at, at + A_REQUEST) },
    });
  }
  return data.html_url ?? true;
}
