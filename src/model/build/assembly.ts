/** The work in progress: what the steps of `assemble` hand from one to the next. */
import { pointer } from "../../source/pointer.ts";
import type { Problem, RelatedRange, Yaml } from "../../source/types.ts";
import type { OpenNode } from "../meta.ts";
import { META } from "../node.ts";
import type { Field } from "../shape.ts";
import type { Cell, Filed } from "./cell.ts";
import type { MakeNode } from "./types.ts";

/** Words of a node's key that name other nodes, to be looked up when all nodes are there. */
export interface Link {
  readonly node: OpenNode;
  readonly key: string;
  readonly field: Field;
  readonly words: readonly Cell[];
}

export interface Assembly {
  /** Everything was read to its end. */
  readonly complete: boolean;
  readonly problems: Problem[];
  readonly links: Link[];
  /** Every node, to be frozen in the end, by name of its shape. */
  readonly nodes: Map<string, OpenNode[]>;
  /** Builds a node; here, because parts are built by what builds them. */
  readonly make: MakeNode;
  /** The built-in entry of a vocabulary, as a node; undefined when there is none of that id. */
  readonly builtIn: (shape: string, id: string) => OpenNode | undefined;
  readonly builtInIds: (shape: string) => readonly string[];
  /** The id of the built-in entry that people call so (`phone` for `Phone number`). */
  readonly builtInByLabel: (shape: string, label: string) => string | undefined;
  /** The node of a section that stands once (`business`). */
  readonly single: (section: string) => OpenNode | undefined;
  /** Nodes with an id, by name of their shape. */
  readonly entities: Map<string, Map<string, OpenNode>>;
}

/** The entities of a shape, by id. */
export function entitiesOf(assembly: Assembly, shape: string): Map<string, OpenNode> {
  let found = assembly.entities.get(shape);
  if (found === undefined) {
    found = new Map();
    assembly.entities.set(shape, found);
  }
  return found;
}

/** Takes a new node in. */
export function register(assembly: Assembly, node: OpenNode): void {
  const { name } = node[META].shape;
  const known = assembly.nodes.get(name);
  if (known) known.push(node);
  else assembly.nodes.set(name, [node]);
}

/** All nodes of a shape. */
export function nodesOf(assembly: Assembly, shape: string): readonly OpenNode[] {
  return assembly.nodes.get(shape) ?? [];
}

/** What a problem says, beside its place. */
export interface Words {
  readonly id: string;
  readonly message: string;
  readonly fix: string;
  readonly address?: string;
  readonly related?: readonly RelatedRange[];
  /** Blame the key rather than the value. */
  readonly atKey?: boolean;
  /** What to write instead, where there is no doubt about it. */
  readonly meant?: string | undefined;
}

/** Reports a problem at what was written. */
export function report(assembly: Assembly, cell: Cell, words: Words): void {
  const { atKey, meant, ...said } = words;
  const { origin } = cell;
  const range = atKey ? (origin.key ?? origin.value) : origin.value;
  const at = pointerTo(cell);
  assembly.problems.push({ ...said, range, pointer: at, ...rewriting(cell, at, meant) });
}

/** Another word in place of the one that stands there; what holds for all entries stays. */
function rewriting(
  { parent, key, value }: Cell,
  at: string,
  meant: string | undefined,
): Pick<Problem, "fixes"> {
  const written = Reflect.get(parent, key) === value && !at.startsWith("/defaults/");
  if (meant === undefined || !written) return {};
  const edit = { op: "set", at, to: meant } as const;
  return { fixes: [{ kind: "safe", title: `Write \`${meant}\` instead`, edit }] };
}

type Parents = Map<object, { readonly parent: object | null; readonly key: string | number }>;

/** Built for a file only when something in it is reported, then kept with it. */
const PARENTS = new WeakMap<Filed, Parents>();

/** The JSON Pointer to a cell. */
function pointerTo({ file, parent, key }: Cell): string {
  let parents = PARENTS.get(file);
  if (parents === undefined) {
    parents = parentsIn(file.validated.parsed.root ?? null);
    PARENTS.set(file, parents);
  }
  const steps: (string | number)[] = [key];
  for (let at = parents.get(parent); at?.parent; at = parents.get(at.parent)) steps.unshift(at.key);
  return pointer(steps);
}

function parentsIn(root: Yaml): Parents {
  const parents: Parents = new Map();
  const queue: Yaml[] = [root];
  if (typeof root === "object" && root !== null) parents.set(root, { parent: null, key: "" });
  for (let item = queue.pop(); item !== undefined; item = queue.pop()) {
    if (typeof item !== "object" || item === null) continue;
    for (const [key, value] of Object.entries(item)) {
      if (typeof value !== "object" || value === null || parents.has(value)) continue;
      parents.set(value, { parent: item, key });
      queue.push(value);
    }
  }
  return parents;
}
