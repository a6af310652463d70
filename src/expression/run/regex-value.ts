/** A regular expression as a value: a function from a text to its first match. */
import type { RegexNode } from "../ast.ts";
import { ExpressionError } from "../error.ts";
import { compileRegex, type Regex } from "../regex.ts";
import { emptyObject } from "./group.ts";
import { charge } from "./runtime.ts";
import { type Call, type Func, makeFunction } from "./values.ts";

export function regexValue(node: RegexNode): Func {
  const regex = compileRegex(node);
  return makeFunction({
    arity: 2,
    signature: null,
    invoke: ([text, from], call) =>
      find(regex, { text: String(text), from: Number(from ?? 0) || 0, call }),
  });
}

interface Search {
  readonly text: string;
  readonly from: number;
  readonly call: Call;
}

function find(regex: Regex, search: Search): unknown {
  const { text, from, call } = search;
  charge(call.run, 1 + (text.length - from) / 10);
  const found = regex.find(text, from);
  if (found === undefined) return undefined;
  const { start, end, groups } = found;
  const next = makeFunction({
    arity: 0,
    signature: null,
    invoke: () => further(regex, { text, from: end, call }),
  });
  const match = text.slice(start, end);
  return Object.assign(emptyObject(), { match, start, end, groups: [...groups], next });
}

/** A match of nothing would be found again and again. */
function further(regex: Regex, search: Search): unknown {
  if (search.from >= search.text.length) return undefined;
  const found = find(regex, search);
  if (typeof found === "object" && found !== null && "match" in found && found.match === "") {
    throw new ExpressionError("D1004", { value: regex.source });
  }
  return found;
}
