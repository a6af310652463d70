/** Hangs derived facts on the nodes they are about; each is worked out when it is first asked for. */
import type { Assembly } from "../build/assembly.ts";
import { listOf } from "../build/list.ts";
import type { Known } from "../known.ts";
import { newNode, noteUndecided, type OpenNode } from "../meta.ts";
import { META, type Node } from "../node.ts";
import type { FieldType, Shape } from "../shape.ts";
import { derivedShape } from "../shapes/derived.ts";
import { SHAPES } from "../shapes.ts";
import { DERIVATIONS } from "./table.ts";
import type { Deriving, Row } from "./types.ts";

/**
 * Gives every node that has derived facts the property `derived`: non-enumerable, computed once on
 * the first read. One getter serves all nodes, so that ten thousand of them cost no closures.
 */
export function deriveAll(assembly: Assembly, deriving: Deriving): void {
  const made = new WeakMap<Node, Node>();
  const get = function (this: Node): Node {
    const known = made.get(this);
    if (known !== undefined) return known;
    const derived = factsOf(this, deriving);
    made.set(this, derived);
    return derived;
  };
  for (const nodes of assembly.nodes.values()) {
    if (nodes[0]?.[META].shape.fields.derived === undefined) continue;
    for (const node of nodes) Object.defineProperty(node, "derived", { get });
  }
}

function factsOf(node: Node, deriving: Deriving): Node {
  const { shape: of, address } = node[META];
  const shape = SHAPES[derivedShape(of.name)] ?? of;
  const place = {
    shape,
    address: `${address}/derived`,
    parent: node,
    key: "derived",
    origin: null,
  };
  const derived = newNode(place);
  for (const derivation of DERIVATIONS) {
    if (derivation.on.includes(of.name))
      put(derived, derivation, derivation.derive(node, deriving));
  }
  return Object.freeze(derived);
}

interface Slot {
  readonly key: string;
  readonly type: FieldType;
  readonly many: boolean;
}

function put(into: OpenNode, { key, type, many }: Slot, known: Known): void {
  const rows = type.kind === "node" ? SHAPES[type.shape] : undefined;
  const values = rows
    ? known.values.map((row) => rowNode(into, key, { shape: rows, row }))
    : [...known.values];
  if (many) into[key] = listOf(values, { open: known.open });
  else if (values.length > 0) into[key] = values[0];
  else if (known.open.length > 0) noteUndecided(into, key, known.open);
}

function rowNode(
  parent: OpenNode,
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
