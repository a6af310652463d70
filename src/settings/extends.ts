/** What `checks` builds on: presets, files and packages, put in the order in which they count. */
import { validate } from "../schema/validate.ts";
import { parse } from "../source/parse.ts";
import type { Problem, SourceText } from "../source/types.ts";
import { nearest } from "../text/nearest.ts";
import { ticked } from "../text/quote.ts";
import { listUpTo } from "../text/words.ts";
import { BUILT_IN, builtInPreset, presetNames } from "./presets.ts";
import type { Presets } from "./types.ts";
import { type Layer, readLayer, type Written } from "./written.ts";

/** The folder of presets that a business writes for itself. */
const FOLDER = "privacy/presets/";
/** Settings that build on settings that build on settings: more is a slip. */
const DEEPEST = 8;
const MOST_NAMES = 8;

/** Layers, the first counts least; and what is wrong with what they build on. */
export interface Stack {
  readonly layers: readonly Layer[];
  readonly problems: readonly Problem[];
}

interface Walk {
  readonly presets: Presets;
  readonly layers: Layer[];
  readonly problems: Problem[];
  /** Names that are being resolved, outermost first. */
  readonly open: readonly string[];
}

/** The layers below `own`, each once where it is named first, and `own` last. */
export function resolveExtends(own: Layer, presets: Presets): Stack {
  const walk: Walk = { presets, layers: [], problems: [], open: [] };
  add(walk, own);
  return { layers: walk.layers, problems: walk.problems };
}

function add(walk: Walk, layer: Layer): void {
  for (const written of layer.extends) {
    if (typeof written.value === "string") addNamed(walk, written, written.value);
  }
  walk.layers.push(layer);
}

function addNamed(walk: Walk, written: Written, name: string): void {
  const refuse = (message: string, fix: string): void => {
    walk.problems.push(unresolved(written, message, fix));
  };
  const key = keyOf(name);
  if (walk.open.includes(key)) {
    const circle = [...walk.open.slice(walk.open.indexOf(key)), key].join(", ");
    refuse(`${ticked(name)} builds on itself (${circle})`, "Take one of them out of `extends`.");
    return;
  }
  if (walk.open.length >= DEEPEST) {
    refuse(`More than ${DEEPEST} presets build on each other here`, "Name them side by side.");
    return;
  }
  const found = find(walk.presets, name);
  if ("fix" in found) {
    refuse(found.message, found.fix);
    return;
  }
  const file = validate(parse(found.source));
  walk.problems.push(...file.parsed.problems, ...file.problems);
  const layer = readLayer(file);
  const inner = { ...walk, open: [...walk.open, key] };
  if (layer !== undefined) add(inner, layer);
  else if (file.parsed.problems.length === 0) {
    refuse(`${found.source.path} has no \`checks\``, "Write its settings under `checks:`.");
  }
}

/** `./privacy/presets/house.yaml` and `privacy/presets/house.yaml` are one file. */
function keyOf(name: string): string {
  return name.replace(/^(?:\.\/)+/, "");
}

type Found = { readonly source: SourceText } | { readonly message: string; readonly fix: string };

function find({ files, packages }: Presets, name: string): Found {
  if (name.startsWith(BUILT_IN)) {
    const source = builtInPreset(name);
    if (source !== undefined) return { source };
    return missing(`There is no built-in preset ${ticked(name)}`, name, presetNames());
  }
  const key = keyOf(name);
  const paths = files.map(({ path }) => path);
  if (/\.ya?ml$/i.test(key)) {
    const source = files.find(({ path }) => path === key);
    if (source !== undefined) return { source };
    if (!key.startsWith(FOLDER)) {
      const fix = `Put the file into ${FOLDER} and name it so; what lies elsewhere is not read.`;
      return { message: `${ticked(name, 80)} does not lie in ${FOLDER}`, fix };
    }
    return missing(`There is no file ${ticked(name, 80)}`, key, paths);
  }
  const found = packages.find((one) => one.name === name);
  if (found === undefined) {
    const known = [...presetNames(), ...packages.map((one) => one.name), ...paths];
    const hint = `There is no package ${ticked(name)} in privacy/vendor/, unchanged since it was locked`;
    return missing(hint, name, known);
  }
  if (found.preset !== null) return { source: found.preset };
  return {
    message: `The package ${ticked(name)} brings rules, but no settings`,
    fix: "Take it out of `extends`: its rules are asked all the same.",
  };
}

function missing(message: string, word: string, known: readonly string[]): Found {
  const marked = `${BUILT_IN}${word}`;
  const meant = known.includes(marked) ? marked : (nearest(word, known) ?? nearest(marked, known));
  if (meant !== undefined) return { message, fix: `Did you mean ${ticked(meant, 80)}?` };
  return { message, fix: `There is ${listUpTo(known, MOST_NAMES)}.` };
}

function unresolved({ at, pointer }: Written, message: string, fix: string): Problem {
  return { id: "checks/unresolved", message, fix, range: at, pointer, address: "checks" };
}
