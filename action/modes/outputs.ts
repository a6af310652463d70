/** What a check comes to, in numbers for the steps after it. */

import { summarize } from "../../src/index.ts";
import type { Env } from "../env.ts";
import { setOutput } from "../print.ts";
import type { Judgement } from "./judge.ts";

/** Sets every output that counts something. */
export function countOutputs(env: Env, { judged, source }: Judgement): void {
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
