/** Functions that take a text or a matcher (a regular expression, or a function like one). */
import { ExpressionError } from "../error.ts";
import { applyValue } from "../run/call.ts";
import { emptyObject } from "../run/group.ts";
import { allowItems, allowText, charge, type Run } from "../run/runtime.ts";
import { isFunction, member, sequence } from "../run/values.ts";
import { type Native, type Natives, number, strict, text } from "./native.ts";
import { replaceWith } from "./replace.ts";

/** What a matcher returns. */
interface Found {
  readonly match: unknown;
  readonly start: unknown;
  readonly end: unknown;
  readonly groups: unknown;
  readonly next: unknown;
}

function ask(matcher: unknown, value: unknown, run: Run): Found | undefined {
  const result = applyValue(matcher, [value], run);
  if (result === undefined || result === null || result === false) return undefined;
  if (typeof result !== "object") throw new ExpressionError("T1010");
  const [match, start, end, groups, next] = ["match", "start", "end", "groups", "next"].map((key) =>
    member(result, key),
  );
  const good =
    typeof start === "number" ||
    typeof end === "number" ||
    Array.isArray(groups) ||
    isFunction(next);
  if (!good) throw new ExpressionError("T1010");
  return { match, start, end, groups, next };
}

/** All matches, up to a limit. */
function* matches(
  value: string,
  matcher: unknown,
  { limit, run }: { limit: unknown; run: Run },
): Generator<Found> {
  const most = limit === undefined ? Number.POSITIVE_INFINITY : number(limit);
  if (most <= 0) return;
  let found = ask(matcher, value, run);
  for (let count = 0; found !== undefined && count < most; count += 1) {
    charge(run, 1);
    yield found;
    found = isFunction(found.next) ? ask(found.next, undefined, run) : undefined;
  }
}

function refuseNegative(limit: unknown, code: string): void {
  if (typeof limit === "number" && limit < 0) throw new ExpressionError(code, { value: limit });
}

const match = strict(([value, matcher, limit], { run }) => {
  refuseNegative(limit, "D3040");
  const result = sequence();
  for (const found of matches(text(value), matcher, { limit, run })) {
    const item = emptyObject();
    Object.assign(item, { match: found.match, index: found.start, groups: found.groups });
    result.push(item);
    allowItems(run, result.length);
  }
  return result;
});

const contains: Native = ([value, token], { run }) => {
  if (value === undefined || token === undefined) return undefined;
  charge(run, text(value).length / 100);
  if (typeof token === "string") return text(value).includes(token);
  return ask(token, value, run) !== undefined;
};

const split = strict(([value, separator, limit], { run }) => {
  refuseNegative(limit, "D3020");
  const string = text(value);
  if (typeof separator === "string" || separator === undefined) {
    const most = limit === undefined ? undefined : number(limit);
    charge(run, string.length / 10);
    if (separator === "") allowItems(run, Math.min(string.length, most ?? string.length));
    const parts = string.split(String(separator), most);
    allowItems(run, parts.length);
    return parts;
  }
  const most = limit === undefined ? Number.POSITIVE_INFINITY : number(limit);
  const parts: string[] = [];
  if (most <= 0) return parts;
  let start = 0;
  for (const found of matches(string, separator, { limit, run })) {
    parts.push(string.slice(start, Number(found.start)));
    allowItems(run, parts.length);
    start = Number(found.end);
  }
  if (parts.length < most) parts.push(string.slice(start));
  return parts;
});

const replace = strict(([value, pattern, replacement, limit], { run }) => {
  const string = text(value);
  if (pattern === "") throw new ExpressionError("D3010", { value: pattern });
  refuseNegative(limit, "D3011");
  const most = limit === undefined ? Number.POSITIVE_INFINITY : number(limit);
  if (most <= 0) return string;
  if (typeof pattern === "string") return replaceText(string, { pattern, replacement, most, run });
  let result = "";
  let from = 0;
  for (const found of matches(string, pattern, { limit, run })) {
    const inserted =
      typeof replacement === "string"
        ? replaceWith(replacement, found)
        : applyValue(replacement, [asObject(found)], run);
    if (typeof inserted !== "string") throw new ExpressionError("D3012", { value: inserted });
    result += string.slice(from, Number(found.start)) + inserted;
    allowText(run, result.length);
    from = Number(found.start) + String(found.match).length;
  }
  return result + string.slice(from);
});

function asObject(found: Found): unknown {
  return Object.assign(emptyObject(), found);
}

interface Plain {
  readonly pattern: string;
  readonly replacement: unknown;
  readonly most: number;
  readonly run: Run;
}

function replaceText(value: string, { pattern, replacement, most, run }: Plain): string {
  // A function in place of a text is written as one: the reference joins it to the text.
  const inserted = typeof replacement === "string" ? replacement : "";
  let result = "";
  let from = 0;
  let at = value.indexOf(pattern);
  for (let count = 0; at >= 0 && count < most; count += 1) {
    result += value.slice(from, at) + inserted;
    allowText(run, result.length);
    from = at + pattern.length;
    at = value.indexOf(pattern, from);
  }
  return result + value.slice(from);
}

export const MATCH: Natives = { match, contains, split, replace };
