/** What the functions of the language return, and what they hand to a function they are given. */
import type { Ast } from "../ast.ts";
import type { Type } from "../types.ts";
import { inferLambda } from "./lambda.ts";
import type { Checking } from "./state.ts";
import { ANY, BOOLEAN, counted, either, item, JSON_TYPE, NUMBER, TEXT } from "./type.ts";

interface Given {
  readonly args: readonly Ast[];
  readonly types: readonly Type[];
  readonly at: Checking;
}

const NUMBERS: ReadonlySet<string> = new Set(
  "sum max min average number floor ceil round abs sqrt power toMillis parseInteger".split(" "),
);
const TEXTS: ReadonlySet<string> = new Set(
  (
    "string substring substringBefore substringAfter lowercase uppercase trim pad replace join " +
    "formatNumber formatBase formatInteger base64encode base64decode encodeUrlComponent encodeUrl " +
    "decodeUrlComponent decodeUrl fromMillis type"
  ).split(" "),
);
const SAME: ReadonlySet<string> = new Set(["distinct", "reverse", "sort", "filter"]);

/** The type of a call of a function of the language; functions among the arguments are checked. */
export function returned(name: string, given: Given): Type {
  const { types } = given;
  const first = types[0] ?? given.at.context;
  const result = handed(name, given);
  const sure = types.every((type) => type.count === "one");
  if (name === "count" || name === "millis") return NUMBER;
  if (name === "length") return counted(NUMBER, first.count);
  if (name === "exists") return BOOLEAN;
  if (name === "not" || name === "boolean" || name === "contains") {
    return counted(BOOLEAN, sure ? "one" : "maybe");
  }
  if (NUMBERS.has(name)) return counted(NUMBER, sure ? "one" : "maybe");
  if (TEXTS.has(name)) return counted(TEXT, sure ? "one" : "maybe");
  if (SAME.has(name)) return counted(first, "many");
  if (name === "single") return counted(first, "one");
  if (name === "append") return counted(either(first, types[1] ?? first), "many");
  if (name === "map") return counted(result ?? ANY, "many");
  if (name === "keys" || name === "split") return counted(TEXT, "many");
  if (name === "now") return TEXT;
  if (name === "merge" || name === "sift" || name === "clone") return JSON_TYPE;
  return ANY;
}

/** Checks the functions among the arguments; gives the type of the first one's body. */
function handed(name: string, { args, types, at }: Given): Type | undefined {
  let result: Type | undefined;
  const member = types[0] === undefined ? ANY : item(types[0]);
  const params = name === "reduce" ? [ANY, member, NUMBER] : [member, NUMBER, types[0] ?? ANY];
  const pairs = name === "sort" ? [member, member] : params;
  const over = ["map", "filter", "single", "reduce", "sort"].includes(name) ? pairs : [];
  for (const arg of args) {
    if (arg.type !== "lambda") continue;
    const type = inferLambda(arg, over, at);
    result ??= type;
  }
  return result;
}
