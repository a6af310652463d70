/** Back-references: the other side of every link, non-enumerable, so that a walk meets each thing once. */
import type { Assembly } from "../build/assembly.ts";
import { listOf } from "../build/list.ts";
import { follow, type Known, nodes, sectionOf, union, unknown } from "../known.ts";
import type { Fact, Node } from "../node.ts";
import { isNode, openList } from "../reading.ts";
import { BACKWARD, type Backward } from "../shapes/backward.ts";
import { SHAPES } from "../shapes.ts";

/** Defines every back-reference on every node that can have it. */
export function linkBackward(assembly: Assembly, root: Node): void {
  for (const relation of BACKWARD) define(assembly, relation, otherSide(root, relation));
}

interface OtherSide {
  readonly found: ReadonlyMap<Node, readonly Node[]>;
  /** Facts that may add a source to any target. */
  readonly open: readonly Fact[];
}

function otherSide(root: Node, { section, paths, reach }: Backward): OtherSide {
  const sources = sectionOf(root, section);
  const found = new Map<Node, Node[]>();
  const open: Known<never>[] = [unknown(sources.open)];
  for (const source of sources.values) {
    if (addDirect(source, paths, found)) continue;
    const reached = paths.map((path) => follow(source, ...path));
    const targets = nodes(union(reach ? [...reached, reach(source)] : reached));
    if (targets.open.length > 0) open.push(unknown(targets.open));
    for (const target of targets.values) add(found, target, source);
  }
  return { found, open: union(open).open };
}

/** The common case, one key that is known: no list has to be made for it. */
function addDirect(source: Node, paths: Backward["paths"], found: Map<Node, Node[]>): boolean {
  const [path] = paths;
  const [key] = path ?? [];
  if (paths.length !== 1 || path?.length !== 1 || key === undefined) return false;
  const value = Object.hasOwn(source, key) ? source[key] : undefined;
  if (isNode(value)) add(found, value, source);
  else if (!Array.isArray(value) || openList(value) !== undefined) return false;
  else for (const one of value) if (isNode(one)) add(found, one, source);
  return true;
}

function add(found: Map<Node, Node[]>, target: Node, source: Node): void {
  const known = found.get(target);
  if (known) known.push(source);
  else found.set(target, [source]);
}

function define(assembly: Assembly, relation: Backward, { found, open }: OtherSide): void {
  const none = listOf([], { open });
  for (const shape of relation.on) {
    if (SHAPES[shape] === undefined) continue;
    for (const node of assembly.entities.get(shape)?.values() ?? []) {
      const sources = found.get(node);
      const value = sources ? listOf([...sources], { open }) : none;
      Object.defineProperty(node, relation.key, { value, enumerable: false });
    }
  }
}
