/** `--timing`: where the time went, by phase and by rule. The clock enters here and nowhere else. */
import type { Stopwatch } from "../index.ts";
import type { Io } from "./io.ts";

/** The slowest rules that are named. */
const MOST_RULES = 10;

interface Spent {
  time: number;
  count: number;
}

/** A stopwatch, and what it has measured. */
export interface Timing {
  readonly stopwatch: Stopwatch;
  /** Times in the order in which they were first taken. */
  readonly spent: ReadonlyMap<string, Spent>;
}

/** Ids of rules have a slash, names of phases have none. */
function isRule(name: string): boolean {
  return name.includes("/");
}

/** A stopwatch over a clock that gives milliseconds. */
export function startTiming({ clock = () => performance.now() }: Pick<Io, "clock">): Timing {
  const spent = new Map<string, Spent>();
  const stopwatch: Stopwatch = (what, work) => {
    const start = clock();
    try {
      return work();
    } finally {
      const entry = spent.get(what) ?? { time: 0, count: 0 };
      entry.time += clock() - start;
      entry.count += 1;
      spent.set(what, entry);
    }
  };
  return { stopwatch, spent };
}

function row(name: string, { time, count }: Spent, unit = ""): string {
  const times = unit === "" ? "" : `  ${count} ${unit}`;
  return `  ${time.toFixed(1).padStart(9)} ms  ${name}${times}\n`;
}

/** The times as a table: phases in their order, then the slowest rules. */
export function timingText({ spent }: Timing): string {
  const all = [...spent];
  const phases = all.filter(([name]) => !isRule(name));
  const rules = all
    .filter(([name]) => isRule(name))
    .sort(([a, x], [b, y]) => y.time - x.time || (a < b ? -1 : 1));
  const sum = phases.reduce((total, [, { time }]) => total + time, 0);
  const slowest = rules.slice(0, MOST_RULES);
  return [
    "Time by phase\n",
    ...phases.map(([name, entry]) => row(name, entry)),
    row("in all, without starting up", { time: sum, count: 1 }),
    ...(slowest.length === 0
      ? []
      : [
          `Slowest of ${rules.length} rules; what rules share is counted for the first that needs it\n`,
          ...slowest.map(([name, entry]) => row(name, entry, "questions")),
        ]),
  ].join("");
}
