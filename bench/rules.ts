/** Times the phases of a check of a large business, with as many rules as asked for. */
import { evaluate } from "../src/engine/evaluate.ts";
import { builtInRules } from "../src/engine/library.ts";
import type { Rule } from "../src/engine/types.ts";
import { categories, subjectGroups } from "../src/law/vocabulary.ts";
import { assemble } from "../src/model/assemble.ts";
import { validate } from "../src/schema/validate.ts";
import { parse } from "../src/source/parse.ts";
import { declarations } from "./assets.ts";

/** CPU seconds of a phase, printed. */
function timed<Value>(name: string, run: () => Value): Value {
  const before = process.cpuUsage();
  const value = run();
  const { user, system } = process.cpuUsage(before);
  console.log(`${name.padEnd(10)} ${((user + system) / 1e6).toFixed(2)} s CPU`);
  return value;
}

/** The library, repeated under other names until there are enough. */
function enough(rules: readonly Rule[], count: number): readonly Rule[] {
  return Array.from({ length: count }, (_, at): Rule => {
    const rule = rules[at % rules.length];
    if (rule === undefined) throw new Error("the library is empty");
    return at < rules.length ? rule : { ...rule, id: `${rule.id}-${at}` };
  });
}

/** `npm run bench -- rules 10000 300`: CPU time of each phase. */
export async function benchRules(): Promise<void> {
  const [assets = 10_000, count = 300] = process.argv.slice(3).map(Number);
  const sources = declarations(assets);
  const size = sources.reduce((sum, { text }) => sum + text.length, 0);
  console.log(`${assets} assets, ${(size / 1e6).toFixed(1)} MB, ${count} rules`);
  const files = timed("parse", () => sources.map(parse));
  const valid = timed("validate", () => files.map(validate));
  const vocabulary = { categories: categories(), subjects: subjectGroups() };
  const today = "2026-12-01";
  const model = timed("assemble", () => assemble(valid, { today, vocabulary }));
  const rules = enough(builtInRules(), count);
  const judged = { root: model.root, files: files.map(({ file }) => file) };
  const result = timed("evaluate", () => evaluate(rules, judged, { today, level: "all" }));
  const judgements = result.rules.reduce((sum, one) => sum + one.judged + one.skipped, 0);
  console.log(
    `${judgements} judgements, ${result.findings.length} findings, ${result.errors.length} errors`,
  );
  console.log(
    `${Math.round(process.memoryUsage().rss / 1e6)} MB rss, ${model.problems.length} problems`,
  );
}
