/** What the reference and what ours make of an expression, in a form that can be compared. */
import jsonata from "jsonata";
import { compile, compileThree } from "../../../src/expression/compile.ts";
import { parse } from "../../../src/expression/parse/parse.ts";
import { keepsInput } from "./input.ts";

const LIMITS = { fuel: 10_000_000, depth: 400, string: 10_000_000, sequence: 10_000_000 };

/** A canonical text of a value, or the code of an error. */
export async function byReference(text: string, input: unknown): Promise<string> {
  try {
    const expression = jsonata(text, { timeout: 5000, stack: 5000 });
    return canonical(await expression.evaluate(structuredClone(input)));
  } catch (error) {
    return codeOf(error);
  }
}

export function byProduct(text: string, input: unknown, three = false): string {
  try {
    // The tree goes through JSON, as the one that is stored at build time does.
    const ast = JSON.parse(JSON.stringify(parse(text)));
    const expression = (three ? compileThree : compile)(ast);
    const options = { world: null, today: "2026-12-01", limits: LIMITS };
    return keepsInput(input, () => canonical(expression.evaluate(input, [], options).value));
  } catch (error) {
    return codeOf(error);
  }
}

function codeOf(error: unknown): string {
  if (typeof error !== "object" || error === null) return "error";
  // The reference trips over some things with an error of the platform, which has no code.
  return "code" in error ? `error ${String(error.code)}` : "error";
}

function canonical(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "number" && !Number.isFinite(value)) return String(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value === "function") return "function";
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const symbols = Object.getOwnPropertySymbols(value).length > 0;
  if (symbols || "_jsonata_lambda" in value || "_jsonata_function" in value) return "function";
  const keys = Object.keys(value).sort();
  const record = value as Record<string, unknown>;
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(record[key])}`).join()}}`;
}
