/** Key paths of a rule (`dpa.signed`, `$asset.retention`, `.`): read, checked, and followed in the model. */
import { META, type Node } from "../../model/node.ts";
import { isNode } from "../../model/reading.ts";
import type { Field } from "../../model/shape.ts";
import { nearest } from "../../text/nearest.ts";
import type { PathMistake, Selector, Shapes } from "../walk/selector.ts";
import type { Subject } from "../walk/subjects.ts";

export interface KeyPath {
  readonly text: string;
  /** Which node of the walk it starts from. */
  readonly slot: number;
  readonly keys: readonly string[];
}

/** The path that a text stands for on the subjects of a selector. */
export function parsePath(text: string, selector: Selector): KeyPath | PathMistake {
  const last = selector.steps.length - 1;
  if (text === ".") return { text, slot: last, keys: [] };
  const words = text.split(".");
  if (!text.startsWith("$")) return { text, slot: last, keys: words };
  const name = words[0]?.slice(1) ?? "";
  const names = selector.steps.map((step) => step.shape);
  const slot = names.lastIndexOf(name);
  if (slot >= 0) return { text, slot, keys: words.slice(1) };
  const close = nearest(name, names);
  return {
    offset: 0,
    length: name.length + 1,
    message: `\`$${name}\` is not bound by \`for: ${selector.text}\`${close ? `; did you mean \`$${close}\`?` : ""}`,
    fix: `Write one of ${names.map((known) => `\`$${known}\``).join(", ")}, or a key of the subject.`,
  };
}

/** The first mistake in a path, held against the shapes; undefined when each key is known. */
export function checkPath(
  path: KeyPath,
  selector: Selector,
  shapes: Shapes,
): PathMistake | undefined {
  let shape = shapes[selector.steps[path.slot]?.shape ?? ""];
  let offset = path.text.length - path.keys.join(".").length;
  for (const key of path.keys) {
    const field: Field | undefined = shape?.fields[key];
    const mistake = (message: string, fix: string): PathMistake => ({
      offset,
      length: key.length,
      message,
      fix,
    });
    if (field === undefined) {
      const close = nearest(key, Object.keys(shape?.fields ?? {}));
      const holder = shape === undefined ? "a plain fact" : `a ${shape.name}`;
      return mistake(
        `\`${key}\` is no key of ${holder}${close ? `; did you mean \`${close}\`?` : ""}`,
        close ? `Write \`${close}\`.` : "Name a key that the schema knows.",
      );
    }
    shape = shapes[targetShape(field)];
    offset += key.length + 1;
  }
  return undefined;
}

function targetShape(field: Field): string {
  if (field.type.kind === "node") return field.type.shape;
  return field.type.kind === "ref" && field.type.to.length === 1 ? (field.type.to[0] ?? "") : "";
}

/** The last node that a path reaches on a subject, and the keys that are left from there. */
export interface Reached {
  readonly node: Node;
  readonly rest: readonly string[];
  /** True when a key on the way came from `defaults`. */
  readonly defaulted: boolean;
}

/** Follows a path as far as there are nodes, of a list the first; the last key is never followed. */
export function reach(path: KeyPath, subject: Subject): Reached {
  let node = subject.path[path.slot] ?? subject.node;
  let defaulted = false;
  let at = 0;
  while (at < path.keys.length - 1) {
    const key = path.keys[at] ?? "";
    const value = node[key];
    const next = Array.isArray(value) ? value[0] : value;
    if (!isNode(next)) break;
    defaulted ||= node[META].defaulted.has(key);
    node = next;
    at += 1;
  }
  return { node, rest: path.keys.slice(at), defaulted };
}
