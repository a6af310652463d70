/** `$string`: JSON as JSONata writes it, within the limits on text and work. */
import { ExpressionError } from "../error.ts";
import { allowText, charge, type Run } from "../run/runtime.ts";
import { isFunction, isNumeric, keysIn, type List } from "../run/values.ts";

/** The text of a value that is not undefined; functions have none. */
export function stringOf(value: unknown, pretty: boolean, run: Run): string {
  if (typeof value === "string") return value;
  if (isFunction(value)) return "";
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new ExpressionError("D3001", { value });
  }
  const list: List | undefined = Array.isArray(value) ? value : undefined;
  const text = write(list?.outerWrapper === true ? list[0] : value, pretty, run);
  allowText(run, text.length);
  return text;
}

/** Counts what it writes, so that what shares its parts is stopped before it grows too long. */
function write(subject: unknown, pretty: boolean, run: Run): string {
  let length = 0;
  const replace = (key: string, item: unknown): unknown => {
    charge(run, 1);
    length += key.length + (typeof item === "string" ? item.length : 1);
    if (length > run.limits.string) allowText(run, length);
    keysIn(item, run);
    return plain(item);
  };
  try {
    return JSON.stringify(subject, replace, pretty ? 2 : 0) ?? "";
  } catch (error) {
    // The platform tells circles, and nothing else, by a type error.
    throw error instanceof TypeError ? new ExpressionError("circle") : error;
  }
}

/** Numbers with 15 digits, functions as empty texts. */
function plain(item: unknown): unknown {
  if (isNumeric(item)) return Number.isInteger(item) ? item : Number(item.toPrecision(15));
  return isFunction(item) ? "" : item;
}
