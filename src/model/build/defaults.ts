/** The `defaults` section as layers below what entries say themselves. */
import { isList, isMap } from "../../source/kind.ts";
import { longForm } from "../expand/long.ts";
import type { Field, Fit, Shape } from "../shape.ts";
import { SHAPES } from "../shapes.ts";
import { type Assembly, report } from "./assembly.ts";
import type { Cell } from "./cell.ts";
import type { Fits, Layer } from "./types.ts";

/** The layers of each section, the strongest first: its own defaults, then those for all. */
export type Defaults = (section: string) => readonly Layer[];

const NO_LAYERS: readonly Layer[] = [];

/** Reads the section `defaults`, wherever it stands. */
export function readDefaults(assembly: Assembly, cell: Cell | undefined): Defaults {
  const long = cell && longForm(cell, { short: undefined }, assembly);
  if (!long) return () => NO_LAYERS;
  const read = (key: string): readonly Layer[] => {
    const written = long.entries.get(key);
    const layer = written && longForm(written, { short: undefined }, assembly);
    return layer ? [{ ...layer, defaulted: true }] : NO_LAYERS;
  };
  const all = read("all");
  const bySection = new Map<string, readonly Layer[]>();
  for (const [section, field] of Object.entries(SHAPES.model?.fields ?? {})) {
    const shape = field.type.kind === "node" ? SHAPES[field.type.shape] : undefined;
    if (!shape) continue;
    const own = read(section).map((layer) => withoutOwn(assembly, { layer, section, shape }));
    bySection.set(section, [...own, ...all]);
  }
  return (section) => bySection.get(section) ?? NO_LAYERS;
}

/** Facts that must be looked at one by one may not be defaulted (`x-own`). */
function withoutOwn(
  assembly: Assembly,
  { layer, section, shape }: { layer: Layer; section: string; shape: Shape },
): Layer {
  const entries = new Map(layer.entries);
  for (const [key, cell] of layer.entries) {
    if (shape.fields[key]?.writing?.own !== true) continue;
    entries.delete(key);
    report(assembly, cell, {
      id: "model/own-fact-in-defaults",
      message: `\`${key}\` stands in \`defaults.${section}\`, but has to be looked at for each entry on its own`,
      fix: `Move \`${key}\` to the entries that it is true for.`,
      address: `defaults:${section}`,
      atKey: true,
    });
  }
  return { ...layer, entries };
}

/** Whether defaults are for an entry: its role or kind decides, as far as it is stated. */
export function fitsOf(shape: Shape, layers: readonly Layer[]): Fits {
  return (fits: readonly Fit[]) =>
    fits.every((fit) => {
      const cell = layers.find(({ entries }) => entries.has(fit.key))?.entries.get(fit.key);
      const values = cell ? words(cell) : byAbsence(shape.fields[fit.key]);
      // Not stated: whether the default is for this entry cannot be told, so it is not taken.
      if (values.length === 0) return false;
      if (fit.in && !values.some((value) => fit.in?.includes(value))) return false;
      return !(fit.not && values.every((value) => fit.not?.includes(value)));
    });
}

function words({ value }: Cell): readonly string[] {
  if (typeof value === "string") return [value];
  const items = isMap(value) ? Object.values(value) : isList(value) ? value : [];
  return items.filter((item) => typeof item === "string");
}

function byAbsence(field: Field | undefined): readonly string[] {
  const absence = field?.absent;
  return absence?.means === "default" && typeof absence.value === "string" ? [absence.value] : [];
}
