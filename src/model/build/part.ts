/** Parts of a node: objects without an identity of their own, merged key by key with their defaults. */
import { longForm } from "../expand/long.ts";
import { forget, noteUnknown, type OpenNode } from "../meta.ts";
import { META } from "../node.ts";
import type { Shape, Short } from "../shape.ts";
import { SHAPES } from "../shapes.ts";
import type { Assembly } from "./assembly.ts";
import { isNone, MISFIT } from "./none.ts";
import type { Filling, Layer, Said } from "./types.ts";

/**
 * What makes a part stated at all: defaults may hold the terms of a contract, but only the day of
 * signing says that there is one.
 */
const STATED_BY: ReadonlyMap<string, string> = new Map([["dpa", "signed"]]);

/** Builds the part that a key holds. */
export function fillPart(assembly: Assembly, filling: Filling): void {
  const { node, key, field, said, fits } = filling;
  const shape = field.type.kind === "node" ? SHAPES[field.type.shape] : undefined;
  const layers = shape && layersOf(assembly, said, { short: field.writing?.short, shape });
  if (!shape || !layers) {
    noteUnknown(node, key, MISFIT);
    return;
  }
  const { origin } = said[0].cell;
  const address = `${node[META].address}/${key}`;
  const part = assembly.make({ shape, address, parent: node, key, origin, id: null, layers, fits });
  const statedBy = STATED_BY.get(shape.name);
  if (statedBy === undefined || Object.hasOwn(part, statedBy)) node[key] = part;
  else leaveOut(node, key, part[META].unstated.get(statedBy));
}

function leaveOut(
  node: OpenNode,
  key: string,
  why: Parameters<typeof noteUnknown>[2] | undefined,
): void {
  // Nothing of the entry's own is there to be blamed: it is simply not stated.
  if (node[META].defaulted.has(key)) forget(node, key);
  if (why) noteUnknown(node, key, why);
}

/** The long forms of all that is said, as far as they merge; undefined if the strongest has none. */
export function layersOf(
  assembly: Assembly,
  said: readonly Said[],
  how: { readonly short: Short | undefined; readonly shape?: Shape },
): readonly Layer[] | undefined {
  const layers: Layer[] = [];
  for (const { cell, defaulted } of said) {
    if (cell.unknown || cell.none !== undefined || isNone(cell)) continue;
    const long = longForm(cell, how, assembly);
    if (long === undefined && cell === said[0]?.cell) return undefined;
    if (long === undefined) continue;
    layers.push({ entries: long.entries, closed: long.closed, defaulted });
    if (long.closed) break;
  }
  return layers;
}
