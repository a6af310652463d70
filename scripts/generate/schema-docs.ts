/** Generates `docs/schema/`: the reference of the format, one page a section, from the schemas alone. */
import { type JsonSchema, type SchemaSet, view } from "../../src/schema/json-schema.ts";
import { readSchemas } from "./read-schemas.ts";
import { firstSentence, proseOf } from "./reference/prose.ts";
import { sectionPage } from "./reference/section-page.ts";
import type { GeneratedFile } from "./types.ts";

const MAIN = "privacyfile.schema.json";
const NOTE = "<!-- Generated from schemas/ by `npm run generate`. Do not edit. -->";

const INTRODUCTION = `# The format, section by section

A business is declared in \`privacyfile.yaml\` and, if you like, in more files under \`privacy/\`.
All files share one format; every section may stand in any of them.

- Collections are maps keyed by an id you choose: small letters, digits, \`-\` and \`_\`.
- Wherever one fact is enough, a short form takes the place of a map.
- Any value may be \`TODO\`, with words after it: not stated, on purpose and visible.
- Dates are \`YYYY-MM-DD\`, periods \`2 years\` or \`P2Y\`, countries two letters (\`IE\`, \`US-CA\`).

In the tables, **left out** says what it means that a field is not there:

| word | meaning |
|---|---|
| not known | nobody has said; a rule that needs the fact asks for it |
| no | it is not so, or there is none |
| worked out | it follows from other facts, and is not known where it does not |
| a value | that value holds |
| required | it must be there |
`;

export function generate(root: string): readonly GeneratedFile[] {
  const set = readSchemas(root);
  const main = set[MAIN];
  if (main === undefined) return [];
  const sections = Object.entries(main.properties ?? {});
  const pages = sections.map(([name, schema]) => ({
    path: `docs/schema/${name}.md`,
    text: `${NOTE}\n\n${sectionPage(set, name, view(set, schema, MAIN))}`,
  }));
  return [{ path: "docs/schema/index.md", text: index(set, main) }, ...pages];
}

function index(set: SchemaSet, main: JsonSchema): string {
  const rows = Object.entries(main.properties ?? {}).map(([name, schema]) => {
    const section = view(set, schema, MAIN).schema;
    return `| [\`${name}\`](${name}.md) | ${firstSentence(proseOf(section))} |`;
  });
  return [
    NOTE,
    "",
    INTRODUCTION,
    "## Sections",
    "",
    "| section | what |",
    "|---|---|",
    ...rows,
    "",
  ].join("\n");
}
