/** What rules may not ask of the functions of the language. */
import type { Ast, CallNode } from "../ast.ts";
import { plainFact } from "../three/exists.ts";
import type { Type } from "../types.ts";
import { type Checking, report } from "./state.ts";
import { inWords, isNodeType, isOpenType, item, shapesOf } from "./type.ts";

interface Given {
  readonly node: CallNode;
  readonly args: readonly Ast[];
  readonly types: readonly Type[];
  readonly at: Checking;
}

const PICTURES: ReadonlySet<string> = new Set([
  "formatNumber",
  "formatInteger",
  "parseInteger",
  "fromMillis",
  "toMillis",
]);

/** Functions that look at all keys of an object, which for a node is everything around it. */
const WALKERS: ReadonlySet<string> = new Set([
  "keys",
  "each",
  "spread",
  "merge",
  "sift",
  "string",
  "clone",
  "lookup",
]);

export function checkBuiltIn(name: string, given: Given): void {
  if (PICTURES.has(name) || (name === "now" && given.args.length > 0)) refusePicture(name, given);
  if (WALKERS.has(name)) refuseNode(name, given);
  if (name === "not" || name === "boolean") refuseNothing(name, given);
  if (name === "exists") checkExists(given);
  if (["sum", "max", "min", "average"].includes(name)) checkNumbers(name, given);
}

function refusePicture(name: string, { node, at }: Given): void {
  report(at, node, {
    id: "refused",
    message: `$${name} formats by a picture, which rules do without.`,
    fix: "Compare dates and numbers as they are; $text(x) writes them.",
  });
}

function refuseNode(name: string, { node, args, types, at }: Given): void {
  const type = types[0] ?? at.context;
  if (!isNodeType(type)) return;
  report(at, args[0] ?? node, {
    id: "refused",
    message: `$${name} would walk ${inWords(item(type))} and everything it is linked to.`,
    fix: "Name the facts you need: write the path to each; $address(x) gives its address.",
  });
}

/** `$not` of nothing is nothing, and a condition that is nothing is a mistake of the rule. */
function refuseNothing(name: string, { node, args, types, at }: Given): void {
  const type = types[0] ?? at.context;
  const arg = args[0] ?? node;
  if (type.count === "one" || type.of.kind === "any") return;
  if (type.count === "many") {
    report(at, arg, {
      id: "maybe-nothing",
      message: `$${name} of a list is nothing when the list is empty.`,
      fix: name === "not" ? "Write $count(list) = 0." : "Write $count(list) > 0.",
    });
    return;
  }
  report(at, arg, {
    id: "maybe-nothing",
    message: `$${name} of a value that may not be there is nothing, not true or false.`,
    fix: name === "not" ? "Compare it: x = false, or x != value." : "Compare it: x = true.",
  });
}

/** What silence may not prove, and what is always there. */
function checkExists({ node, args, at }: Given): void {
  const [arg] = args;
  if (arg === undefined) return;
  const key = plainFact(arg);
  if (key === undefined || arg.type !== "path") return;
  const before = arg.steps.slice(0, -1);
  const silent = { ...at, problems: [], negated: false };
  const owner =
    before.length === 0
      ? at.context
      : at.infer({ ...arg, steps: before, end: before.at(-1)?.end ?? arg.end }, silent);
  const fields = (shapesOf(item(owner), at.scope) ?? []).flatMap(
    (shape) => shape.fields[key] ?? [],
  );
  if (at.negated && fields.some((field) => field.absent.means === "unknown")) {
    report(at, node, {
      id: "not-exists",
      message: `That ${key} is not stated proves nothing, so it cannot be asked for under $not.`,
      fix: "Ask for the fact itself: a rule that needs it yields a gap where it is not stated.",
    });
  }
}

function checkNumbers(name: string, { args, types, at }: Given): void {
  const [type] = types;
  const [arg] = args;
  if (type === undefined || arg === undefined || isOpenType(type)) return;
  if (type.of.kind === "number") return;
  report(at, arg, {
    id: "wrong-argument",
    message: `$${name} takes numbers, and this is ${inWords(item(type))}.`,
    fix: type.of.kind === "date" ? "Sort the dates: list^($)[0] is the first." : "Give it numbers.",
  });
}
