/** Function signatures such as `<s-n?:s>`: which arguments fit, and what stands in for missing ones. */
import { ExpressionError } from "../error.ts";
import { type Param, readParams, suffixed } from "./signature-params.ts";
import { isFunction } from "./values.ts";

export interface Signature {
  /** The arguments as the function gets them; throws T0410, T0411 or T0412. */
  validate(args: readonly unknown[], context: unknown): readonly unknown[];
}

const PLURALS: { readonly [letter: string]: string } = {
  a: "lists",
  b: "booleans",
  f: "functions",
  n: "numbers",
  o: "objects",
  s: "texts",
};

/** Reads a signature that the parser has accepted. */
export function parseSignature(text: string): Signature {
  const params = readParams(text);
  const whole = new RegExp(`^${params.map((param) => `(${suffixed(param)})`).join("")}$`);
  const simple = params.every((param) => !param.many);
  return {
    validate: (args, context) => {
      if (simple && args.length === params.length) {
        const fitted = fitSimple(args, params);
        if (fitted !== undefined) return fitted;
      }
      const letters = args.map(letterOf).join("");
      const match = whole.exec(letters);
      if (match === null) throw misfit(args, params, letters);
      return fitTo(args, { params, match, context });
    },
  };
}

/** JSONata's letter for a value; `m` for a missing one. */
function letterOf(value: unknown): string {
  switch (typeof value) {
    case "string":
      return "s";
    case "number":
      return "n";
    case "boolean":
      return "b";
    case "object":
      if (value === null) return "l";
      if (Array.isArray(value)) return "a";
      return isFunction(value) ? "f" : "o";
    case "function":
      return "f";
    default:
      return "m";
  }
}

/** The common case without a regular expression: one argument a parameter. */
function fitSimple(args: readonly unknown[], params: readonly Param[]): unknown[] | undefined {
  const fitted: unknown[] = [];
  for (let index = 0; index < params.length; index += 1) {
    const param = params[index];
    const letter = letterOf(args[index]);
    if (param === undefined || !param.pattern.includes(letter)) return undefined;
    fitted.push(param.type === "a" ? asList(args[index], { param, letter, index }) : args[index]);
  }
  return fitted;
}

interface Place {
  readonly param: Param;
  readonly letter: string;
  readonly index: number;
  /** All letters that the parameter took, when it may take several. */
  readonly taken?: string;
}

/** A list parameter takes a single value as a list of one, and checks the type of the items. */
function asList(value: unknown, place: Place): unknown {
  const { param, letter, index } = place;
  if (letter === "m") return undefined;
  if (param.subtype !== undefined && !itemsFit(value, place)) {
    const type = PLURALS[param.subtype] ?? "that type";
    throw new ExpressionError("T0412", { value, index: index + 1, type });
  }
  return letter === "a" ? value : [value];
}

function itemsFit(value: unknown, { param, letter, taken }: Place): boolean {
  if (letter !== "a") return (taken ?? letter) === param.subtype;
  if (!Array.isArray(value) || value.length === 0) return true;
  const wanted = param.subtype?.charAt(0);
  return value.every((item) => letterOf(item) === wanted);
}

interface Fit {
  readonly params: readonly Param[];
  readonly match: RegExpExecArray;
  readonly context: unknown;
}

function fitTo(args: readonly unknown[], { params, match, context }: Fit): unknown[] {
  const fitted: unknown[] = [];
  let next = 0;
  params.forEach((param, index) => {
    const taken = match[index + 1] ?? "";
    if (taken === "" && param.context) {
      if (!param.pattern.includes(letterOf(context))) {
        throw new ExpressionError("T0411", { value: context, index: next + 1 });
      }
      fitted.push(context);
      return;
    }
    if (taken === "") fitted.push(args[next++]);
    for (const letter of taken) {
      const value = args[next];
      const place = { param, letter, index: next, taken };
      fitted.push(param.type === "a" ? asList(value, place) : value);
      next += 1;
    }
  });
  return fitted;
}

/** Which argument is the first that does not fit. */
function misfit(args: readonly unknown[], params: readonly Param[], letters: string): Error {
  let pattern = "^";
  let good = 0;
  for (const param of params) {
    pattern += suffixed(param);
    const match = letters.match(pattern);
    if (match === null) break;
    good = match[0].length;
  }
  return new ExpressionError("T0410", { value: args[good], index: good + 1 });
}
