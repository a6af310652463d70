/** Runs JSONata's official case files through the reference and through ours, and compares. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import jsonata from "jsonata";
import { compile, compileThree } from "../src/expression/compile.ts";
import { ExpressionError } from "../src/expression/error.ts";
import { parse } from "../src/expression/parse/parse.ts";

interface Case {
  readonly expr?: string;
  readonly "expr-file"?: string;
  readonly data?: unknown;
  readonly dataset?: string | null;
  readonly bindings?: { readonly [name: string]: unknown };
  readonly timelimit?: number;
  readonly depth?: number;
  readonly result?: unknown;
  readonly undefinedResult?: boolean;
  readonly code?: string;
  readonly error?: { readonly code: string };
  readonly unordered?: boolean;
}

/** What an evaluation came to, ready to be compared. */
type Outcome =
  | { readonly value: unknown }
  | { readonly code: string; readonly message: string }
  | { readonly refused: string };

/** The codes of a limit on stack or time: the suite's own runner has one of its own. */
const LIMIT_CODES: ReadonlySet<string> = new Set(["U1001", "D1011", "D1012"]);

const folder = process.argv[2];
if (folder === undefined) {
  console.error("Which folder? npm run conformance -- DIR, with DIR/groups and DIR/datasets");
  process.exit(2);
}
const root: string = folder;
/** `--three` puts every case through three values, where nothing is unknown. */
const make = process.argv.includes("--three") ? compileThree : compile;
const counts = { identical: 0, refused: 0, different: 0, reference: 0 };

for (const group of readdirSync(join(root, "groups")).sort()) {
  for (const file of readdirSync(join(root, "groups", group)).sort()) {
    if (!file.endsWith(".json")) continue;
    const content = JSON.parse(readFileSync(join(root, "groups", group, file), "utf8")) as unknown;
    const cases = (Array.isArray(content) ? content : [content]) as Case[];
    for (const [index, one] of cases.entries())
      await runCase(`${group}/${file}#${index}`, group, one);
  }
}
console.log(`reference: ${counts.reference} as the cases expect`);
console.log(
  `identical ${counts.identical}, refused ${counts.refused}, different ${counts.different}`,
);

async function runCase(name: string, group: string, one: Case): Promise<void> {
  const text =
    one.expr ?? readFileSync(join(root, "groups", group, one["expr-file"] ?? ""), "utf8");
  const expected = expectation(one);
  const theirs = await reference(text, one);
  const ours = product(text, one);
  if (same(theirs, expected, one)) counts.reference += 1;
  if ("refused" in ours) {
    counts.refused += 1;
    console.log(`refused    ${name}: ${ours.refused}  <- ${text.slice(0, 100)}`);
  } else if (same(ours, expected, one) || same(ours, theirs, one)) {
    counts.identical += 1;
  } else {
    counts.different += 1;
    console.log(`different  ${name}: ${text.slice(0, 300)}`);
    console.log(`  expected ${show(expected)}\n  reference ${show(theirs)}\n  ours ${show(ours)}`);
  }
}

function expectation(one: Case): Outcome {
  const code = one.code ?? one.error?.code;
  if (code !== undefined) return { code, message: "" };
  return { value: one.undefinedResult === true ? undefined : one.result };
}

function inputOf(one: Case): unknown {
  if (one.dataset === null) return undefined;
  if (one.dataset === undefined) return structuredClone(one.data);
  return JSON.parse(readFileSync(join(root, "datasets", `${one.dataset}.json`), "utf8"));
}

async function reference(text: string, one: Case): Promise<Outcome> {
  const timeout = one.timelimit ?? 10_000;
  const stack = one.depth;
  try {
    const expression = jsonata(text, { timeout, ...(stack !== undefined && { stack }) });
    return { value: await expression.evaluate(inputOf(one), { ...one.bindings }) };
  } catch (error) {
    return { code: codeOf(error), message: messageOf(error) };
  }
}

function product(text: string, one: Case): Outcome {
  const names = Object.keys(one.bindings ?? {});
  try {
    const expression = make(JSON.parse(JSON.stringify(parse(text))), { names });
    const limits = {
      fuel: 20_000_000,
      // The reference counts nested evaluations: a function that calls itself nests three a call.
      depth: one.depth === undefined ? 500 : Math.floor(one.depth / 3),
      string: 10_000_000,
      sequence: 10_000_000,
    };
    const today = new Date().toISOString();
    const bindings = Object.values(one.bindings ?? {});
    const result = expression.evaluate(inputOf(one), bindings, { world: null, today, limits });
    return { value: result.value };
  } catch (error) {
    if (error instanceof ExpressionError && error.code === "refused") {
      return { refused: error.message };
    }
    return { code: codeOf(error), message: messageOf(error) };
  }
}

function codeOf(error: unknown): string {
  if (typeof error === "object" && error !== null && "code" in error) return String(error.code);
  return "none";
}

function messageOf(error: unknown): string {
  return typeof error === "object" && error !== null && "message" in error
    ? String(error.message)
    : String(error);
}

function same(a: Outcome, b: Outcome, one: Case): boolean {
  if ("code" in a && "code" in b) {
    return a.code === b.code || (LIMIT_CODES.has(a.code) && LIMIT_CODES.has(b.code));
  }
  if (!("value" in a) || !("value" in b)) return false;
  return one.unordered === true
    ? canonical(sorted(a.value)) === canonical(sorted(b.value))
    : canonical(a.value) === canonical(b.value);
}

function sorted(value: unknown): unknown {
  return Array.isArray(value)
    ? [...value].sort((a, b) => (canonical(a) < canonical(b) ? -1 : 1))
    : value;
}

/** JSON with keys in order; functions and undefined are told apart from null. */
function canonical(value: unknown): string {
  if (value === undefined) return "undefined";
  if (typeof value === "function") return "function";
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (
    Object.getOwnPropertySymbols(value).length > 0 ||
    "_jsonata_lambda" in value ||
    "_jsonata_function" in value
  )
    return "function";
  const record = value as Record<string, unknown>;
  const keys = Object.keys(record).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(record[key])}`).join(",")}}`;
}

function show(outcome: Outcome): string {
  return "value" in outcome ? canonical(outcome.value).slice(0, 300) : JSON.stringify(outcome);
}
