/** The stair of tests: the examples of a business's rules, and facts that must hold about it. */
import { readDeclarations } from "./declared.ts";
import { runExamples } from "./engine/fact/examples.ts";
import { loadTests } from "./engine/fact/read.ts";
import { brokenTest, runTests, type Stand } from "./engine/fact/run.ts";
import type { TestResult } from "./engine/fact/types.ts";
import { KNOWN } from "./engine/known.ts";
import type { OwnRules } from "./engine/rule/load-all.ts";
import type { Rule } from "./engine/types.ts";
import type { RuleError } from "./finding/types.ts";
import { stageOf } from "./impact/example.ts";
import { evaluateOptions } from "./settings/evaluate-options.ts";
import { readChecks } from "./settings/read.ts";
import type { Presets } from "./settings/types.ts";
import { sourceFile } from "./source/position.ts";
import type { Problem, SourceText } from "./source/types.ts";

/** Files of a folder: their texts, and why others could not be read. */
interface Texts {
  readonly sources: readonly SourceText[];
  readonly problems: readonly Problem[];
}

export interface ProveOptions {
  /** UTC date, YYYY-MM-DD, for tests that name none. */
  readonly today: string;
  /** The business's folder as the report names it. */
  readonly path: string;
  readonly builtIn: readonly Rule[];
  readonly own: OwnRules;
  readonly tests: Texts;
  /** What `checks.extends` may name beside what is built in. */
  readonly presets?: Presets;
  /** Only tests whose suite or name holds these words, in whatever case. */
  readonly filter?: string;
  /** Asks more of the examples of rules: every kind, and that they tell small mistakes apart. */
  readonly strict: boolean;
}

/** What became of the tests of one business. */
export interface TestRun {
  readonly path: string;
  readonly results: readonly TestResult[];
}

/** Runs the tests of a business. Pure and synchronous; mistakes in the texts are broken tests. */
export function prove(declared: Texts, options: ProveOptions): TestRun {
  const { own, tests: files, filter, path } = options;
  const loaded = files.sources.map((source) => loadTests(source, KNOWN));
  const problems = [...files.problems, ...loaded.flatMap((file) => file.problems)];
  const chosen = loaded
    .flatMap(({ tests }) => tests)
    .filter(({ title, range }) => isMeant(`${range.file.path} ${title}`, filter));
  // Who wrote a package proves its rules.
  const ours = own.loaded.filter(({ file }) => file.path.startsWith("privacy/rules/"));
  const examples = ours.flatMap((one) =>
    one.rule === null
      ? []
      : runExamples(
          { loaded: one, rule: one.rule },
          { strict: options.strict, stage: stageOf(one.rule) },
        ),
  );
  return {
    path,
    results: [
      ...own.errors.map(brokenRule),
      ...problems.map(brokenTest),
      ...examples.filter(({ suite, name }) => isMeant(`${suite} ${name}`, filter)),
      ...runTests(chosen, (day) => standOn(declared, { ...options, today: day ?? options.today })),
    ],
  };
}

function isMeant(words: string, filter: string | undefined): boolean {
  return filter === undefined || words.toLowerCase().includes(filter.toLowerCase());
}

/** A file that does not load is always told: who filters might otherwise think that all is well. */
function brokenRule({ rule, message, fix, range }: RuleError): TestResult {
  const nowhere = { file: sourceFile({ path: rule, text: "" }), start: 0, end: 0 };
  const problem = { id: "", message, fix: fix ?? "", range: range ?? nowhere, pointer: "" };
  return { ...brokenTest(problem), suite: rule };
}

function standOn({ sources, problems }: Texts, options: ProveOptions): Stand {
  const { today, builtIn, own } = options;
  const { files, model, valid } = readDeclarations(sources, { today, unread: problems });
  const rules = [...builtIn, ...own.rules];
  const { checks } = readChecks(valid, { ...options, rules });
  return {
    judged: { root: model.root, files: files.map(({ file }) => file) },
    options: evaluateOptions(checks, { today }),
    rules,
    exists: (address) => model.at(address) !== undefined,
    complete: model.complete,
  };
}
