/** How the check itself went: what could not be read or run, and what was left out. */
import type { Report } from "../../finding/types.ts";
import { grouped, plural } from "../../text/words.ts";
import { brokenAt, CANNOT_JUDGE } from "../words.ts";
import { messageOf } from "./message.ts";

function unread({ root }: Report): object {
  return {
    level: "error",
    descriptor: { id: "incomplete" },
    message: messageOf(`${root.path}: ${CANNOT_JUDGE}`),
  };
}

function broken(report: Report, ruleIndex: ReadonlyMap<string, number>): readonly object[] {
  return report.errors.map((error) => ({
    level: "error",
    descriptor: { id: "rule-error" },
    associatedRule: { id: error.rule, index: ruleIndex.get(error.rule) ?? -1 },
    message: messageOf(`${report.root.path}: ${error.rule} ${brokenAt(error, report.root.path)}`),
  }));
}

function leftOut(count: number, most: number): object {
  const words = `${plural(count, "result")} left out, the mildest: readers take ${grouped(most)} at most`;
  return { level: "warning", descriptor: { id: "left-out" }, message: messageOf(words) };
}

export interface Left {
  readonly count: number;
  readonly most: number;
}

/** The one entry of `invocations`; not successful when anything could not be read or run. */
export function invocationOf(
  reports: readonly Report[],
  ruleIndex: ReadonlyMap<string, number>,
  left: Left,
): object {
  const troubles = [
    ...reports.filter(({ complete }) => !complete).map(unread),
    ...reports.flatMap((report) => broken(report, ruleIndex)),
  ];
  const notices = left.count === 0 ? [] : [leftOut(left.count, left.most)];
  return {
    executionSuccessful: troubles.length === 0,
    toolExecutionNotifications: [...troubles, ...notices],
  };
}
