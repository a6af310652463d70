/** The corpus of pairs: documents before and after, with what is to be said of the change. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import { builtInRules } from "../../src/engine/library.ts";
import { diffModels } from "../../src/impact/diff.ts";
import { dutiesOf } from "../../src/impact/duties.ts";
import { textBefore } from "../../src/impact/example.ts";
import { evaluateOptions } from "../../src/settings/evaluate-options.ts";
import { readChecks } from "../../src/settings/read.ts";
import { declared, TODAY } from "./made.ts";

export interface Pair {
  readonly name: string;
  /** The document after; marked lines say what it was before. */
  readonly doc: string;
  /** The document before, where marks do not do. */
  readonly before?: string;
  /** `kind: sentence` from before to after, and the other way round. */
  readonly says: readonly string[];
  readonly back: readonly string[];
  /** `rule: message` of the duties that follow. */
  readonly duties: readonly string[];
}

export interface Outcome {
  readonly says: readonly string[];
  readonly back: readonly string[];
  readonly duties: readonly string[];
  /** What is wrong with the documents themselves. */
  readonly problems: readonly string[];
}

const FOLDER = join(import.meta.dirname, "corpus");

/** All pairs by the name of their file. */
export function corpus(): readonly (readonly [group: string, pairs: readonly Pair[]])[] {
  return readdirSync(FOLDER)
    .sort()
    .map((name) => {
      // Written by hand in this form; the tests fail on any other.
      const pairs = load(readFileSync(join(FOLDER, name), "utf8")) as readonly Pair[];
      return [name.replace(".yaml", ""), pairs];
    });
}

const MISSING = /^(?:schema\/missing-key|schema\/version|model\/missing-|model\/laws-too-narrow)/;

/** What a comparison of the pair says in both ways. */
export function outcomeOf(pair: Pick<Pair, "doc" | "before">): Outcome {
  const after = declared(pair.doc);
  const before = declared(pair.before ?? textBefore(pair.doc));
  const [a, b] = [before.model.root, after.model.root];
  const forth = diffModels(a, b, { today: TODAY });
  const back = diffModels(b, a, { today: TODAY });
  const { checks } = readChecks([], { rules: [] });
  const { duties } = dutiesOf(forth, builtInRules(), evaluateOptions(checks, { today: TODAY }));
  const facts = ({ changes }: typeof forth): readonly string[] =>
    changes
      .filter(({ weight }) => weight === "fact")
      .map(({ kind, sentence }) => `${kind}: ${sentence}`);
  const problems = [...before.problems, ...after.problems];
  return {
    says: facts(forth),
    back: facts(back),
    duties: duties.map(
      ({ rule, message, done }) =>
        `${rule.replace("changes/", "")}: ${message}${done ? " [done]" : ""}`,
    ),
    problems: problems
      .filter(({ id }) => !MISSING.test(id))
      .map(({ id, message }) => `${id}: ${message}`),
  };
}
