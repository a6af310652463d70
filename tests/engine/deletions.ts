/** Takes facts out of declarations, one at a time, and asks whether a rule is suddenly content. */
import { META, type Node } from "../../src/model/node.ts";
import { isNode, stated } from "../../src/model/reading.ts";
import type { Parsed, SourceText } from "../../src/source/types.ts";
import { type Business, type Data, dataOf, flow } from "./documents.ts";

interface Deletion {
  readonly file: number;
  readonly path: readonly string[];
  /** The fact that goes, after short forms: `vendor:acme` and `country`. */
  readonly address: string;
  readonly key: string;
}

/** Facts by the place of their key in the text; those whose absence tells nothing. */
function factsOf(root: Node): ReadonlyMap<string, readonly (readonly [Node, string])[]> {
  const facts = new Map<string, [Node, string][]>();
  const visit = (node: Node): void => {
    for (const [key, origin] of node[META].origins) {
      if (origin.key === null || node[META].defaulted.has(key)) continue;
      const place = `${origin.key.file.path} ${origin.key.start}`;
      facts.set(place, [...(facts.get(place) ?? []), [node, key]]);
    }
    for (const value of Object.values(node)) {
      for (const child of Array.isArray(value) ? value : [value]) {
        if (isNode(child) && child[META].parent === node) visit(child);
      }
    }
  };
  visit(root);
  return facts;
}

function deletionsOf(parsed: readonly Parsed[], root: Node): readonly Deletion[] {
  const facts = factsOf(root);
  const found: Deletion[] = [];
  const visit = (map: object, at: { one: Parsed; file: number; path: readonly string[] }): void => {
    for (const [key, value] of Object.entries(map)) {
      const place = at.one.origins.of(map, key)?.key;
      const path = [...at.path, key];
      // A short form stands for several facts: its own key comes first.
      const [fact] = place ? (facts.get(`${place.file.path} ${place.start}`) ?? []) : [];
      const field = fact?.[0][META].shape.fields[fact[1]];
      if (fact && field?.absent.means === "unknown" && fact[1] === key) {
        found.push({ file: at.file, path, address: fact[0][META].address, key });
      }
      if (typeof value === "object" && value !== null && !Array.isArray(value)) {
        visit(value, { ...at, path });
      }
    }
  };
  for (const [file, one] of parsed.entries())
    if (one.root) visit(one.root, { one, file, path: [] });
  return found;
}

function without(data: Data, path: readonly string[]): Data {
  const copy = structuredClone(data);
  let at: Data = copy;
  for (const key of path.slice(0, -1)) at = at[key] as Data;
  delete at[path.at(-1) ?? ""];
  return copy;
}

/** Answers of rules that are content with a subject, and with it `skip`: both say nothing against it. */
function contentIn(
  business: Business,
  files: readonly SourceText[],
): {
  readonly passed: ReadonlySet<string>;
  readonly skipped: ReadonlySet<string>;
  readonly judged: ReturnType<Business["judge"]>;
} {
  const passed = new Set<string>();
  const skipped = new Set<string>();
  const judged = business.judge(files, ({ rule, address, outcome }) => {
    if (outcome === "pass") passed.add(`${rule} on ${address}`);
    if (outcome === "skip") skipped.add(`${rule} on ${address}`);
  });
  return { passed, skipped, judged };
}

/** Which facts are tried: so many, evenly spread, beginning with another one for each business. */
export interface Choice {
  readonly most: number;
  readonly first: number;
}

/** New passes after deletions, in words. */
export function newPasses(
  business: Business,
  { most, first: offset }: Choice,
): {
  readonly tried: number;
  readonly found: readonly string[];
} {
  const before = contentIn(business, business.files);
  const first = before.judged;
  const data = first.parsed.map(dataOf);
  const written = (all: readonly Data[]): readonly SourceText[] =>
    all.map((one, file) => ({ path: business.files[file]?.path ?? "", text: flow(one) }));
  const all = deletionsOf(first.parsed, first.model.root).filter(
    ({ file, path }) =>
      path.reduce<unknown>((at, key) => (at as Data | undefined)?.[key], data[file]) !== undefined,
  );
  const step = Math.max(1, all.length / most);
  const chosen = Array.from(
    { length: Math.min(most, all.length) },
    (_, at) => all[Math.floor(at * step + (offset % step))],
  ).filter((one) => one !== undefined);
  const found = chosen.flatMap(({ file, path, address, key }) => {
    const changed = data.map((one, at) => (at === file ? without(one, path) : one));
    const after = contentIn(business, written(changed));
    const node = after.judged.model.at(address);
    // A default, or another fact, may speak for the one that went.
    if (node !== undefined && stated(node, key)) return [];
    // What the rule does not ask of, it may be content with: `require` holds whatever `when` would say.
    const fresh = [...after.passed].filter(
      (name) => !before.passed.has(name) && !before.skipped.has(name),
    );
    return fresh.map((name) => `${business.name}: without ${path.join(".")}: ${name}`);
  });
  return { tried: chosen.length, found };
}
