/** Generates `src/schema/schemas.gen.ts`: the schemas as one text, parsed only when a message or an editor needs them. */
import { readSchemas } from "./read-schemas.ts";
import type { GeneratedFile } from "./types.ts";

const HEAD = "// Generated from schemas/ by `npm run generate`. Do not edit.\n";

export function generate(root: string): readonly GeneratedFile[] {
  const entries = Object.entries(readSchemas(root)).map(
    ([file, schema]) => `  ${literal(file)}: ${literal(JSON.stringify(schema))},`,
  );
  const text = `${HEAD}export const SCHEMAS: Readonly<Record<string, string>> = {\n${entries.join("\n")}\n};\n`;
  return [{ path: "src/schema/schemas.gen.ts", text }];
}

/** Single quotes leave JSON readable; letters beyond ASCII are escaped, which loads faster. */
function literal(json: string): string {
  const escaped = json
    .replaceAll("\\", "\\\\")
    .replaceAll("'", "\\'")
    .replaceAll(
      /[^\x20-\x7e]/g,
      (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
    );
  return `'${escaped}'`;
}
