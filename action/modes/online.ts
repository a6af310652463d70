/** The ways to tell a result that ask GitHub: check run, comment, suggestions. */
import { type CheckRunTask, writeCheckRun } from "../deliver/check-run.ts";
import { keepComment } from "../deliver/comment.ts";
import type { Step } from "../deliver/ladder.ts";
import { suggest } from "../deliver/suggestions.ts";
import { overflow } from "./annotate.ts";
import { conclusionOf, isRelevant } from "./conclusion.ts";
import type { Judgement, Task } from "./judge.ts";
import { suggestionsOf } from "./suggested.ts";

/** A check run, where a step has no room for all annotations. */
export function checkRunStep(judgement: Judgement, task: Task, text: string): readonly Step[] {
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

/** What stands on a pull request itself. */
export function pullSteps(judgement: Judgement, task: Task, body: string): readonly Step[] {
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
