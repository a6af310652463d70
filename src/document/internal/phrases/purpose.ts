/** What is said of a purpose in several documents: ground, people, data, where it lies, how it is protected. */
import type { Words } from "../../../finding/document.ts";
import { read as readKnown } from "../../../model/known.ts";
import type { Node } from "../../../model/node.ts";
import { isNode, stated } from "../../../model/reading.ts";
import type { Reader } from "../../read/reader.ts";
import { countryOf, nameOf, numberOf, termIn } from "../show.ts";
import { derived, ifStated, inTurn, joined, linked, ownIfStated, values } from "../tell.ts";
import { citationIn } from "./citation.ts";

/** The ground with its law or its reason. */
export function groundOf(read: Reader, purpose: Node): readonly Words[] | undefined {
  const basis = read.node(purpose, "lawful_basis");
  if (basis === undefined) return undefined;
  const ground = values(read, [basis, "basis"], termIn("lawful_bases"));
  if (ground === undefined) return undefined;
  const law = isNode(basis.law) ? citationIn(read, basis, "law") : undefined;
  const reason = law ?? ownIfStated(read, basis, "interest");
  return reason
    ? read.context.messages.words("internal.colon", { term: ground, says: reason })
    : ground;
}

/** What allows the use of special categories, and of data on offences; nothing where none are used. */
export function conditionOf(read: Reader, purpose: Node): readonly Words[] | undefined {
  const special = derived(read, purpose, "special").values.includes(true)
    ? specialOf(read, purpose)
    : undefined;
  const criminal = derived(read, purpose, "criminal").values.includes(true)
    ? criminalOf(read, purpose)
    : undefined;
  const both = inTurn([special, criminal]);
  return both.length > 0 ? both : undefined;
}

function specialOf(read: Reader, purpose: Node): readonly Words[] | undefined {
  const special = read.node(purpose, "special_category");
  if (special === undefined) return undefined;
  const condition = values(read, [special, "condition"], termIn("special_conditions"));
  if (condition === undefined || !isNode(special.law)) return condition;
  const law = citationIn(read, special, "law");
  return law
    ? read.context.messages.words("internal.colon", { term: condition, says: law })
    : condition;
}

function criminalOf(read: Reader, purpose: Node): readonly Words[] | undefined {
  const criminal = read.node(purpose, "criminal");
  return criminal && ownIfStated(read, criminal, "authority");
}

/** Whether it needs special categories or data on offences, or may: then something must allow it. */
export function mayBeDelicate({ derived: facts }: Node): boolean {
  if (!isNode(facts)) return false;
  const told = [readKnown(facts, "special"), readKnown(facts, "criminal")];
  return told.some(({ values: [is], open }) => is === true || open.length > 0);
}

/** `customers (about 900)`. */
export function peopleOf(read: Reader, purpose: Node): readonly Words[] | undefined {
  return values(read, [purpose, "subjects"], (group) => {
    if (!isNode(group)) return [];
    const count = ifStated(read, [group, "count"], numberOf);
    const name = nameOf(group, read);
    return count ? read.context.messages.words("internal.with_count", { name, count }) : name;
  });
}

/** The kinds of data; special ones stand out. */
export function dataOf(read: Reader, purpose: Node): readonly Words[] | undefined {
  return values(read, [purpose, "needs"], (need) =>
    isNode(need) && isNode(need.category) ? categoryWords(read, need.category) : [],
  );
}

/** A kind of data, strong where the law protects it most. */
export function categoryWords(read: Reader, category: Node): readonly Words[] {
  const words = nameOf(category, read);
  return isDelicate(category) ? words.map((one) => ({ ...one, kind: "strong" })) : words;
}

/** Special categories and data on offences (GDPR Art. 9, 10). */
function isDelicate(category: Node): boolean {
  return typeof category.special === "string" || category.criminal === true;
}

/** `web shop (Ireland)`: the places in which the data of a purpose lies. */
export function placesOf(read: Reader, purpose: Node): readonly Words[] | undefined {
  return joined(
    read,
    linked(read, purpose, "assets").map((asset) => placeWords(read, asset)),
  );
}

/** A place with the countries in which the data lies there. */
function placeWords(read: Reader, asset: Node): readonly Words[] {
  const { messages } = read.context;
  read.rest(asset, "");
  const countries = derived(read, asset, "storage");
  if (!stated(asset, "location") && isNode(asset.vendor)) read.rest(asset.vendor, "locations");
  const where = joined(
    read,
    countries.values.map((country) => countryOf(country, read)),
  );
  const name = nameOf(asset, read);
  const about = where ?? messages.words("internal.country_not_stated");
  return messages.words("internal.with_about", { name, about });
}

/** All measures that protect the data of a purpose; where they differ, the places with each. */
export function securityOf(read: Reader, purpose: Node): readonly Words[] | undefined {
  const { messages } = read.context;
  const groups = new Map<string, { readonly says: readonly Words[]; readonly places: Node[] }>();
  for (const asset of linked(read, purpose, "assets")) {
    const says = measuresOf(read, asset) ?? messages.words("internal.not_stated");
    const key = JSON.stringify(says);
    const group = groups.get(key) ?? { says, places: [] };
    group.places.push(asset);
    groups.set(key, group);
  }
  const all = [...groups.values()];
  const [only] = all;
  if (all.length === 1) return only?.says;
  return inTurn(
    all.map(({ says, places }) => {
      const term = messages.runs(places.map((asset) => nameOf(asset, read)));
      return messages.words("internal.colon", { term, says });
    }),
  );
}

/** How a place protects what lies there. */
export function measuresOf(read: Reader, asset: Node): readonly Words[] | undefined {
  return values(read, [asset, "security"], termIn("security_measures"));
}
