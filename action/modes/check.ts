/** `mode: check`: judges, says what the change means, and fails by what the change brings. */
import { join } from "node:path";
import { explain, type RenderOptions, render, summarize } from "../../src/index.ts";
import { type CheckRunTask, writeCheckRun } from "../deliver/check-run.ts";
import { keepComment } from "../deliver/comment.ts";
import { type Delivery, deliver, type Step } from "../deliver/ladder.ts";
import { suggest } from "../deliver/suggestions.ts";
import { scratch, within, write } from "../files.ts";
import { addToSummary, announce, commands, say, setOutput } from "../print.ts";
import { annotationCommands, overflow } from "./annotate.ts";
import { type Judgement, judge, type Task } from "./judge.ts";
import { suggestionsOf } from "./suggested.ts";
import { commentText, goneText, summaryText } from "./tell.ts";

type Env = { readonly [name: string]: string | undefined };

export type Conclusion = "success" | "failure" | "neutral";

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

/** Nothing declared is no success: nothing follows from silence. */
function conclusionOf({ judged, gone }: Judgement): Conclusion {
  if (gone.length > 0) return "failure";
  if (judged.length === 0) return "neutral";
  return judged.some((one) => one.fails) ? "failure" : "success";
}

/** True when there is something to say about the change. */
function isRelevant({ judged, gone }: Judgement): boolean {
  if (gone.length > 0) return true;
  return judged.some(({ comparison, fails }) => {
    if (comparison === null) return fails;
    const { changes, findings, policy, duties, notices, report } = comparison;
    const told = changes.length + duties.length + notices.length + policy.length;
    return (
      told + findings.new.length + findings.fixed.length > 0 ||
      !report.complete ||
      report.errors.length > 0
    );
  });
}

function checkRunStep(judgement: Judgement, task: Task, text: string): readonly Step[] {
  const { client, place, event, inputs } = task;
  if (client === undefined || inputs.annotations !== "auto") return [];
  const annotations = overflow(judgement);
  if (annotations.length === 0) return [];
  const run: CheckRunTask = {
    client,
    place,
    head: event.pull?.head ?? event.head,
    conclusion: conclusionOf(judgement),
    title: "Privacy",
    summary: text,
    annotations,
  };
  return [
    { channel: "checks", doing: "write a check run", online: true, run: () => writeCheckRun(run) },
  ];
}

function pullSteps(judgement: Judgement, task: Task, body: string): readonly Step[] {
  const { client, place, event, inputs } = task;
  const { pull } = event;
  if (client === undefined || pull === null) return [];
  const create = inputs.comment === "always" || isRelevant(judgement);
  const comment: Step = {
    channel: "comment",
    doing: "write the comment",
    online: true,
    run: async () => {
      const id = inputs.commentId;
      return (await keepComment({ client, place, pull: pull.number, id, body, create })) ?? false;
    },
  };
  const suggestions: Step = {
    channel: "suggestions",
    doing: "suggest fixes",
    online: true,
    run: () =>
      suggest({
        client,
        place,
        pull: pull.number,
        head: pull.head,
        suggestions: suggestionsOf(judgement),
      }),
  };
  return [
    ...(inputs.comment === "never" ? [] : [comment]),
    ...(inputs.suggestions ? [suggestions] : []),
  ];
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

function countOutputs(env: Env, { judged, source }: Judgement): void {
  const total = summarize(judged.map(({ report }) => report));
  const compared = judged.flatMap(({ comparison }) => (comparison === null ? [] : [comparison]));
  const sum = (count: (one: (typeof compared)[number]) => number): string =>
    String(compared.reduce((all, one) => all + count(one), 0));
  const facts = (one: (typeof compared)[number]): number =>
    one.changes.filter(({ directions }) => directions.length > 0).length;
  const set = (name: string, value: string | number): void => setOutput(env, name, String(value));
  set("error-count", total.errors);
  set("warning-count", total.warnings);
  set("note-count", total.notes);
  set("gap-count", total.gaps);
  set("waived-count", total.waived);
  set(
    "new-count",
    sum(({ findings }) => findings.new.filter((one) => one.outcome === "fail").length),
  );
  set(
    "fixed-count",
    sum(({ findings }) => findings.fixed.filter((one) => one.outcome === "fail").length),
  );
  set("change-count", sum(facts));
  set(
    "duty-count",
    sum(({ duties }) => duties.filter(({ done }) => !done).length),
  );
  set("base-source", source);
  const read = compared.some(({ notices }) => notices.length > 0);
  set("policy-changed", compared.length === 0 ? "" : String(read));
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
