/** `mode: review`: what falls due, kept in one issue; the issue is the signal, not a failed run. */

import { type DueRoot, dueForTerminal, dueInFolder } from "../../src/index.ts";
import { reviewText, tickedIn } from "../body/review.ts";
import { keepIssue } from "../deliver/issue.ts";
import { deliver, type Step } from "../deliver/ladder.ts";
import type { Env } from "../env.ts";
import { addToSummary, announce, say, setOutput } from "../print.ts";
import { renderOptions } from "./check.ts";
import type { Conclusion } from "./conclusion.ts";
import type { Task } from "./judge.ts";

/** The dates of every business; null where one cannot be read to its end. */
function datesOf({ checkout, today, inputs }: Task): readonly DueRoot[] | null {
  const within = `P${inputs.within}D`;
  const roots: DueRoot[] = [];
  for (const { folder, path } of checkout.businesses) {
    const agenda = dueInFolder(folder, { today, within });
    if (agenda === null) return null;
    roots.push({ path, ...agenda });
  }
  return roots;
}

/** @returns `neutral` when nothing can be told */
export async function runReview(task: Task, env: Env): Promise<Conclusion> {
  const { inputs, client, place, checkout } = task;
  const roots = datesOf(task);
  if (roots === null) {
    const text = "Some declarations cannot be read, so nobody can tell what is due. See the check.";
    announce("error", "Cannot tell yet", text);
    setOutput(env, "conclusion", "failure");
    return "failure";
  }
  const files = renderOptions(task).repository?.files ?? null;
  const options = { files, prefix: checkout.prefix, within: inputs.within };
  const { body, count, overdue } = reviewText(roots, new Set(), options);
  say(dueForTerminal(roots, { color: false, width: 100 }));
  const summary: Step = {
    channel: "summary",
    doing: "write the summary",
    online: false,
    run: () => inputs.summary && addToSummary(env, `## ${inputs.issueTitle}\n\n${body}`),
  };
  const issue: readonly Step[] =
    client === undefined
      ? []
      : [
          {
            channel: "issue",
            doing: "keep the issue",
            online: true,
            run: () =>
              keepIssue({
                client,
                place,
                id: inputs.commentId,
                title: inputs.issueTitle,
                labels: inputs.issueLabels,
                text: (before) => reviewText(roots, tickedIn(before), options),
              }),
          },
        ];
  const { delivered, urls } = await deliver([summary, ...issue]);
  setOutput(env, "delivered", delivered.join(","));
  setOutput(env, "issue-url", urls.issue ?? "");
  setOutput(env, "due-count", String(count));
  setOutput(env, "overdue-count", String(overdue));
  const conclusion = roots.length === 0 ? "neutral" : "success";
  setOutput(env, "conclusion", conclusion);
  return conclusion;
}
