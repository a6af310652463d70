/** Generates `docs/model.md`: the model that rules see, with every shape, field and derived fact. */
import { DERIVATIONS } from "../../src/model/derive/table.ts";
import type { Field, FieldType, Shape } from "../../src/model/shape.ts";
import { BACKWARD } from "../../src/model/shapes/backward.ts";
import { derivedShape } from "../../src/model/shapes/derived.ts";
import { SHAPES } from "../../src/model/shapes.ts";
import type { GeneratedFile } from "./types.ts";

const INTRODUCTION = `<!-- Generated from schemas/ and src/model/ by \`npm run generate\`. Do not edit. -->

# The model that rules see

The files of a business become one linked model. Rules, and whoever reads the model, see this:

- \`$model\` holds every section: collections as lists, sections that stand once as one node that always exists.
- Every entry has an \`id\`. What named it by id is a link now: \`asset.vendor.country\` reads the country of the vendor.
- Maps keyed by id are lists of nodes too (\`purpose.needs.category\`, \`vendor.transfers[id = "US"]\`).
- Short forms and \`defaults\` are worked in; periods are ISO 8601 (\`P1Y\`), whatever was written.
- **Back-references** are the other side of links that were written once. They are not walked by wildcards.
- **Derived facts** stand under \`derived\`: worked out from the facts listed with them. If one of these is not known, the derived fact is not known either, for that reason; a list of which only some is known is open: what is in it is certain, what is not in it may still be.

Lists stand in the order of the text: \`privacyfile.yaml\` first, then the other files by path. Built-in groups and kinds of data that are named somewhere follow, by id.

## What it means that something is left out

| word | reads as |
|---|---|
| not known | unknown: whoever needs it gets a gap |
| no | \`false\`, an empty list, or nothing |
| worked out | what follows from other facts; readable, but not stated; unknown where nothing follows |
| a value | that value |

A field marked *none* may be stated as \`{ none: reason }\`: it is then known that there is nothing, and every path below is empty.

## Addresses

\`business\`, \`asset:crm\`, \`asset:crm/field:email\`, \`vendor:acme/transfer:US\`; a part without an id is named by its key: \`asset:crm/backups\`.
`;

export function generate(_root: string): readonly GeneratedFile[] {
  const written = Object.values(SHAPES).filter(({ name }) => !isDerived(name));
  const rows = Object.values(SHAPES).filter(({ name }) => isRow(name));
  const sections = [...written.map(shapeText), "## Derived rows\n", ...rows.map(shapeText)];
  const text = `${INTRODUCTION}\n${sections.join("\n")}`.trimEnd();
  return [{ path: "docs/model.md", text: `${text}\n` }];
}

function isRow(name: string): boolean {
  return DERIVATIONS.some(({ type }) => type.kind === "node" && type.shape === name);
}

function isDerived(name: string): boolean {
  const facts = DERIVATIONS.some(({ on }) => on.some((shape) => derivedShape(shape) === name));
  return facts || isRow(name);
}

function shapeText(shape: Shape): string {
  const title = shape.name === "model" ? "`$model`" : `\`${shape.name}\``;
  const where =
    shape.section !== null && shape.name !== shape.section ? ` (in \`${shape.section}\`)` : "";
  const fields = Object.entries(shape.fields).filter(
    ([, field]) => !field.derived || isRow(shape.name),
  );
  const lines = [
    `## ${title}${where}`,
    "",
    "| field | holds | left out | |",
    "|---|---|---|---|",
    ...fields.map(
      ([key, field]) =>
        `| \`${key}\` | ${typeText(field)} | ${absenceText(field)} | ${cell(field.title)} |`,
    ),
    "",
    ...backward(shape),
    ...derived(shape),
  ];
  return lines.join("\n");
}

function backward(shape: Shape): readonly string[] {
  const back = BACKWARD.filter(({ on }) => on.includes(shape.name));
  if (back.length === 0) return [];
  const lines = back.map(
    ({ key, from, title }) => `| \`${key}\` | list of \`${from}\` | ${cell(title)} |`,
  );
  return ["Back-references:", "", "| field | holds | |", "|---|---|---|", ...lines, ""];
}

function derived(shape: Shape): readonly string[] {
  const facts = DERIVATIONS.filter(({ on }) => on.includes(shape.name));
  if (facts.length === 0) return [];
  const lines = facts.map(({ key, type, many, title, rests }) => {
    const list = rests.map((path) => `\`${path}\``).join(", ");
    return `| \`derived.${key}\` | ${typeOf(type, many)} | ${cell(title)} | ${list} |`;
  });
  return [
    "Derived facts:",
    "",
    "| field | holds | | rests on |",
    "|---|---|---|---|",
    ...lines,
    "",
  ];
}

function typeText(field: Field): string {
  return `${typeOf(field.type, field.many)}${field.none ? ", *none*" : ""}`;
}

function typeOf(type: FieldType, many: boolean): string {
  const list = many ? "list of " : "";
  if (type.kind === "node") return `${list}\`${type.shape}\``;
  const words = "values" in type && type.values ? wordsText(type.values) : "";
  if (type.kind !== "ref")
    return type.kind === "enum"
      ? `${list}${words}`
      : `${list}${type.kind}${words && `, or ${words}`}`;
  const to = type.to.map((shape) => `\`${shape}\``).join(" or ");
  return `${list}link to ${to}${words && `, or ${words}`}`;
}

/** Long lists of words stand in the reference of the format. */
function wordsText(words: readonly string[]): string {
  if (words.length > 12) return "one of its words";
  return words.map((word) => `\`${word}\``).join(" ");
}

function absenceText({ absent, derived }: Field): string {
  if (derived) return "";
  if (absent.means === "default") return `\`${JSON.stringify(absent.value)}\``;
  return { unknown: "not known", no: "no", derived: "worked out" }[absent.means];
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}
