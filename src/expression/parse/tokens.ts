/** The tokens of an expression with their offsets, so that every node gets its whole span. */

export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: "operator" | "operand";
}

export interface Tokens {
  /** The token that ends at an offset. */
  ending(end: number): Token | undefined;
  /** The token that follows the one ending at an offset. */
  after(end: number): Token | undefined;
  /** The token that precedes the one ending at an offset. */
  before(end: number): Token | undefined;
  /** The tokens `%` that ask for a parent, in the order of the text. */
  readonly parents: readonly Token[];
  /** Where the bracket closes that ends (as a token) at an offset. */
  closing(end: number): number;
}

const TWO = new Set(["..", ":=", "!=", ">=", "<=", "**", "~>", "?:", "??"]);
const ONE = new Set("[]{}(),@#;:?+-*/%|=<>^&!~.");
const BLANK = new Set(" \t\n\r\v");
const OPEN: { readonly [bracket: string]: string } = { "(": ")", "[": "]", "{": "}" };

/** Reads a text that the parser has accepted; regular expressions are told from divisions by place. */
export function tokenize(text: string): Tokens {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const skipped = skip(text, at);
    if (skipped !== at) {
      at = skipped;
      continue;
    }
    const token = next(text, at, tokens.at(-1));
    tokens.push(token);
    at = token.end;
  }
  return index(tokens);
}

/** Blanks and comments. */
function skip(text: string, at: number): number {
  if (BLANK.has(text[at] ?? "")) return at + 1;
  if (!text.startsWith("/*", at)) return at;
  const end = text.indexOf("*/", at + 2);
  return end < 0 ? text.length : end + 2;
}

function next(text: string, at: number, before: Token | undefined): Token {
  const first = text[at] ?? "";
  const operand = (end: number): Token => ({
    text: text.slice(at, end),
    start: at,
    end,
    kind: "operand",
  });
  if (first === "/" && before?.kind !== "operand") return operand(regexEnd(text, at));
  const two = text.slice(at, at + 2);
  if (TWO.has(two)) return operator(two, at, before);
  if (ONE.has(first)) return operator(first, at, before);
  if (first === '"' || first === "'") return operand(quoteEnd(text, at, first));
  const number = /^(0|[1-9][0-9]*)(\.[0-9]+)?([Ee][-+]?[0-9]+)?/.exec(text.slice(at, at + 400));
  if (number !== null) return operand(at + number[0].length);
  if (first === "`") return operand(text.indexOf("`", at + 1) + 1 || text.length);
  let end = at + 1;
  while (end < text.length && !BLANK.has(text[end] ?? "") && !ONE.has(text[end] ?? "")) end += 1;
  const name = text.slice(at, end);
  if (before?.kind === "operand" && (name === "and" || name === "or" || name === "in")) {
    return { text: name, start: at, end, kind: "operator" };
  }
  return operand(end);
}

/** A closing bracket, or a wildcard where an operand is expected, ends an operand. */
function operator(text: string, start: number, before: Token | undefined): Token {
  const prefix = before?.kind !== "operand" && (text === "*" || text === "**" || text === "%");
  const closes = text === ")" || text === "]" || text === "}";
  const kind = prefix || closes ? "operand" : "operator";
  return { text, start, end: start + text.length, kind };
}

function quoteEnd(text: string, at: number, quote: string): number {
  let end = at + 1;
  while (end < text.length && text[end] !== quote) end += text[end] === "\\" ? 2 : 1;
  return Math.min(end + 1, text.length);
}

/** Brackets inside hide a slash, as in the parser's own reading. */
function regexEnd(text: string, at: number): number {
  let depth = 0;
  let end = at + 1;
  while (end < text.length) {
    const char = text[end] ?? "";
    if (char === "/" && depth === 0 && !escaped(text, end)) break;
    if (text[end - 1] !== "\\") {
      if ("([{".includes(char)) depth += 1;
      if (")]}".includes(char)) depth -= 1;
    }
    end += 1;
  }
  end += 1;
  while (text[end] === "i" || text[end] === "m") end += 1;
  return Math.min(end, text.length);
}

function escaped(text: string, at: number): boolean {
  let count = 0;
  while (text[at - 1 - count] === "\\") count += 1;
  return count % 2 === 1;
}

function index(tokens: readonly Token[]): Tokens {
  const byEnd = new Map<number, number>();
  const closes = new Map<number, number>();
  const open: Token[] = [];
  tokens.forEach((token, position) => {
    byEnd.set(token.end, position);
    if (token.kind === "operator" && token.text in OPEN) open.push(token);
    const top = open.at(-1);
    if (top !== undefined && token.text === OPEN[top.text] && token.end - token.start === 1) {
      open.pop();
      closes.set(top.end, token.end);
    }
  });
  const beside = (end: number, step: number): Token | undefined => {
    const position = byEnd.get(end);
    return position === undefined ? undefined : tokens[position + step];
  };
  return {
    ending: (end) => beside(end, 0),
    after: (end) => beside(end, 1),
    before: (end) => beside(end, -1),
    parents: tokens.filter((token) => token.text === "%" && token.kind === "operand"),
    closing: (end) => closes.get(end) ?? end,
  };
}
