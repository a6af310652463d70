/** `explain --at` for programs. */
import type { ExplainedAnswer, ExplainedFact, Explanation } from "../../engine/explain/types.ts";
import { factName } from "../../engine/gaps.ts";
import { type Evaluated, isUnknown } from "../../expression/evaluate.ts";
import type { Traced } from "../../expression/trace.ts";
import type { Range } from "../../source/types.ts";
import { placeOf } from "../place.ts";
import type { RenderOptions } from "../types.ts";
import { valueText } from "./value.ts";

/** Makes the place of a range in the repository. */
type Placing = (range: Range) => unknown;

/** `known: false` is not false: the facts would decide. */
function valueJson({ value, facts }: Evaluated): unknown {
  return {
    known: !isUnknown(value),
    text: valueText(value),
    facts: [...new Set(facts.map(factName))],
  };
}

function tree({ source, times, values, parts }: Traced): unknown {
  return { source, times, values: values.map(valueJson), parts: parts.map(tree) };
}

function factJson({ name, reason, note, range }: ExplainedFact, place: Placing): unknown {
  return { fact: name, reason, note, place: place(range) };
}

function answerJson({ parts, facts, ...answer }: ExplainedAnswer, place: Placing): unknown {
  return {
    ...answer,
    expressions: parts.map(({ role, about, error, root }) => ({
      role,
      about,
      error,
      ...Object(tree(root)),
    })),
    facts: facts.map((fact) => factJson(fact, place)),
  };
}

/** One object; positions count from 1. */
export function explanationAsJson(
  { rule, address, subject, answers }: Explanation,
  { root, repository }: Pick<RenderOptions, "repository"> & { readonly root: string },
): string {
  const place = (range: Range): unknown => {
    const { path, line, column } = placeOf(root, range, repository);
    return { path, line, column };
  };
  const explained = {
    rule: rule.id,
    title: rule.title,
    address,
    name: subject?.label ?? null,
    place: subject && place(subject.range),
    answers: answers.map((answer) => answerJson(answer, place)),
  };
  return `${JSON.stringify(explained, null, 2)}\n`;
}
