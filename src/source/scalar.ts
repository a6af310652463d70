/** What an unquoted word means: YAML 1.2's Core schema, where `no` is a word and `012` is twelve. */

/** The number is written with more digits than a computer number keeps. */
export const LOSSY: unique symbol = Symbol("lossy number");
/** `.inf` and `.nan` are no amounts of anything. */
export const NOT_FINITE: unique symbol = Symbol("not finite");

export type Resolved = null | boolean | number | string | typeof LOSSY | typeof NOT_FINITE;

const KEYWORDS: ReadonlyMap<string, null | boolean> = new Map([
  ["", null],
  ["~", null],
  ...["null", "Null", "NULL"].map((word): [string, null] => [word, null]),
  ...["true", "True", "TRUE"].map((word): [string, boolean] => [word, true]),
  ...["false", "False", "FALSE"].map((word): [string, boolean] => [word, false]),
]);
const LONGEST_KEYWORD = 5;
const INTEGER = /^[-+]?\d+$/;
const OTHER_BASE = /^(?:0o[0-7]+|0x[\dA-Fa-f]+)$/;
const DECIMAL = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/;
const SPECIAL = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
/** Every decimal of so many digits survives the way into a number and back. */
const SAFE_DIGITS = 15;

/** The value of a plain scalar (https://yaml.org/spec/1.2.2/#103-core-schema). */
export function resolveScalar(text: string): Resolved {
  const first = text.charCodeAt(0);
  const numeric = (first >= 48 && first <= 57) || first === 43 || first === 45 || first === 46;
  if (numeric) return resolveNumber(text);
  if (text.length > LONGEST_KEYWORD) return text;
  const keyword = KEYWORDS.get(text);
  return keyword === undefined ? text : keyword;
}

function resolveNumber(text: string): Resolved {
  if (INTEGER.test(text) || OTHER_BASE.test(text)) {
    const value = Number(text);
    return Number.isSafeInteger(value) ? value + 0 : LOSSY;
  }
  if (DECIMAL.test(text)) {
    const value = Number(text);
    return Number.isFinite(value) && keepsDigits(text, value) ? value + 0 : LOSSY;
  }
  return SPECIAL.test(text) ? NOT_FINITE : text;
}

function keepsDigits(text: string, value: number): boolean {
  const written = digitsOf(text);
  if (value === 0) return written === "";
  return written.length <= SAFE_DIGITS || written === digitsOf(String(value));
}

/** The digits that count: without sign, point, exponent and the zeros at either end. */
function digitsOf(text: string): string {
  return text
    .replace(/[eE].*$/, "")
    .replaceAll(/[-+.]/g, "")
    .replace(/^0+/, "")
    .replace(/0+$/, "");
}
