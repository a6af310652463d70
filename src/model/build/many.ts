/** Collections: maps keyed by id become lists of nodes; lists hold nodes, links or scalars. */
import { isList } from "../../source/kind.ts";
import { longForm } from "../expand/long.ts";
import { fillIn, newNode, noteOrigin, noteUnknown, type OpenNode } from "../meta.ts";
import { type Fact, META } from "../node.ts";
import type { Shape } from "../shape.ts";
import { SHAPES } from "../shapes.ts";
import type { Assembly } from "./assembly.ts";
import { type Cell, itemsOf } from "./cell.ts";
import { factOf, listOf } from "./list.ts";

import { MISFIT } from "./none.ts";
import { layersOf } from "./part.ts";
import { scalar } from "./scalar.ts";
import type { Filling, Said } from "./types.ts";

/** Ids and keys that can stand in an address; the schema says more exactly what a section takes. */
const KEY = /^[A-Za-z0-9][A-Za-z0-9_./*-]*$/;

/** True for an id that can stand in an address. */
export function isKey(id: string): boolean {
  return KEY.test(id);
}

/** A map keyed by id, as a list of nodes in the order of the text. */
export function fillMap(assembly: Assembly, filling: Filling): void {
  const { node, key, field, said } = filling;
  const shape = field.type.kind === "node" ? SHAPES[field.type.shape] : undefined;
  const layers = shape && layersOf(assembly, said, { short: field.writing?.short });
  if (!shape || !layers) {
    noteUnknown(node, key, MISFIT);
    return;
  }
  const items = new Map<string, [Said, ...Said[]]>();
  for (const { entries, defaulted } of layers) {
    for (const [id, cell] of entries) {
      const known = items.get(id);
      if (known) known.push({ cell, defaulted });
      else items.set(id, [{ cell, defaulted }]);
    }
  }
  const open: Fact[] = [];
  const nodes: OpenNode[] = [];
  for (const [id, said] of items) {
    if (isKey(id)) nodes.push(makeItem(assembly, filling, { id, shape, said }));
    else {
      open.push(factOf(node, key, said[0].cell.unknown ?? MISFIT));
      lookUpAnyway(assembly, filling, { cell: said[0].cell, id, shape });
    }
  }
  node[key] = listOf(nodes, { open });
}

/** A word of a list that can be no id (`phone number`) names nothing either, and that must be said. */
function lookUpAnyway(
  assembly: Assembly,
  { node, key, field }: Filling,
  { cell, id, shape }: { cell: Cell; id: string; shape: Shape },
): void {
  // What the schema refused was told, and is open already.
  if (cell.unknown || cell.file.validated.invalid.of(cell.parent, cell.key)) return;
  const named = field.writing?.keyRef ?? "category";
  const link = shape.fields[named];
  if (link?.type.kind !== "ref") return;
  const { address } = node[META];
  // Nobody sees this node: it only carries the word to where words are looked up.
  const bearer = newNode({ shape, address, parent: node, key, origin: cell.origin });
  const words = [{ ...cell, value: id }];
  assembly.links.push({ node: bearer, key: named, field: link, words });
}

/** One entry of a map; what cannot be read is there, but blank. */
function makeItem(
  assembly: Assembly,
  { node, key, field, fits }: Filling,
  { id, shape, said }: { id: string; shape: Shape; said: readonly [Said, ...Said[]] },
): OpenNode {
  const { cell } = said[0];
  const layers = cell.unknown
    ? undefined
    : layersOf(assembly, said, { short: field.writing?.item, shape });
  const address = `${node[META].address}/${shape.name}:${id}`;
  const { origin } = cell;
  const at = { shape, address, parent: node, key, origin, id, fits, layers: layers ?? [] };
  const item = assembly.make(at);
  if (layers === undefined) item[META].blank = cell.unknown ?? MISFIT;
  nameByKey(assembly, item, { cell, id, keyRef: field.writing?.keyRef });
  return item;
}

/** Where the key of an entry is the fact: `needs: [email]`, `transfers: { US: dpf }`. */
function nameByKey(
  assembly: Assembly,
  item: OpenNode,
  { cell, id, keyRef }: { cell: Cell; id: string; keyRef: string | undefined },
): void {
  const { shape, origins } = item[META];
  const origin = { key: null, value: cell.origin.key ?? cell.origin.value };
  const key = keyRef ?? "category";
  const field = shape.fields[key];
  const byKey = keyRef !== undefined || field?.absent.means === "derived";
  if (field && byKey && !origins.has(key) && id !== "default") {
    noteOrigin(item, key, origin);
    assembly.links.push({ node: item, key, field, words: [{ ...cell, origin, value: id }] });
  }
  if (shape.name === "transfer") {
    noteOrigin(item, "country", origin);
    item.country = id.replace(SECOND_ROUTE, "");
  }
}

/** `US-2` is a second route to the United States, `US-CA` is California. */
const SECOND_ROUTE = /-\d+$/;

/** A list of nodes, links or scalars, or one of them where one may stand for a list. */
export function fillList(assembly: Assembly, filling: Filling): void {
  const { node, key, field, said } = filling;
  const { cell } = said[0];
  const cells = isList(cell.value) ? itemsOf(cell, cell.value) : [cell];
  if (field.type.kind === "ref") {
    assembly.links.push({ node, key, field, words: cells });
    return;
  }
  const open = cells.flatMap(({ unknown }) => (unknown ? [factOf(node, key, unknown)] : []));
  const known = cells.filter(({ value }) => value !== undefined);
  if (field.type.kind === "node") {
    const shape = SHAPES[field.type.shape];
    if (!shape) {
      noteUnknown(node, key, MISFIT);
      return;
    }
    node[key] = listOf(
      known.map((item, index) => listItem(assembly, filling, { item, index, shape })),
      { open },
    );
    return;
  }
  const { type } = field;
  const values = known
    .map(({ value }) => scalar(type, value))
    .filter((value) => value !== undefined);
  node[key] = listOf(values, { open, items: known.map(({ origin }) => origin) });
}

function listItem(
  assembly: Assembly,
  { node, key, field, fits, said }: Filling,
  { item, index, shape }: { item: Cell; index: number; shape: Shape },
): OpenNode {
  const { writing } = field;
  const long = longForm(item, { short: writing?.item ?? writing?.short, shape }, assembly);
  const natural = writing?.key === undefined ? undefined : long?.entries.get(writing.key)?.value;
  const id = natural === undefined ? undefined : String(natural);
  const step = id !== undefined && isKey(id) ? `${shape.name}:${id}` : `${key}/${index}`;
  const address = `${node[META].address}/${step}`;
  const layers = long ? [{ ...long, defaulted: said[0].defaulted }] : [];
  const place = { shape, address, parent: node, key, origin: item.origin, id: null, fits };
  const made = assembly.make({ ...place, layers });
  if (long === undefined) made[META].blank = MISFIT;
  if (id !== undefined && !Object.hasOwn(made, "id")) fillIn(made, "id", id);
  return made;
}
