/** Who outside the business gets the data of a purpose. */
import type { Sentence } from "../../finding/document.ts";
import { META, type Node } from "../../model/node.ts";
import { isNode, stated } from "../../model/reading.ts";
import { anchor, say } from "../build/sentence.ts";
import { factOf } from "../read/fact.ts";
import { nodesOf, wordsOf } from "../read/plain.ts";
import type { Reader } from "../read/reader.ts";
import type { Context } from "../types.ts";
import { urlWords } from "./contact.ts";
import { placesOf } from "./data.ts";

export interface Recipients {
  readonly vendors: readonly Node[];
  /** True when nobody else can get it: what is left out means nobody. */
  readonly complete: boolean;
}

/** The recipients, joint controllers, and who runs the places of a purpose. */
export function recipientsOf(read: Reader, purpose: Node): Recipients {
  const found = new Set<Node>();
  const add = (node: Node, key: string): void => {
    const named = nodesOf(node, key);
    if (named.length > 0) read.rest(node, key);
    for (const vendor of named) found.add(vendor);
  };
  for (const key of ["recipients", "joint_with", "held_by"]) add(purpose, key);
  for (const asset of placesOf(read, purpose)) add(asset, "vendor");
  const complete = isComplete(read, purpose);
  return { vendors: [...found].filter(({ status }) => status !== "retired"), complete };
}

/** "Nobody" follows from lists that are closed: vendors, places, and the purpose's own list. */
function isComplete(read: Reader, purpose: Node): boolean {
  const { root } = read.context;
  const lists = ["vendors", "assets"].map((section) => read.complete(root, section));
  const own = stated(purpose, "recipients") ? read.complete(purpose, "recipients") : true;
  return own && lists.every(Boolean);
}

/** What somebody is to the business: the roles of all its services. */
export function rolesOf(vendor: Node): readonly string[] {
  const roles = nodesOf(vendor, "role").flatMap((service) => wordsOf(service, "role"));
  return [...new Set(roles)];
}

/** Where somebody says itself what it does with data; nothing where that is not stated. */
export function policyOf(context: Context, vendor: Node): Sentence | undefined {
  return say(context, anchor(vendor, "policy"), {
    make: (read) => {
      if (factOf(vendor, "privacy_policy").means !== "stated") return [];
      const url = read.word(vendor, "privacy_policy");
      return url === undefined
        ? []
        : context.messages.words("recipients.policy", { url: urlWords(url) });
    },
  });
}

/** The kinds of data that reach a vendor for these purposes. */
export function dataFor(read: Reader, vendor: Node, purposes: readonly Node[]): readonly Node[] {
  if (stated(vendor, "receives")) return read.nodes(vendor, "receives") ?? [];
  const gets = new Set<Node>();
  for (const purpose of purposes) {
    for (const category of throughPlaces(read, vendor, purpose)) gets.add(category);
    if (!isNamed(purpose, vendor)) continue;
    read.rest(purpose, "needs");
    for (const need of nodesOf(purpose, "needs"))
      if (isNode(need.category)) gets.add(need.category);
  }
  return [...gets];
}

function throughPlaces(read: Reader, vendor: Node, purpose: Node): readonly Node[] {
  const runs = placesOf(read, purpose).filter((asset) => asset.vendor === vendor);
  return runs.flatMap((asset) => {
    read.rest(asset, "vendor");
    const fields = nodesOf(asset, "fields");
    read.rest(purpose, "needs");
    // Without a list of its own a place with sensitive data may hold anything of it.
    if (!asset[META].computed.has("fields") && !asset[META].assumed.has("fields")) {
      read.fact(asset, "fields");
    }
    const needed = nodesOf(purpose, "needs").map((need) => need.category);
    return fields
      .map(({ category }) => category)
      .filter(isNode)
      .filter((one) => needed.includes(one));
  });
}

function isNamed(purpose: Node, vendor: Node): boolean {
  return ["recipients", "joint_with", "held_by"].some((key) =>
    nodesOf(purpose, key).includes(vendor),
  );
}
