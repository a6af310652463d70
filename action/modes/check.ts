/** `mode: check`: judges, says what the change means, and fails by what the change brings. */

import { join } from "node:path";
import { explain, type RenderOptions, render } from "../../src/index.ts";
import { type Delivery, deliver, type Step } from "../deliver/ladder.ts";
import type { Env } from "../env.ts";
import { scratch, within, write } from "../files.ts";
import { addToSummary, announce, commands, say, setOutput } from "../print.ts";
import { annotationCommands } from "./annotate.ts";
import { type Conclusion, conclusionOf } from "./conclusion.ts";
import { type Judgement, judge, type Task } from "./judge.ts";
import { checkRunStep, pullSteps } from "./online.ts";
import { countOutputs } from "./outputs.ts";
import { commentText, goneText, summaryText } from "./tell.ts";

/** How reports name places: by the repository, and where its files can be read. */
export function renderOptions({ place, event, checkout }: Task): RenderOptions {
  const { server, owner, repo } = place;
  const commit = event.pull?.head ?? event.head;
  const known = owner !== "" && repo !== "" && /^[0-9a-f]{40,64}$/.test(commit);
  return {
    width: 100,
    color: false,
    links: false,
    explain,
    repository: {
      folder: checkout.prefix,
      files: known ? `${server}/${owner}/${repo}/blob/${commit}/` : null,
    },
  };
}

/** Report, SARIF and summary as files; the first is always written. */
function writeFiles(
  judgement: Judgement,
  task: Task,
  summary: string,
): {
  readonly report: string;
  readonly summary: string;
  readonly sarif: string;
} {
  const { inputs, workspace, temp } = task;
  const folder = scratch(temp);
  const reports = judgement.judged.map(({ report }) => report);
  const options = renderOptions(task);
  const at = (input: string, name: string | undefined): string =>
    name === undefined ? "" : within(workspace, input, name);
  const report = at("report-file", inputs.reportFile) || join(folder, "report.json");
  const sarif = at("sarif-file", inputs.sarifFile);
  write(report, render("json", reports, options));
  write(join(folder, "summary.md"), `${summary}\n`);
  if (sarif !== "") write(sarif, render("sarif", reports, options));
  return { report, summary: join(folder, "summary.md"), sarif };
}

async function tellAll(judgement: Judgement, task: Task, env: Env): Promise<Delivery> {
  const { inputs } = task;
  const options = renderOptions(task);
  const summary = summaryText(judgement, task, options);
  const files = writeFiles(judgement, task, summary);
  setOutput(env, "report-file", files.report);
  setOutput(env, "summary-file", files.summary);
  setOutput(env, "sarif-file", files.sarif);
  const body = commentText(judgement, task, options);
  const steps: readonly Step[] = [
    {
      channel: "summary",
      doing: "write the summary",
      online: false,
      run: () => inputs.summary && addToSummary(env, summary),
    },
    {
      channel: "annotations",
      doing: "annotate lines",
      online: false,
      run: () => {
        if (inputs.annotations === "off") return false;
        commands(annotationCommands(judgement, options));
        return true;
      },
    },
    {
      channel: "sarif",
      doing: "write SARIF",
      online: false,
      run: () => files.sarif !== "",
    },
    ...checkRunStep(judgement, task, body),
    ...pullSteps(judgement, task, body),
  ];
  return deliver(steps);
}

/** @returns what the run comes to */
export async function runCheck(task: Task, env: Env): Promise<Conclusion> {
  const judgement = await judge(task);
  const conclusion = conclusionOf(judgement);
  countOutputs(env, judgement);
  setOutput(env, "conclusion", conclusion);
  say(
    render(
      "pretty",
      judgement.judged.map(({ report }) => report),
      renderOptions(task),
    ),
  );
  for (const folder of judgement.gone) announce("error", "Cannot judge", goneText(folder));
  if (judgement.judged.length === 0) say("Nothing to check: there is no privacyfile.yaml.");
  const { delivered, urls } = await tellAll(judgement, task, env);
  setOutput(env, "delivered", delivered.join(","));
  setOutput(env, "comment-url", urls.comment ?? "");
  setOutput(env, "check-url", urls.checks ?? "");
  return conclusion;
}
