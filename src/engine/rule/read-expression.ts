/** Reads the expressions of a rule; each mistake is told at its own place in the rule's file. */
import { ExpressionError } from "../../expression/error.ts";
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
  /** In words, such as `true or false`. */
  readonly kind: "truth" | "nodes" | "value" | "date";
}

/** The expression that a text holds; undefined after its mistakes were noted. */
export function readExpression(
  sheet: RuleSheet,
  placed: Placed,
  wanted: Wanted,
): RuleExpression | undefined {
  if (!checkComment(sheet, placed)) return undefined;
  return readPart(sheet, placed, { ...wanted, text: placed.text, offset: 0 });
}

interface Part extends Wanted {
  readonly text: string;
  /** Where the expression begins in the text of the scalar. */
  readonly offset: number;
}

function readPart(sheet: RuleSheet, placed: Placed, part: Part): RuleExpression | undefined {
  const { text, offset } = part;
  const spot = (start: number, end: number): Parameters<typeof note>[2] => ({
    range: scalarRange(placed.range, placed.text, [
      offset + start,
      offset + Math.max(end, start + 1),
    ]),
    path: placed.path,
  });
  try {
    const ast = parse(text);
    return { text, ast };
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    const fix = error.hint === "" ? "Correct the expression at this place." : error.hint;
    note(
      sheet,
      { id: "rule/expression", message: error.message, fix },
      spot(error.start, error.end),
    );
    return undefined;
  }
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
      : readPart(sheet, placed, { scope, kind: "value", text: piece.text, offset: piece.offset }),
  );
  const whole = parts.filter((part) => part !== undefined);
  return whole.length === parts.length ? whole : undefined;
}

export type { Type };
