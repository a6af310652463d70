/** Text to syntax tree: jsonata's parser, then our own tree with spans, and the refusals. */
import jsonata from "jsonata";
import type { Ast, Span } from "../ast.ts";
import { ExpressionError } from "../error.ts";
import { lendPictures } from "../functions/pictures.ts";
import { convert } from "./convert.ts";
import type { RawNode } from "./raw.ts";
import { refuse } from "./refuse.ts";
import { tokenize } from "./tokens.ts";

lendPictures(jsonata);

/** Longer texts are refused unread; the longest sensible expression has some hundred characters. */
const LONGEST = 16_384;

/**
 * Reads an expression. The result is plain JSON. Throws ExpressionError, with the place in `text`,
 * for what is no JSONata and for what this product refuses (transform, `$eval`, `$random`,
 * `$shuffle`, a name bound over a function of the language, a regular expression out of RE2).
 */
export function parse(text: string): Ast {
  if (text.length > LONGEST) {
    throw new ExpressionError("too-long", { value: text.length, limit: LONGEST }, whole(text));
  }
  try {
    const ast = convert(read(text), tokenize(text));
    refuse(ast);
    return ast;
  } catch (error) {
    throw error instanceof RangeError ? new ExpressionError("too-deep", {}, whole(text)) : error;
  }
}

function whole(text: string): Span {
  return { start: 0, end: text.length };
}

function read(text: string): RawNode {
  try {
    // The package's own type of the tree leaves out most of it; `RawNode` says what is there.
    return jsonata(text).ast() as unknown as RawNode;
  } catch (error) {
    throw error instanceof RangeError ? error : syntaxError(error, text);
  }
}

/** jsonata throws plain objects; an invalid regular expression comes as the engine's SyntaxError. */
function syntaxError(error: unknown, text: string): ExpressionError {
  if (!isFailure(error)) {
    const value = error instanceof Error ? error.message : String(error);
    return new ExpressionError("S0303", { value }, whole(text));
  }
  const end = Math.min(error.position ?? text.length, text.length);
  const token = tokenize(text).ending(end);
  const start = token?.start ?? end;
  const place = { start, end: Math.max(end, Math.min(start + 1, text.length)) };
  return new ExpressionError(error.code, { token: error.token, value: error.value }, place);
}

interface Failure {
  readonly code: string;
  readonly position?: number;
  readonly token?: string;
  readonly value?: unknown;
}

function isFailure(error: unknown): error is Failure {
  return typeof error === "object" && error !== null && "code" in error;
}
