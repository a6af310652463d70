/** Reads the expressions of a rule; each mistake is told at its own place in the rule's file. */
import { check } from "../../expression/index.ts";
import { parse } from "../../expression/parse/parse.ts";
import type { Scope, Type } from "../../expression/types.ts";
import type { RuleExpression, Template } from "../types.ts";
import { checkComment } from "./quoting.ts";
import { scalarRange } from "./scalar.ts";
import { note, type Placed, type RuleSheet } from "./sheet.ts";
import { splitTemplate } from "./template.ts";

/** What a place in a rule may hold. */
export interface Wanted {
  readonly scope: Scope;
  readonly kind: "truth" | "nodes" | "value" | "date";
}

/** What each kind of place takes, beside what the checker cannot tell. */
const KINDS: { readonly [kind in Wanted["kind"]]: readonly string[] } = {
  truth: ["boolean"],
  nodes: ["node", "ref", "json"],
  date: ["date", "text"],
  value: [],
};

const WORDS: { readonly [kind in Wanted["kind"]]: string } = {
  truth: "true or false",
  nodes: "nodes of the declaration",
  date: "a date",
  value: "a value",
};

/** An expression, and the type of one of its results. */
export interface Typed {
  readonly expression: RuleExpression;
  readonly type: Type;
}

/** The expression that a text holds; undefined after its mistakes were noted. */
export function readExpression(
  sheet: RuleSheet,
  placed: Placed,
  wanted: Wanted,
): Typed | undefined {
  if (!checkComment(sheet, placed)) return undefined;
  return readPart(sheet, placed, { ...wanted, text: placed.text, offset: 0 });
}

interface Part extends Wanted {
  readonly text: string;
  /** Where the expression begins in the text of the scalar. */
  readonly offset: number;
}

function readPart(sheet: RuleSheet, placed: Placed, part: Part): Typed | undefined {
  const { text, offset } = part;
  const spot = (start: number, end: number): Parameters<typeof note>[2] => ({
    range: scalarRange(placed.range, placed.text, [
      offset + start,
      offset + Math.max(end, start + 1),
    ]),
    path: placed.path,
  });
  const { type, problems } = check(text, part.scope);
  for (const { id, message, fix, start, end } of problems) {
    const kind = SYNTAX.test(id) ? "rule/expression" : "rule/meaning";
    const advice = fix === "" ? "Correct the expression at this place." : fix;
    note(sheet, { id: kind, message, fix: advice }, spot(start, end));
  }
  if (problems.length > 0) return undefined;
  const misfit = misfitOf(type, part.kind);
  if (misfit !== undefined) {
    note(sheet, { id: "rule/meaning", ...misfit }, spot(0, text.length));
    return undefined;
  }
  return { expression: { text, ast: parse(text) }, type: oneOf(type) };
}

/** The type of a single result; what is no node of the model may hold anything. */
function oneOf({ of }: Type): Type {
  const node = of.kind === "node" || of.kind === "ref";
  return { of: node ? of : { kind: "any" }, count: "one" };
}

/** Codes of the parser, and its refusals. */
const SYNTAX = /^(?:[STD]\d|refused|too-)/;

function misfitOf(
  { of, count }: Type,
  kind: Wanted["kind"],
): { readonly message: string; readonly fix: string } | undefined {
  const allowed = KINDS[kind];
  const one = kind === "truth" || kind === "date";
  const fits = allowed.length === 0 || of.kind === "any" || allowed.includes(of.kind);
  if (fits && !(one && count === "many")) return undefined;
  const gives = count === "many" ? `a list of ${of.kind} values` : `a ${of.kind} value`;
  return {
    message: `This gives ${gives}, and ${WORDS[kind]} must stand here`,
    fix: `Write an expression that gives ${WORDS[kind]}.`,
  };
}

/** The template that a text holds; undefined after its mistakes were noted. */
export function readTemplate(sheet: RuleSheet, placed: Placed, scope: Scope): Template | undefined {
  const split = splitTemplate(placed.text);
  if ("unclosed" in split) {
    const range = scalarRange(placed.range, placed.text, [split.unclosed, split.unclosed + 2]);
    const mistake = {
      id: "rule/expression",
      message: "`{{` is not closed",
      fix: "Close it with `}}`.",
    };
    note(sheet, mistake, { range, path: placed.path });
    return undefined;
  }
  if (!checkComment(sheet, placed)) return undefined;
  const parts = split.pieces.map((piece) =>
    piece.kind === "text"
      ? piece.text
      : readPart(sheet, placed, { scope, kind: "value", text: piece.text, offset: piece.offset })
          ?.expression,
  );
  const whole = parts.filter((part) => part !== undefined);
  return whole.length === parts.length ? whole : undefined;
}
