/** Values as YAML text, in brackets or in lines, each word quoted only where it must be. */
import { yamlText } from "../../text/yaml.ts";
import { parse } from "../parse.ts";
import type { Yaml, YamlMap } from "../types.ts";

/** Where a value is written between brackets, a comma ends a word. */
export type Style = "flow" | "block";

/** Entries longer than this are written in lines below their key. */
const WIDEST = 90;

/** Words that older readers of YAML take for yes and no. */
const OLD_WORDS = /^(?:yes|no)$/i;

/** A single value; a text keeps the quotes that `like` begins with. */
export function writeScalar(
  value: null | boolean | number | string,
  style: Style,
  like = "",
): string {
  if (typeof value !== "string") return String(value);
  if (like.startsWith("'") && /^[\x20-\x7E]*$/.test(value))
    return `'${value.replaceAll("'", "''")}'`;
  if (like.startsWith('"') || !isPlain(value, style)) return yamlText(value);
  return value;
}

/** True when every reader takes the bare text for just this text. */
function isPlain(text: string, style: Style): boolean {
  if (OLD_WORDS.test(text) || text.trim() !== text || /[\r\n]/.test(text)) return false;
  const around = style === "flow" ? `key: [${text}]\n` : `key: ${text}\n`;
  const { root, problems, todos, comments } = parse({ path: "", text: around });
  if (problems.length > 0 || comments.length > 0) return false;
  if (todos.length > 0) return todos[0]?.text === text.slice("TODO".length).trim();
  const value = root?.key;
  return (Array.isArray(value) ? value[0] : value) === text;
}

/** A value on one line, collections between brackets. */
export function writeFlow(value: Yaml): string {
  if (typeof value !== "object" || value === null) return writeScalar(value, "flow");
  if (isList(value)) return `[${value.map(writeFlow).join(", ")}]`;
  const entries = Object.entries(value).map(([key, one]) => flowEntry(key, one));
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

/** `key: value` between brackets. */
export function flowEntry(key: string, value: Yaml): string {
  return `${writeScalar(key, "flow")}: ${writeFlow(value)}`;
}

/** `key: value` in lines without the indentation of the first; deeper ones by `unit` blanks each. */
export function entryLines(key: string, value: Yaml, unit: number): readonly string[] {
  const name = writeScalar(key, "block");
  const inline = inlineValue(value, WIDEST - name.length);
  if (inline !== undefined) return [`${name}: ${inline}`];
  return [`${name}:`, ...indented(valueLines(value, unit), unit)];
}

/** `- value` in lines. */
export function itemLines(value: Yaml, unit: number): readonly string[] {
  const lines = [inlineValue(value, WIDEST) ?? valueLines(value, unit)].flat();
  return lines.map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`));
}

/** A value that fits on the line of its key; undefined for one that is written below it. */
export function inlineValue(value: Yaml, room: number): string | undefined {
  if (typeof value !== "object" || value === null) return writeScalar(value, "block");
  const children = Object.values(value);
  if (children.length === 0) return writeFlow(value);
  const simple = children.every((child) => typeof child !== "object" || child === null);
  const line = writeFlow(value);
  return simple && line.length <= room ? line : undefined;
}

/** A map or list in lines; a list's items may stay on the lines of their dashes. */
export function valueLines(value: Yaml, unit: number): readonly string[] {
  if (typeof value !== "object" || value === null) return [writeScalar(value, "block")];
  if (isList(value)) return value.flatMap((item) => itemLines(item, unit));
  return Object.entries(value).flatMap(([key, one]) => entryLines(key, one, unit));
}

/** Lines moved to the right; empty ones stay empty. */
export function indented(lines: readonly string[], by: number): readonly string[] {
  return lines.map((line) => (line === "" ? "" : `${" ".repeat(by)}${line}`));
}

function isList(value: readonly Yaml[] | YamlMap): value is readonly Yaml[] {
  return Array.isArray(value);
}
