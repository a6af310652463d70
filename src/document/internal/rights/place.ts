/** One place in the plan of a group: how somebody is found there, what is copied, deleted and kept. */
import type { Words } from "../../../finding/document.ts";
import type { Node } from "../../../model/node.ts";
import { isNode } from "../../../model/reading.ts";
import { cite, ours } from "../../build/sentence.ts";
import type { Reader } from "../../read/reader.ts";
import { isInUse, named } from "../paper.ts";
import { categoryWords } from "../phrases/purpose.ts";
import { contactOf } from "../phrases/vendor-contract.ts";
import { asWritten, nameOf, wordIn } from "../show.ts";
import { derivedNodes, inTurn, joined, own, ownIfStated, type Spec, values } from "../tell.ts";
import type { Group } from "./group.ts";

/** The cells of a place. */
export function placeSpecs(group: Group, asset: Node): readonly Spec[] {
  const shows = ["finding"];
  return [
    ["place", { make: (read) => placeOf(read, asset), shows }],
    ["find_by", { make: (read) => values(read, [asset, "find_by"], asWritten), shows }],
    ["how", { make: (read) => howOf(read, asset), shows }],
    ["copy", { make: (read) => categoriesOf(read, heldFor(read, group, asset)) }],
    ["delete", { make: (read) => goneOf(read, group, asset), nothing: [ours("–")] }],
    [
      "keep",
      {
        make: (read) => keptOf(read, group, asset),
        nothing: [ours("–")],
        law: [cite("gdpr", "Art. 17(3)(b)")],
      },
    ],
    ["take_along", { make: (read) => movedOf(read, group, asset), nothing: [ours("–")] }],
  ];
}

/** The place, and others that get copies from it: they must be searched too. */
function placeOf(read: Reader, asset: Node): readonly Words[] {
  const place = runBy(read, asset);
  if (!named(asset, "sends_to").some(isInUse)) return place;
  const says = values(read, [asset, "sends_to"], (other) =>
    isNode(other) && isInUse(other) ? nameOf(other, read) : [],
  );
  const copies = says && read.context.messages.words("rights_plan.copies", { says });
  return inTurn([place, copies]);
}

/** The name of a place, with the company that runs it and its contact. */
function runBy(read: Reader, asset: Node): readonly Words[] {
  const { messages } = read.context;
  const name = nameOf(asset, read);
  read.rest(asset, "");
  if (!isNode(asset.vendor)) return name;
  read.rest(asset, "vendor");
  const contact = isNode(asset.vendor.contact) ? contactOf(read, asset.vendor) : undefined;
  const about = inTurn([nameOf(asset.vendor, read), contact]);
  return messages.words("internal.with_about", { name, about });
}

/** One text, or one for each thing to be done. */
function howOf(read: Reader, asset: Node): readonly Words[] | undefined {
  const { messages } = read.context;
  const procedures = isNode(asset.procedures) ? asset.procedures : undefined;
  if (procedures === undefined) return own(read, asset, "procedures");
  const apart = (["access", "rectify", "erase", "restrict"] as const).map((key) => {
    const says = ownIfStated(read, procedures, key);
    return says && messages.words(`rights_plan.how.${key}`, { says });
  });
  const how = ownIfStated(read, procedures, "how");
  const all = inTurn([how, ...apart]);
  return all.length > 0 ? all : own(read, procedures, "how");
}

/** The purposes of the group that use this place. */
function purposesAt({ purposes }: Group, asset: Node): readonly Node[] {
  return purposes.filter((purpose) => named(purpose, "assets").includes(asset));
}

/** The kinds of data of the group that lie here: no pay slips for a customer of the same ledger. */
function heldFor(read: Reader, group: Group, asset: Node): readonly Node[] {
  const held = derivedNodes(read, asset, "categories");
  const needed = new Set(
    purposesAt(group, asset).flatMap((purpose) => {
      read.rest(purpose, "needs");
      return derivedNodes(read, purpose, "categories");
    }),
  );
  return held.filter((category) => needed.has(category));
}

function categoriesOf(read: Reader, categories: readonly Node[]): readonly Words[] | undefined {
  return joined(
    read,
    categories.map((category) => categoryWords(read, category)),
  );
}

/** Whether a purpose makes it a duty to keep a kind of data: by its ground, or by the law of its period. */
function mustKeep(read: Reader, purpose: Node, category: Node): boolean {
  const rights = derivedNodes(read, purpose, "rights");
  const limited = rights.some(({ right, limited_by }) => right === "erasure" && isText(limited_by));
  return limited || isNode(useFor(purpose, category)?.law);
}

/** The period of a purpose that counts for a kind of data. */
function useFor(purpose: Node, category: Node): Node | undefined {
  const uses = Array.isArray(purpose.retention) ? purpose.retention.filter(isNode) : [];
  return uses.find((use) => use.category === category) ?? uses.find(({ id }) => id === "default");
}

const isText = (value: unknown): value is string => typeof value === "string";

type Fate = "free" | "needed" | "kept";

/** What becomes of each kind of data of the group here when somebody wants it deleted. */
function fates(read: Reader, group: Group, asset: Node): ReadonlyMap<Fate, Map<Node, Node[]>> {
  const all = new Map<Fate, Map<Node, Node[]>>();
  for (const category of heldFor(read, group, asset)) {
    const users = purposesAt(group, asset).filter((purpose) =>
      derivedNodes(read, purpose, "categories").includes(category),
    );
    const keepers = users.filter((purpose) => mustKeep(read, purpose, category));
    const needing = users.filter((purpose) => !isFree(read, purpose));
    const fate = keepers.length > 0 ? "kept" : needing.length > 0 ? "needed" : "free";
    for (const purpose of keepers.length > 0 ? keepers : needing.length > 0 ? needing : users) {
      const of = all.get(fate) ?? new Map<Node, Node[]>();
      of.set(purpose, [...(of.get(purpose) ?? []), category]);
      all.set(fate, of);
    }
  }
  return all;
}

/** A yes can be taken back at any time (Art. 17(1)(b)); other uses may still need what they have. */
function isFree(read: Reader, purpose: Node): boolean {
  const basis = read.node(purpose, "lawful_basis");
  return basis !== undefined && read.word(basis, "basis") === "consent";
}

/** What goes at once, and what goes as soon as a use no longer needs it. */
function goneOf(read: Reader, group: Group, asset: Node): readonly Words[] | undefined {
  const all = fates(read, group, asset);
  const free = new Set([...(all.get("free") ?? new Map<Node, Node[]>()).values()].flat());
  const needed = [...(all.get("needed") ?? new Map<Node, Node[]>())].map(([purpose, categories]) =>
    read.context.messages.words("rights_plan.once_not_needed", {
      purpose: nameOf(purpose, read),
      says: categoriesOf(read, categories) ?? [],
    }),
  );
  return inTurn([categoriesOf(read, [...free]), ...needed]);
}

/** What stays, and for which purpose. */
function keptOf(read: Reader, group: Group, asset: Node): readonly Words[] | undefined {
  const kept = fates(read, group, asset).get("kept") ?? new Map<Node, Node[]>();
  return inTurn(
    [...kept].map(([purpose, categories]) => {
      read.rest(purpose, "lawful_basis");
      const says = categoriesOf(read, categories) ?? [];
      return read.context.messages.words("internal.colon", { term: nameOf(purpose, read), says });
    }),
  );
}

/** What people gave, under consent or contract, as a file (Art. 20): never what is on paper. */
function movedOf(read: Reader, group: Group, asset: Node): readonly Words[] | undefined {
  if (read.word(asset, "kind") === "paper" || !isGiven(read, asset)) return undefined;
  const free = purposesAt(group, asset).filter((purpose) =>
    derivedNodes(read, purpose, "rights").some(({ right }) => right === "portability"),
  );
  const needed = new Set(free.flatMap((purpose) => derivedNodes(read, purpose, "categories")));
  const moved = heldFor(read, group, asset).filter((category) => needed.has(category));
  const says = categoriesOf(read, moved.filter(isInUse));
  if (says === undefined) return undefined;
  const procedures = isNode(asset.procedures) ? asset.procedures : undefined;
  const format = procedures && values(read, [procedures, "export"], wordIn("export"));
  return format ? read.context.messages.words("internal.colon", { term: format, says }) : says;
}

/** Whether it came from the people themselves: told by them, or seen of them. */
function isGiven(read: Reader, asset: Node): boolean {
  const source = read.fact(asset, "source");
  if (source.means !== "stated") return source.means === "unknown";
  const all = Array.isArray(source.value) ? source.value : [source.value];
  return all.some((one) => one === "person" || one === "observed");
}
