/** Collects the sections of all files and builds their entries. */
import { longForm } from "../expand/long.ts";
import { noteNone, noteOrigin, noteUnknown, type OpenNode, type Unknown } from "../meta.ts";
import { type Fact, META } from "../node.ts";
import type { Field, Shape } from "../shape.ts";
import { SHAPES } from "../shapes.ts";
import type { Assembly } from "./assembly.ts";
import { type Cell, entriesOf, type Filed } from "./cell.ts";
import { type Defaults, fitsOf, readDefaults } from "./defaults.ts";
import { duplicateId, duplicateSection } from "./duplicates.ts";
import { factOf, listOf } from "./list.ts";
import { isKey } from "./many.ts";
import { isNone, MISFIT, reasonOf } from "./none.ts";
import { scalar } from "./scalar.ts";

/** All places of each top-level key, in the order of the files. */
export type Sections = ReadonlyMap<string, readonly Cell[]>;

/** Reads the top level of every file. */
export function collectSections(files: readonly Filed[]): Sections {
  const sections = new Map<string, Cell[]>();
  for (const file of files) {
    const { root, origin } = file.validated.parsed;
    if (root === undefined) continue;
    const whole: Cell = { file, parent: root, key: "", origin, value: root };
    for (const [key, cell] of entriesOf(whole, root, SHAPES.model)) {
      const known = sections.get(key);
      if (known) known.push(cell);
      else sections.set(key, [cell]);
    }
  }
  return sections;
}

/** Fills the model with every section that is stated; single ones are always there. */
export function fillSections(assembly: Assembly, root: OpenNode, sections: Sections): void {
  const defaults = readDefaults(assembly, single(assembly, "defaults", sections.get("defaults")));
  for (const [section, field] of Object.entries(root[META].shape.fields)) {
    if (field.derived) continue;
    const cells = sections.get(section) ?? [];
    const shape = field.type.kind === "node" ? SHAPES[field.type.shape] : undefined;
    if (shape && field.many)
      fillCollection({ assembly, root, section, field, shape, defaults }, cells);
    else if (shape) fillSingle({ assembly, root, section, field, shape, defaults }, cells);
    else fillScalar({ assembly, root, section, field }, cells);
  }
}

interface Section {
  readonly assembly: Assembly;
  readonly root: OpenNode;
  readonly section: string;
  readonly field: Field;
}

interface NodeSection extends Section {
  readonly shape: Shape;
  readonly defaults: Defaults;
}

function fillCollection(at: NodeSection, cells: readonly Cell[]): void {
  const { root, section, field } = at;
  const [first] = cells;
  if (first === undefined) return;
  noteOrigin(root, section, first.origin);
  const open: Fact[] = [];
  const entries = new Map<string, [Cell, ...Cell[]]>();
  let stated = false;
  for (const cell of cells) {
    if (cell.unknown) open.push(factOf(root, section, cell.unknown));
    else if (field.none && isNone(cell)) {
      const why = reasonOf(cell);
      if ("none" in why) noteNone(root, section, why.none);
      else open.push(factOf(root, section, why.unknown));
    } else if (addEntries(at, cell, entries)) stated = true;
    else open.push(factOf(root, section, MISFIT));
  }
  const nodes: OpenNode[] = [];
  for (const [id, written] of entries) {
    if (isKey(id)) nodes.push(makeEntity(at, id, written));
    else open.push(factOf(root, section, written[0].unknown ?? MISFIT));
  }
  if (stated || nodes.length > 0) {
    // Somewhere it says that there is none, and somewhere else what there is.
    if (root[META].none.delete(section)) duplicateSection(at.assembly, { section, cells });
    root[section] = listOf(nodes, { open });
  } else if (open[0] && !root[META].none.has(section)) {
    const { reason, note } = open[0];
    noteUnknown(root, section, note === undefined ? { reason } : { reason, note });
  }
}

function addEntries(
  { assembly, field }: NodeSection,
  cell: Cell,
  entries: Map<string, [Cell, ...Cell[]]>,
): boolean {
  const long = longForm(cell, { short: field.writing?.short }, assembly);
  if (long === undefined) return false;
  for (const [id, entry] of long.entries) {
    const known = entries.get(id);
    if (known) known.push(entry);
    else entries.set(id, [entry]);
  }
  return true;
}

function makeEntity(at: NodeSection, id: string, written: readonly [Cell, ...Cell[]]): OpenNode {
  const { assembly, root, section, shape } = at;
  const [cell] = written;
  const place = { shape, address: `${shape.name}:${id}`, parent: root, key: section };
  const node = buildFrom(at, { ...place, origin: cell.origin, id }, cell);
  if (written.length > 1) duplicateId(assembly, { node, section, cells: written });
  return node;
}

function buildFrom(
  { assembly, section, field, shape, defaults }: NodeSection,
  place: Omit<Parameters<Assembly["make"]>[0], "layers" | "fits">,
  cell: Cell,
): OpenNode {
  const how = { short: field.many ? field.writing?.item : field.writing?.short, shape };
  const long = cell.unknown ? undefined : longForm(cell, how, assembly);
  const layers = [...(long ? [{ ...long, defaulted: false }] : []), ...defaults(section)];
  const node = assembly.make({ ...place, layers, fits: fitsOf(shape, layers) });
  if (long === undefined) node[META].blank = cell.unknown ?? MISFIT;
  return node;
}

function fillSingle(at: NodeSection, cells: readonly Cell[]): void {
  const { assembly, root, section, shape } = at;
  const cell = single(assembly, section, cells);
  const place = { shape, address: section, parent: root, key: section, id: null };
  if (cell === undefined) {
    const fits = fitsOf(shape, []);
    root[section] = assembly.make({ ...place, origin: null, layers: [], fits });
    return;
  }
  noteOrigin(root, section, cell.origin);
  const node = buildFrom(at, { ...place, origin: cell.origin }, cell);
  root[section] = node;
  if (cells.length > 1) duplicateSection(assembly, { node, section, cells });
}

function fillScalar({ assembly, root, section, field }: Section, cells: readonly Cell[]): void {
  const cell = single(assembly, section, cells);
  if (cell === undefined) return;
  noteOrigin(root, section, cell.origin);
  const value = scalar(field.type, cell.value);
  const unknown: Unknown | undefined = cell.unknown ?? (value === undefined ? MISFIT : undefined);
  if (unknown) noteUnknown(root, section, unknown);
  else root[section] = value;
}

/** The first place of what may stand once. */
function single(
  assembly: Assembly,
  section: string,
  cells: readonly Cell[] | undefined,
): Cell | undefined {
  if (section === "defaults" && cells && cells.length > 1)
    duplicateSection(assembly, { section, cells });
  return cells?.[0];
}
