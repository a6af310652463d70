/** Generates `src/schema/validators.gen.ts`: validators as plain code, so that start-up compiles nothing. */
import { compact } from "./compact.ts";
import { standaloneSource } from "./compiler.ts";
import { readSchemas } from "./read-schemas.ts";
import type { GeneratedFile } from "./types.ts";

const EXPORTS = {
  declarations: "privacyfile.schema.json",
  rule: "rule.schema.json",
  test: "test.schema.json",
};

const HEAD = `// @ts-nocheck
// Generated from schemas/ by \`npm run generate\`. Do not edit.
import { formats } from "./formats.ts";
import { added, codePoints, equal, joined, members } from "./runtime.ts";
import type { Validator } from "./types.ts";
`;

export function generate(root: string): readonly GeneratedFile[] {
  const schemas = readSchemas(root);
  if (schemas[EXPORTS.declarations] === undefined) return [];
  const known = Object.entries(EXPORTS).filter(([, file]) => schemas[file] !== undefined);
  const source = standaloneSource(schemas, Object.fromEntries(known));
  return [{ path: "src/schema/validators.gen.ts", text: `${HEAD}${linked(source)}\n` }];
}

/** Ajv's ES modules still call `require` for its helpers: ours take their place. */
function linked(source: string): string {
  const code = compact(source)
    .replace('"use strict";\n', "")
    .replaceAll(/^export const (\w+) =/gm, "export const $1: Validator =")
    .replaceAll('require("ajv/dist/runtime/ucs2length").default', "codePoints")
    .replaceAll('require("ajv/dist/runtime/equal").default', "equal")
    .trim();
  const left = /require\(|\.concat\(|evaluated|rootData|parentData|schemaPath/.exec(code);
  if (left !== null) throw new Error(`the generated validators still use ${left[0]}`);
  return code;
}
