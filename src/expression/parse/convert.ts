/** jsonata's tree to ours: spans resolved, what the parser made up named for what it is. */
import type { Ast, Group, Stage } from "../ast.ts";
import { ExpressionError } from "../error.ts";
import { MAKERS, tokenAt } from "./makers.ts";
import type { RawGroup, RawNode, RawStage } from "./raw.ts";
import type { Tokens } from "./tokens.ts";

/** A node of our tree with everything that hangs on it. */
export function convert(raw: RawNode, tokens: Tokens): Ast {
  const make = MAKERS[raw.type];
  if (make === undefined) {
    const place = tokenAt(raw, tokens);
    if (raw.type === "transform") {
      throw new ExpressionError(
        "refused",
        { what: "The transform operator", why: TRANSFORM },
        place,
      );
    }
    throw new ExpressionError("S0206", { token: raw.value ?? raw.type }, place);
  }
  const node = make(raw, { tokens, convert: (child) => convert(child, tokens) });
  const predicates = raw.predicate?.map((stage) => convertStage(stage, tokens));
  const stages = raw.stages?.map((stage) => convertStage(stage, tokens));
  const group = raw.group === undefined ? undefined : convertGroup(raw.group, tokens);
  let end = Math.max(node.end, last(predicates), last(stages));
  if (raw.type !== "path") end = suffix(raw, end, tokens);
  return {
    ...node,
    end: Math.max(end, group?.end ?? 0),
    ...(raw.keepArray === true && { keepArray: true }),
    ...(predicates && { predicates }),
    ...(stages && { stages }),
    ...(group && { group }),
    ...(raw.tuple === true && { tuple: true }),
    ...(raw.focus !== undefined && { focus: raw.focus }),
    ...(raw.index !== undefined && { index: raw.index }),
    ...(raw.ancestor !== undefined && { ancestor: raw.ancestor.label }),
    ...(raw.consarray === true && { consarray: true }),
  };
}

const TRANSFORM = "a rule reads the declarations and changes nothing";

function last(stages: readonly Stage[] | undefined): number {
  return stages?.at(-1)?.end ?? 0;
}

/** `[]`, `@$name` and `#$name` behind a node belong to it. */
function suffix(raw: RawNode, from: number, tokens: Tokens): number {
  let end = from;
  for (let next = tokens.after(end); next !== undefined; next = tokens.after(end)) {
    const second = tokens.after(next.end);
    if (second === undefined) break;
    const empty = raw.keepArray === true && next.text === "[" && second.text === "]";
    const bound = next.text === "@" ? raw.focus : next.text === "#" ? raw.index : undefined;
    if (!empty && (bound === undefined || second.text !== `$${bound}`)) break;
    end = second.end;
  }
  return end;
}

function convertStage(raw: RawStage, tokens: Tokens): Stage {
  const start = raw.position - 1;
  if (raw.expr === undefined) {
    const end = tokens.after(raw.position)?.end ?? raw.position;
    return { type: "index", name: raw.value ?? "", start, end };
  }
  const end = tokens.closing(raw.position);
  return { type: "filter", expr: convert(raw.expr, tokens), start, end };
}

function convertGroup(raw: RawGroup, tokens: Tokens): Group {
  const pairs = raw.lhs.map(
    ([key, value]) => [convert(key, tokens), convert(value, tokens)] as const,
  );
  return { pairs, start: raw.position - 1, end: tokens.closing(raw.position) };
}
