/** What makes a finding the same finding tomorrow: no line, no position in a list, no label, no count. */
import { META, type Node } from "../model/node.ts";
import { isNode } from "../model/reading.ts";

/** Longer values stand as their length and a hash: a baseline has one readable line each. */
const LONGEST = 60;

/**
 * Identity of a finding: rule, address, blamed fact, then the declared values that the rule names.
 * `data-minimisation/unused-field asset:crm/field:ssn category`
 */
export function fingerprint(parts: {
  readonly rule: string;
  readonly address: string;
  readonly path: string;
  readonly values: readonly (readonly [name: string, value: unknown])[];
}): string {
  const values = parts.values.map(([name, value]) => ` ${name}=${written(value)}`);
  const path = parts.path === "." ? "" : ` ${parts.path}`;
  return `${parts.rule} ${parts.address}${path}${values.join("")}`;
}

/** A declared value in one canonical spelling: lists in code-unit order, nodes by address. */
function written(value: unknown): string {
  const text = canonical(value);
  return text.length <= LONGEST ? text : `#${text.length}-${hash(text)}`;
}

function canonical(value: unknown): string {
  if (isNode(value)) return value[META].address;
  if (Array.isArray(value)) return `[${value.map(canonical).sort().join(",")}]`;
  return JSON.stringify(value) ?? "";
}

/** FNV-1a over code units, 32 bits twice with different seeds: enough to tell one list's values apart. */
function hash(text: string): string {
  return [0x811c9dc5, 0x01234567].map((seed) => fnv(text, seed).toString(36)).join("");
}

function fnv(text: string, seed: number): number {
  let sum = seed;
  for (let i = 0; i < text.length; i += 1) {
    sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  }
  return sum >>> 0;
}

/** The value that stands under a key path of a node; undefined where the path ends early. */
export function valueUnder(node: Node, path: string): unknown {
  let value: unknown = node;
  for (const key of path.split(".")) {
    if (!isNode(value)) return undefined;
    value = value[key];
  }
  return value;
}
