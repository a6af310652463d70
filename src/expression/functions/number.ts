/** Functions of numbers, and those that sum up a list of them. */
import { ExpressionError } from "../error.ts";
import { charge } from "../run/runtime.ts";
import { list, type Native, type Natives, number, strict } from "./native.ts";

const DECIMAL = /^-?[0-9]+(\.[0-9]+)?([Ee][-+]?[0-9]+)?$/;
const PREFIXED = /^(0[xX][0-9A-Fa-f]+)|(0[oO][0-7]+)|(0[bB][0-1]+)$/;

const toNumber = strict(([value]) => {
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "string") {
    if (DECIMAL.test(value) && Number.isFinite(Number(value))) return Number.parseFloat(value);
    if (PREFIXED.test(value)) return Number(value);
  }
  throw new ExpressionError("D3030", { value, index: 1 });
});

/** Shifts the decimal point in the written number, which multiplying would round. */
function shift(value: number, digits: number): number {
  const [mantissa = "", exponent] = value.toString().split("e");
  return Number(`${mantissa}e${exponent === undefined ? digits : Number(exponent) + digits}`);
}

/** Halves go to the even neighbour. */
function roundTo(value: number, precision: number): number {
  const shifted = precision === 0 ? value : shift(value, precision);
  let result = Math.round(shifted);
  if (Math.abs(result - shifted) === 0.5 && Math.abs(result % 2) === 1) result -= 1;
  if (precision !== 0) result = shift(result, -precision);
  return Object.is(result, -0) ? 0 : result;
}

const power = strict(([base, exp]) => {
  const result = number(base) ** Number(exp);
  if (Number.isFinite(result)) return result;
  throw new ExpressionError("D3061", { value: base, exp });
});

const sqrt = strict(([value]) => {
  if (number(value) < 0) throw new ExpressionError("D3060", { value });
  return Math.sqrt(number(value));
});

const formatBase = strict(([value, base]) => {
  const radix = base === undefined ? 10 : roundTo(number(base), 0);
  if (radix < 2 || radix > 36) throw new ExpressionError("D3100", { value: radix });
  return roundTo(number(value), 0).toString(radix);
});

/** A function of a list of numbers; of an empty one it gives `empty`. */
function over(compute: (numbers: readonly number[]) => number, empty?: number): Native {
  return strict(([values], { run }) => {
    const numbers = list(values).map(number);
    charge(run, numbers.length / 10);
    return numbers.length === 0 ? empty : compute(numbers);
  });
}

function total(numbers: readonly number[]): number {
  let sum = 0;
  for (const value of numbers) sum += value;
  return sum;
}

export const NUMBER: Natives = {
  number: toNumber,
  floor: strict(([value]) => Math.floor(number(value))),
  ceil: strict(([value]) => Math.ceil(number(value))),
  abs: strict(([value]) => Math.abs(number(value))),
  round: strict(([value, precision]) =>
    roundTo(number(value), precision === undefined ? 0 : number(precision)),
  ),
  sqrt,
  power,
  formatBase,
  sum: over(total, 0),
  max: over((numbers) => numbers.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)),
  min: over((numbers) => numbers.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)),
  average: over((numbers) => total(numbers) / numbers.length),
  count: ([values]) => (values === undefined ? 0 : list(values).length),
};
