/**
 * Numbers and dates by picture: jsonata's own pure functions, taken from it on first use. The reader
 * of expressions lends the package, so that a stored rule, which has no picture, never loads it.
 */
import type jsonata from "jsonata";
import { ExpressionError } from "../error.ts";
import { allowText } from "../run/runtime.ts";
import type { Call } from "../run/values.ts";
import type { Native, Natives } from "./native.ts";

const BORROWED = [
  "formatNumber",
  "formatInteger",
  "parseInteger",
  "toMillis",
  "fromMillis",
] as const;

type Borrowed = (typeof BORROWED)[number];

/** A definition in jsonata's table; only its implementation is taken. */
interface Definition {
  readonly implementation: (this: unknown, ...args: unknown[]) => unknown;
}

type Implementations = ReadonlyMap<string, Definition["implementation"]>;

let lender: typeof jsonata | undefined;
let implementations: Implementations | undefined;

/** Hands in the package that the functions are taken from. */
export function lendPictures(from: typeof jsonata): void {
  lender ??= from;
}

/** The hook runs before the evaluation's first await, so that everything here is synchronous. */
function borrow(): Implementations {
  if (lender === undefined) throw new Error("pictures were asked for without the reader loaded");
  const taken = new Map<string, Definition["implementation"]>();
  const carrier = lender("null");
  const hook = Symbol.for("jsonata.__evaluate_entry");
  const take = (_: unknown, __: unknown, table: { lookup(name: string): Definition }): void => {
    for (const name of BORROWED) taken.set(name, table.lookup(name).implementation);
  };
  // The package's types know neither symbols as names nor the hook.
  (carrier as unknown as { assign(name: symbol, value: unknown): void }).assign(hook, take);
  void carrier.evaluate(null);
  return taken;
}

/** Longer pictures are refused: what they cost grows with their length. */
const LONGEST_PICTURE = 500;

/** One value is formatted or read at a time, and its time is bounded by the length of its text. */
const LONGEST_VALUE = 1000;

function borrowed(name: Borrowed): Native {
  return (args, call) => {
    if (args[0] === undefined) return undefined;
    for (const arg of args) {
      const limit = arg === args[0] ? LONGEST_VALUE : LONGEST_PICTURE;
      if (typeof arg === "string" && arg.length > limit) {
        throw new ExpressionError("D2016", { value: limit });
      }
    }
    return invoke(name, args, call);
  };
}

function invoke(name: Borrowed, args: readonly unknown[], { run }: Call): unknown {
  implementations ??= borrow();
  const implementation = implementations.get(name);
  if (implementation === undefined) throw new Error(`jsonata has no $${name}`);
  const clock = { environment: { timestamp: new Date(run.today) } };
  try {
    const result = implementation.apply(clock, [...args]);
    if (typeof result === "string") allowText(run, result.length);
    return result;
  } catch (error) {
    throw translated(error, args[0]);
  }
}

/** jsonata throws plain objects with a code; anything else is a picture it trips over. */
function translated(error: unknown, value: unknown): unknown {
  if (error instanceof ExpressionError) return error;
  if (typeof error === "object" && error !== null && "code" in error) {
    return new ExpressionError(String(error.code), { ...error });
  }
  return new ExpressionError("D3136", { value });
}

const byPicture = { from: borrowed("fromMillis"), to: borrowed("toMillis") };

/** A whole timestamp, or its date; what the platform reads otherwise is no timestamp here. */
const TIMESTAMP =
  /^\d{4}(-[01]\d)?(-[0-3]\d)?(T[0-2]\d:[0-5]\d:[0-5]\d)?(\.\d+)?([+-][0-2]\d:?[0-5]\d|Z)?$/;

const toMillis: Native = (args, call) => {
  const [value, picture] = args;
  if (picture !== undefined) return byPicture.to(args, call);
  if (value === undefined) return undefined;
  if (typeof value !== "string" || !TIMESTAMP.test(value)) {
    throw new ExpressionError("D3110", { value });
  }
  return Date.parse(value);
};

const fromMillis: Native = (args, call) => {
  const [value, picture, zone] = args;
  if (value === undefined) return undefined;
  const plain = picture === undefined && zone === undefined && typeof value === "number";
  const date = plain ? new Date(value) : undefined;
  // Years of five digits and dates out of range are written as jsonata does.
  const usual = date !== undefined && date.getUTCFullYear() >= 0 && date.getUTCFullYear() <= 9999;
  return usual ? date.toISOString() : byPicture.from(args, call);
};

export const PICTURES: Natives = {
  formatNumber: borrowed("formatNumber"),
  formatInteger: borrowed("formatInteger"),
  parseInteger: borrowed("parseInteger"),
  toMillis,
  fromMillis,
  now: (args, call) => fromMillis([Date.parse(call.run.today), ...args], call),
  millis: (_, { run }) => Date.parse(run.today),
};
