/** Small businesses for tests, and the model as one canonical text without places. */
import { categories, subjectGroups } from "../../src/law/vocabulary.ts";
import { assemble, type Model } from "../../src/model/assemble.ts";
import { META, type Node } from "../../src/model/node.ts";
import { isNode, openList } from "../../src/model/reading.ts";
import { validate } from "../../src/schema/validate.ts";
import { parse } from "../../src/source/parse.ts";
import type { Parsed } from "../../src/source/types.ts";

const TODAY = "2026-12-01";
const OPTIONS = {
  today: TODAY,
  vocabulary: { categories: categories(), subjects: subjectGroups() },
};

/** The model of one file, or of several by path. */
export function modelOf(
  files: string | { readonly [path: string]: string },
  today: string = TODAY,
): Model {
  const texts = typeof files === "string" ? { "privacyfile.yaml": files } : files;
  const parsed = Object.entries(texts).map(([path, text]) => parse({ path, text }));
  const isTranslation = ({ file }: Parsed): boolean => file.path.startsWith("privacy/texts/");
  const translations = parsed.filter(isTranslation);
  const declared = parsed.filter((one) => !isTranslation(one)).map(validate);
  return assemble(declared, { ...OPTIONS, today, translations });
}

/** A model that must be free of problems; `version` and `business` are added. */
export function modelWith(yaml: string): Model {
  const head = `version: 1\n${/^business:/m.test(yaml) ? "" : "business: { name: Crumb, country: IE }\n"}`;
  const text = head + yaml;
  const read = validate(parse({ path: "privacyfile.yaml", text }));
  const model = assemble([read], OPTIONS);
  const problems = [...read.parsed.problems, ...read.problems, ...model.problems];
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join("\n"));
  return model;
}

/** The node of an address; it must be there. */
export function at(model: Model, address: string): Node {
  const node = model.at(address);
  if (node === undefined) throw new Error(`no ${address}`);
  return node;
}

/** A derived fact, dumped. */
export function derived(model: Model, address: string, key: string): unknown {
  const facts = at(model, address).derived;
  if (!isNode(facts)) throw new Error(`${address} has no derived facts`);
  const undecided = facts[META].undecided.get(key);
  return undecided ? { unknown: undecided.map(factText) } : dumpValue(facts, key, facts[key]);
}

type Dumped = { [key: string]: unknown };

/** Everything that can be read from a model, in an order that no layout changes. */
export function dump(model: Model): Dumped {
  const out: Dumped = { complete: model.complete, model: dumpNode(model.root) };
  out.problems = model.problems.map(({ id, message }) => `${id} ${message}`).sort();
  return out;
}

function dumpNode(node: Node): Dumped {
  const meta = node[META];
  const out: Dumped = { "@": meta.address };
  for (const key of Object.getOwnPropertyNames(node).sort())
    out[key] = dumpValue(node, key, node[key]);
  const notes: Dumped = {
    none: [...meta.none].sort(),
    unstated: [...meta.unstated].map(([key, why]) => [key, why.reason]).sort(),
    computed: [...meta.computed].sort(),
    assumed: [...meta.assumed].sort(),
    undecided: [...meta.undecided].map(([key, facts]) => [key, facts.map(factText).sort()]).sort(),
    blank: meta.blank?.reason ?? [],
  };
  for (const [name, value] of Object.entries(notes)) {
    if (!Array.isArray(value) || value.length > 0) out[`#${name}`] = value;
  }
  return out;
}

/** What a node contains is written out, what it names is an address. */
function dumpValue(holder: Node, key: string, value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map((one) => dumpValue(holder, key, one));
    const open = openList(value)?.map(factText).sort() ?? [];
    // Collections and gathered lists stand in the order of the text, which is no fact either.
    const sorted = value.every(isNode) ? items.sort(byText) : items;
    return open.length > 0 ? { list: sorted, open } : sorted;
  }
  if (!isNode(value)) return value;
  const { parent, key: under, address } = value[META];
  return parent === holder && under === key ? dumpNode(value) : `@${address}`;
}

function byText(a: unknown, b: unknown): number {
  const [left, right] = [JSON.stringify(a), JSON.stringify(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

export function factText({
  node,
  key,
  reason,
}: {
  node: Node;
  key: string;
  reason: string;
}): string {
  return `${node[META].address}.${key}: ${reason}`;
}
