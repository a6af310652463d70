/** The check itself: every business of the checkout, against the base where there is one. */
import {
  builtInRules,
  type CompareOptions,
  type Comparison,
  checkFolder,
  compare,
  fails,
  type Report,
  stateInFolder,
} from "../../src/index.ts";
import {
  type BaseCommit,
  type BaseSource,
  baseCommit,
  beforeOf,
  goneBusinesses,
  readBase,
} from "../base.ts";
import type { Business, Checkout } from "../businesses.ts";
import type { Event, Place } from "../event.ts";
import type { Client } from "../github/client.ts";
import type { Inputs } from "../inputs.ts";

/** What a run is about. */
export interface Task {
  readonly inputs: Inputs;
  readonly event: Event;
  readonly place: Place;
  readonly checkout: Checkout;
  /** Absolute path: what the run may read and write. */
  readonly workspace: string;
  /** The runner's folder for temporary files. */
  readonly temp: string | undefined;
  /** UTC date, YYYY-MM-DD. */
  readonly today: string;
  /** Undefined without a token. */
  readonly client: Client | undefined;
}

export interface Judged {
  readonly business: Business;
  readonly report: Report;
  /** Null where there is nothing to compare with. */
  readonly comparison: Comparison | null;
  readonly fails: boolean;
}

export interface Judgement {
  readonly judged: readonly Judged[];
  /** Folders of businesses that the base declares and the checkout does not: never an all-clear. */
  readonly gone: readonly string[];
  /** Null where there is nothing to compare with. */
  readonly base: BaseCommit | null;
  readonly source: BaseSource;
}

/**
 * Whose waivers count. A change from elsewhere never brings its own; one of the same repository does
 * where the base allows it, which is decided there.
 */
function waiversFrom({ inputs, event }: Task): Pick<CompareOptions, "waiversFrom"> {
  if (event.pull?.foreign === true) return { waiversFrom: "base" };
  return inputs.waiversFrom === undefined ? {} : { waiversFrom: inputs.waiversFrom };
}

/** The gate of the base, unless the workflow sets a mildest severity of its own. */
function floorOf({ failOn }: Inputs): Pick<CompareOptions, "failOn"> {
  return failOn === undefined ? {} : { failOn };
}

function alone(business: Business, { inputs, today }: Task): Judged {
  const { folder, path } = business;
  const report = checkFolder(folder, { today, path });
  const gate = { ...report.gate, fail_on: inputs.failOn ?? report.gate.fail_on };
  const broken = !report.complete || report.errors.length > 0;
  return { business, report, comparison: null, fails: broken || fails(report, gate) };
}

/** Judges every business; they are read one after the other. */
export async function judge(task: Task): Promise<Judgement> {
  const { inputs, event, checkout, client, place, today } = task;
  const { top, businesses } = checkout;
  const commit = baseCommit(event, inputs.base, top);
  if (commit === undefined) {
    const judged = businesses.map((business) => alone(business, task));
    return { judged, gone: [], base: null, source: "none" };
  }
  const around = { top, place, client };
  const before = beforeOf(commit, around);
  const judged: Judged[] = [];
  const sources = new Set<BaseSource>();
  for (const business of businesses) {
    const { folder, path } = business;
    const base = await readBase(business, before, around);
    sources.add(base.source);
    const options = {
      today,
      path,
      rules: builtInRules(),
      ...waiversFrom(task),
      ...floorOf(inputs),
    };
    const after = stateInFolder(folder, event.head);
    const comparison = compare(base.state, after, options);
    judged.push({ business, report: comparison.report, comparison, fails: comparison.gate.fails });
  }
  const worst = (["none", "api", "fetch", "git"] as const).find((one) => sources.has(one));
  const gone = await goneBusinesses(checkout, before, inputs.roots);
  const source = worst ?? (gone.length > 0 ? "git" : "none");
  return { judged, gone, base: commit, source };
}
