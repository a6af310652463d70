/** From files to one linked model: sections, short forms, defaults, links, and what follows from them. */
import { compareText } from "../finding/order.ts";
import type { Parsed, Problem } from "../source/types.ts";
import { type Assembly, entitiesOf } from "./build/assembly.ts";
import { fileOf } from "./build/cell.ts";
import { makeNode } from "./build/node.ts";
import { collectSections, fillSections } from "./build/sections.ts";
import { checkModel } from "./check.ts";
import { deriveAll } from "./derive/all.ts";
import { fillEarly } from "./fill/early.ts";
import { fillImplied } from "./fill/implied.ts";
import { fillLate } from "./fill/late.ts";
import { addNotices } from "./fill/notices.ts";
import type { Validated } from "./input.ts";
import { linkBackward } from "./link/backward.ts";
import { fillFieldPurposes } from "./link/fields.ts";
import { resolveLinks } from "./link/resolve.ts";
import { fillNamedPeriods } from "./link/retention.ts";
import { newNode, type OpenNode } from "./meta.ts";
import { META, type Node } from "./node.ts";
import { SHAPES } from "./shapes.ts";
import { type Translate, translationsFrom } from "./translation/translate.ts";
import { unusedTranslations } from "./translation/unused.ts";
import { addUsed, builtInOf, inherit, type Vocabulary } from "./vocabulary.ts";

export interface AssembleOptions {
  /** UTC date, YYYY-MM-DD: the day the law is read for. */
  readonly today: string;
  readonly vocabulary: Vocabulary;
  /** Texts in other languages, `privacy/texts/<language>.yaml`. */
  readonly translations?: readonly Parsed[];
}

/** One business, linked. */
export interface Model {
  /** `$model`: every section of the declarations; single ones are always there. */
  readonly root: Node;
  /** In the order in which they were found; reports sort by place. */
  readonly problems: readonly Problem[];
  /** False: something could not be read, and nothing may be concluded from what is absent. */
  readonly complete: boolean;
  /** Texts of the business in other languages, by language. */
  readonly translations: ReadonlyMap<string, Translate>;
  /** The node of an address such as `asset:crm/field:email`; built-in words only where they are used. */
  at(address: string): Node | undefined;
}

/**
 * Links the files of one business into a model. Pure: the same facts give the same model, however
 * they are spread over files. `privacyfile.yaml` comes first, then the others by path.
 */
export function assemble(files: readonly Validated[], options: AssembleOptions): Model {
  const ordered = [...files].sort(byPath).map(fileOf);
  const complete = files.every(({ parsed }) => parsed.complete);
  const shape = SHAPES.model;
  if (shape === undefined) throw new Error("the schemas give no model");
  const root = newNode({ shape, address: "$model", parent: null, key: "", origin: null });
  const assembly = begin(root, complete, options.vocabulary);
  const sections = collectSections(ordered);
  fillSections(assembly, root, sections);
  fillImplied(assembly);
  resolveLinks(assembly);
  inherit(assembly, options.vocabulary);
  fillNamedPeriods(assembly);
  const deriving = { root, today: options.today };
  fillEarly(assembly, deriving);
  fillFieldPurposes(assembly);
  addUsed(assembly, root);
  addNotices(assembly, root);
  linkBackward(assembly, root);
  fillLate(assembly, deriving);
  if (complete) checkModel(assembly, ordered, { sections, deriving });
  else blankAll(assembly);
  deriveAll(assembly, deriving);
  for (const node of everyNode(assembly)) Object.freeze(node);
  const texts = options.translations ?? [];
  const odd = complete ? unusedTranslations(texts, root) : [];
  return {
    root,
    problems: [...assembly.problems, ...odd],
    complete,
    translations: translationsFrom(texts),
    at: lookUpIn(assembly),
  };
}

function byPath(a: Validated, b: Validated): number {
  const [left, right] = [a.parsed.file.path, b.parsed.file.path];
  const main = Number(right === "privacyfile.yaml") - Number(left === "privacyfile.yaml");
  return main || compareText(left, right);
}

function begin(root: OpenNode, complete: boolean, vocabulary: Vocabulary): Assembly {
  const builtIn = builtInOf(vocabulary);
  const assembly: Assembly = {
    complete,
    problems: [],
    links: [],
    nodes: new Map([["model", [root]]]),
    entities: new Map(),
    make: (making) => makeNode(assembly, making),
    builtIn: (name, id) => builtIn.find(assembly, name, id),
    builtInIds: builtIn.ids,
    builtInByLabel: builtIn.byLabel,
    single: (section) => singleOf(root, section),
  };
  return assembly;
}

function singleOf(root: OpenNode, section: string): OpenNode | undefined {
  const field = root[META].shape.fields[section];
  const node = field && !field.many && field.type.kind === "node" ? root[section] : undefined;
  return node === undefined ? undefined : (node as OpenNode); // sections are filled with nodes only
}

/** What could not be read may say anything about every node. */
function blankAll(assembly: Assembly): void {
  for (const node of everyNode(assembly)) {
    const { parent, address } = node[META];
    // Built-in words do not depend on what was read.
    if (parent !== null || address === "$model") node[META].blank ??= { reason: "unreadable" };
  }
}

function* everyNode({ nodes }: Assembly): Iterable<OpenNode> {
  for (const some of nodes.values()) yield* some;
}

function lookUpIn(assembly: Assembly): (address: string) => Node | undefined {
  let byAddress: Map<string, Node> | undefined;
  return (address) => {
    const [kind = "", id] = address.split(":");
    if (id !== undefined && !address.includes("/")) {
      return entitiesOf(assembly, kind).get(id);
    }
    byAddress ??= new Map([...everyNode(assembly)].map((node) => [node[META].address, node]));
    return byAddress.get(address);
  };
}
