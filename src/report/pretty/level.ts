/** How far the next level is, in one sentence a level. */
import type { NextLevel, Report } from "../../finding/types.ts";
import { plural } from "../../text/words.ts";

/** Sums over businesses; what no business was asked for is not there. */
function nextLevels(reports: readonly Report[]): readonly NextLevel[] {
  const byLevel = new Map<string, NextLevel>();
  for (const { next } of reports) {
    if (next === undefined) continue;
    const known = byLevel.get(next.level);
    byLevel.set(next.level, known === undefined ? next : add(known, next));
  }
  return [...byLevel.values()];
}

/** Rules are the same ones in each business; what they say is not. */
function add(a: NextLevel, b: NextLevel): NextLevel {
  return {
    level: a.level,
    rules: Math.max(a.rules, b.rules),
    failing: a.failing + b.failing,
    open: a.open + b.open,
  };
}

/** "Level recommended would ask 12 rules more: 3 fail, 9 need facts (--level recommended)." */
export function levelLines(reports: readonly Report[]): readonly string[] {
  return nextLevels(reports).map(({ level, rules, failing, open }) => {
    const parts = [
      ...(failing > 0 ? [`${failing} ${failing === 1 ? "fails" : "fail"}`] : []),
      ...(open > 0 ? [`${open} ${open === 1 ? "needs" : "need"} facts`] : []),
    ];
    const said = parts.length === 0 ? "nothing would be found" : parts.join(", ");
    return `Level ${level} would ask ${plural(rules, "rule")} more: ${said} (--level ${level}).`;
  });
}
