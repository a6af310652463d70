/**
 * Packs `messages/<language>.yaml` and the files in `messages/<language>/` into `src/message/`, with the
 * arguments of every message as types.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { IntlMessageFormat } from "intl-messageformat";
import { load } from "js-yaml";
import type { GeneratedFile } from "./types.ts";

const HOME = "messages";
/** The language whose messages say which keys and arguments there are. */
const FIRST = "en";

type Texts = Readonly<Record<string, string>>;
type Ast = ReturnType<IntlMessageFormat["getAst"]>;

export function generate(root: string): readonly GeneratedFile[] {
  const names = readdirSync(join(root, HOME)).filter((name) => name.endsWith(".yaml"));
  const languages = names.map((name) => name.slice(0, -".yaml".length)).sort();
  const texts = new Map(languages.map((language) => [language, read(root, language)]));
  const first = texts.get(FIRST);
  if (first === undefined) throw new Error(`${HOME}/${FIRST}.yaml is missing`);
  return [packed(texts), typed(first)];
}

function read(root: string, language: string): Texts {
  const folder = `${HOME}/${language}`;
  const parts = existsSync(join(root, folder)) ? readdirSync(join(root, folder)).sort() : [];
  const paths = [`${folder}.yaml`, ...parts.map((part) => `${folder}/${part}`)];
  const all = paths.flatMap((path) => flat(load(readFileSync(join(root, path), "utf8")), "", path));
  const twice = all.find(([key], index) => all.findIndex(([other]) => other === key) !== index);
  if (twice) throw new Error(`${folder}: ${twice[0]} stands twice`);
  return Object.fromEntries(all);
}

/** `{ notice: { title: ... } }` as `notice.title`. */
function flat(value: unknown, key: string, path: string): readonly (readonly [string, string])[] {
  if (typeof value === "string") return [[key, value]];
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new Error(`${path}: ${key} is no text`);
  }
  return Object.entries(value).flatMap(([name, inner]) =>
    flat(inner, key === "" ? name : `${key}.${name}`, path),
  );
}

/** One entry a line, so that a change shows as a change. */
function packed(texts: ReadonlyMap<string, Texts>): GeneratedFile {
  const languages = [...texts].map(([language, own]) => {
    const lines = Object.entries(own).map((entry) =>
      entry.map((one) => JSON.stringify(one)).join(":"),
    );
    return `${JSON.stringify(language)}:{\n${lines.join(",\n")}\n}`;
  });
  const json = `{\n${languages.join(",\n")}\n}`
    .replaceAll("`", "\\u0060")
    .replaceAll("${", "\\u0024{");
  return file("texts", `export const TEXTS: string = String.raw\`${json}\`;\n`);
}

function typed(first: Texts): GeneratedFile {
  const lines = Object.entries(first).map(([key, text]) => {
    const found = argumentsOf(
      new IntlMessageFormat(text, FIRST, undefined, { ignoreTag: true }).getAst(),
    );
    const types = [...found].sort().map(([name, type]) => `readonly ${name}: ${type}`);
    return `  readonly ${JSON.stringify(key)}: ${types.length === 0 ? "None" : `{ ${types.join("; ")} }`};`;
  });
  const text = [
    'import type { None, Value } from "./types.ts";',
    "",
    "/** Every message with what it must be given. */",
    "export interface MessageArguments {",
    ...lines,
    "}",
    "",
  ].join("\n");
  return file("keys", text);
}

/** Names of a message's arguments with the type that each must have. */
export function argumentsOf(ast: Ast): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const element of ast) {
    switch (element.type) {
      case 1: // {name}
        found.set(element.value, found.get(element.value) ?? "Value");
        break;
      case 2: // {count, number}
        found.set(element.value, "number");
        break;
      case 5: // {word, select, ...}
      case 6: // {count, plural, ...}
        found.set(element.value, element.type === 6 ? "number" : "string");
        for (const { value } of Object.values(element.options)) {
          for (const [name, type] of argumentsOf(value)) found.set(name, type);
        }
        break;
      case 3:
      case 4:
      case 8:
        throw new Error("dates, times and tags are no part of messages: format them beforehand");
    }
  }
  return found;
}

function file(name: string, text: string): GeneratedFile {
  const head = `// Generated from ${HOME}/ by \`npm run generate\`. Do not edit.\n`;
  return { path: `src/message/${name}.gen.ts`, text: head + text };
}
