/** Hangs derived facts on the nodes they are about; each is worked out when it is first asked for. */
import type { Assembly } from "../build/assembly.ts";
import { listOf } from "../build/list.ts";
import type { Known } from "../known.ts";
import { newNode, noteUndecided, type OpenNode } from "../meta.ts";
import { META, type ModelList, type Node } from "../node.ts";
import type { FieldType, Shape } from "../shape.ts";
import { derivedShape } from "../shapes/derived.ts";
import { SHAPES } from "../shapes.ts";
import { DERIVATIONS } from "./table.ts";
import type { Derivation, Deriving, Row } from "./types.ts";

/**
 * Gives every node that has derived facts the property `derived`: non-enumerable, computed once on
 * the first read. One getter serves all nodes, so that ten thousand of them cost no closures.
 */
export function deriveAll(assembly: Assembly, deriving: Deriving): void {
  const made = new WeakMap<Node, Node>();
  const factsOf = maker(deriving);
  const get = function (this: Node): Node {
    const known = made.get(this);
    if (known !== undefined) return known;
    const derived = factsOf(this);
    made.set(this, derived);
    return derived;
  };
  for (const nodes of assembly.nodes.values()) {
    if (nodes[0]?.[META].shape.fields.derived === undefined) continue;
    for (const node of nodes) Object.defineProperty(node, "derived", { get });
  }
}

/** How the derived facts of one shape come to be. */
interface Making {
  readonly shape: Shape;
  readonly single: readonly Derivation[];
  /** Lists are worked out one by one, when they are asked for: some are long, and few rules read them. */
  readonly lists: readonly (readonly [key: string, get: (this: Node) => ModelList])[];
}

/** Makes the derived facts of nodes; what nodes of one shape share is worked out once. */
function maker(deriving: Deriving): (node: Node) => Node {
  const makings = new Map<string, Making>();
  return (node) => {
    const { shape: of, address } = node[META];
    const making = makings.get(of.name) ?? makingOf(of, deriving);
    makings.set(of.name, making);
    const place = {
      shape: making.shape,
      address: `${address}/derived`,
      parent: node,
      key: "derived",
    };
    const derived = newNode({ ...place, origin: null });
    for (const [key, get] of making.lists) {
      Object.defineProperty(derived, key, { get, enumerable: true });
    }
    for (const one of making.single) put(derived, one, one.derive(node, deriving));
    return Object.freeze(derived);
  };
}

function makingOf(of: Shape, deriving: Deriving): Making {
  const own = DERIVATIONS.filter(({ on }) => on.includes(of.name));
  return {
    shape: SHAPES[derivedShape(of.name)] ?? of,
    single: own.filter(({ many }) => !many),
    lists: own
      .filter(({ many }) => many)
      .map((derivation) => [derivation.key, lazily(derivation, deriving)]),
  };
}

/** The getter of a list, for all nodes of a shape. */
function lazily(derivation: Derivation, deriving: Deriving): (this: Node) => ModelList {
  const made = new WeakMap<Node, ModelList>();
  return function (this: Node): ModelList {
    const found = made.get(this);
    if (found !== undefined) return found;
    const { parent } = this[META];
    const list = listFrom(this, derivation, derivation.derive(parent ?? this, deriving));
    made.set(this, list);
    return list;
  };
}

interface Slot {
  readonly key: string;
  readonly type: FieldType;
  readonly many: boolean;
}

function listFrom(into: Node, { key, type }: Slot, known: Known): ModelList {
  return listOf([...valuesFrom(into, { key, type }, known)], { open: known.open });
}

function valuesFrom(
  into: Node,
  { key, type }: Pick<Slot, "key" | "type">,
  { values }: Known,
): readonly unknown[] {
  const rows = type.kind === "node" ? SHAPES[type.shape] : undefined;
  return rows ? values.map((row) => rowNode(into, key, { shape: rows, row })) : values;
}

function put(into: OpenNode, slot: Slot, known: Known): void {
  const { key, many } = slot;
  if (many) {
    into[key] = listFrom(into, slot, known);
    return;
  }
  const [first] = valuesFrom(into, slot, known);
  if (first !== undefined) into[key] = first;
  else if (known.open.length > 0) noteUndecided(into, key, known.open);
}

function rowNode(
  parent: Node,
  key: string,
  { shape, row }: { shape: Shape; row: unknown },
): unknown {
  if (!isRow(row)) return row;
  const address = `${parent[META].address}/${shape.name}:${row.id}`;
  const node = newNode({ shape, address, parent, key, origin: null });
  for (const [name, field] of Object.entries(shape.fields)) {
    const value = row[name];
    if (isKnown(value)) put(node, { key: name, type: field.type, many: field.many }, value);
    else if (value !== undefined && value !== null) node[name] = value;
  }
  return Object.freeze(node);
}

function isRow(value: unknown): value is Row {
  return typeof value === "object" && value !== null && "id" in value;
}

function isKnown(value: unknown): value is Known {
  return typeof value === "object" && value !== null && "open" in value && "values" in value;
}
