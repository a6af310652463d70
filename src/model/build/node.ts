/** Builds a node and its parts from layers of what was written: its own words first, then defaults. */

import type { OpenNode, Place } from "../meta.ts";
import { newNode, noteDefaulted, noteNone, noteOrigin, noteUnknown } from "../meta.ts";
import type { Field } from "../shape.ts";
import { type Assembly, entitiesOf, register } from "./assembly.ts";
import { fillList, fillMap } from "./many.ts";
import { isNone, MISFIT, reasonOf } from "./none.ts";
import { fillPart } from "./part.ts";
import { scalar } from "./scalar.ts";
import type { Filling, Making, Said } from "./types.ts";

/** Builds the node, and registers it under its id. */
export function makeNode(assembly: Assembly, making: Making): OpenNode {
  const node = newNode(making);
  register(assembly, node);
  if (making.id !== null) {
    node.id = making.id;
    const { name, section } = making.shape;
    if (section !== null) entitiesOf(assembly, name).set(making.id, node);
  }
  if (making.layers.every(({ entries }) => entries.size === 0)) return node;
  for (const [key, field] of fieldsOf(making)) {
    const said = saidAbout(making, key, field);
    if (said !== undefined) fill(assembly, { node, key, field, said, fits: making.fits });
  }
  return node;
}

const FIELDS = new WeakMap<Place["shape"], readonly (readonly [string, Field])[]>();

/** The fields that people write, in the order of the schema: the order of a node's keys. */
function fieldsOf({ shape }: Making): readonly (readonly [string, Field])[] {
  let fields = FIELDS.get(shape);
  if (fields === undefined) {
    fields = Object.entries(shape.fields).filter(([key, field]) => !field.derived && key !== "id");
    FIELDS.set(shape, fields);
  }
  return fields;
}

function saidAbout(making: Making, key: string, field: Field): [Said, ...Said[]] | undefined {
  let said: [Said, ...Said[]] | undefined;
  for (const { entries, defaulted } of making.layers) {
    const cell = entries.get(key);
    const applies = cell && !(defaulted && field.writing?.for && !making.fits(field.writing.for));
    if (cell && applies) {
      if (said) said.push({ cell, defaulted });
      else said = [{ cell, defaulted }];
    }
  }
  return said;
}

function fill(assembly: Assembly, filling: Filling): void {
  const { node, key, field, said } = filling;
  const [{ cell, defaulted }] = said;
  noteOrigin(node, key, cell.origin);
  if (defaulted) noteDefaulted(node, key);
  if (cell.unknown) noteUnknown(node, key, cell.unknown);
  else if (cell.none !== undefined) noteNone(node, key, cell.none);
  else if (field.none && isNone(cell)) fillNone(filling);
  else if (field.type.kind === "node" && !field.many) fillPart(assembly, filling);
  else if (field.writing?.map) fillMap(assembly, filling);
  else if (field.many) fillList(assembly, filling);
  else fillOne(assembly, filling);
}

function fillOne(assembly: Assembly, { node, key, field, said }: Filling): void {
  const { cell } = said[0];
  if (field.type.kind === "ref") {
    assembly.links.push({ node, key, field, words: [cell] });
    return;
  }
  const value = scalar(field.type, cell.value);
  if (value === undefined) noteUnknown(node, key, MISFIT);
  else node[key] = value;
}

function fillNone({ node, key, said }: Filling): void {
  const why = reasonOf(said[0].cell);
  if ("none" in why) noteNone(node, key, why.none);
  else noteUnknown(node, key, why.unknown);
}
