/** `$string`: JSON as JSONata writes it, within the limits on text and work. */
import { ExpressionError } from "../error.ts";
import { allowText, charge, type Run } from "../run/runtime.ts";
import { isFunction, isNumeric, type List } from "../run/values.ts";

/** The text of a value that is not undefined; functions have none. */
export function stringOf(value: unknown, pretty: boolean, run: Run): string {
  if (typeof value === "string") return value;
  if (isFunction(value)) return "";
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new ExpressionError("D3001", { value });
  }
  const list: List | undefined = Array.isArray(value) ? value : undefined;
  const subject = list?.outerWrapper === true ? list[0] : value;
  let length = 0;
  const text = JSON.stringify(
    subject,
    (key, item: unknown) => {
      charge(run, 1);
      length += key.length + (typeof item === "string" ? item.length : 1);
      if (length > run.limits.string) allowText(run, length);
      return plain(item);
    },
    pretty ? 2 : 0,
  );
  // A list or object of the model that refers to itself runs into the limits above.
  allowText(run, text?.length ?? 0);
  return text ?? "";
}

/** Numbers with 15 digits, functions as empty texts. */
function plain(item: unknown): unknown {
  if (isNumeric(item)) return Number.isInteger(item) ? item : Number(item.toPrecision(15));
  return isFunction(item) ? "" : item;
}
