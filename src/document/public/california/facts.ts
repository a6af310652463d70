/** What Californian law asks about: categories by letter, sale and sharing, sensitive information. */
import { terms } from "../../../law/vocabulary.ts";
import type { Node } from "../../../model/node.ts";
import { absent, isNode } from "../../../model/reading.ts";
import { dataOf, placesOf } from "../../facts/data.ts";
import { lawsOf } from "../../facts/laws.ts";
import { dataFor, recipientsOf, rolesOf } from "../../facts/recipients.ts";
import { nodeOf, nodesOf, wordOf, wordsOf } from "../../read/plain.ts";
import type { Reader } from "../../read/reader.ts";
import type { Context } from "../../types.ts";

/** Whether the law holds for the business at all. */
export function isCalifornian(context: Context): boolean {
  return lawsOf(context).includes("ccpa");
}

/** Purposes of the business itself that reach people in California and are in use. */
export function purposesThere({ root }: Context): readonly Node[] {
  return nodesOf(root, "purposes").filter((purpose) => {
    const derived = nodeOf(purpose, "derived");
    return (
      wordOf(purpose, "role") !== "processor" &&
      (wordOf(purpose, "status") ?? "active") === "active" &&
      derived !== undefined &&
      wordsOf(derived, "laws").includes("ccpa")
    );
  });
}

/** A category of Civ. Code 1798.140(v)(1) with what falls under it here. */
export interface Lettered {
  readonly letter: string;
  readonly label: string;
  readonly data: readonly Node[];
  readonly purposes: readonly Node[];
}

/** The categories that are collected, in the order of the letters. */
export function letteredOf(read: Reader, purposes: readonly Node[]): readonly Lettered[] {
  return terms("ccpa_categories").flatMap(({ id: letter, label }) => {
    const using = purposes.filter((purpose) =>
      (dataOf(read, purpose) ?? []).some((category) => fallsUnder(category, letter)),
    );
    const data = new Set(
      using.flatMap((purpose) =>
        (dataOf(read, purpose) ?? []).filter((category) => fallsUnder(category, letter)),
      ),
    );
    const name = read.context.messages.pick(label);
    return data.size === 0 ? [] : [{ letter, label: name, data: [...data], purposes: using }];
  });
}

/** Letter L gathers what is sensitive, whatever its other letters. */
function fallsUnder(category: Node, letter: string): boolean {
  if (letter === "L" && typeof category.sensitive === "string") return true;
  return wordsOf(category, "ccpa").includes(letter);
}

/** A yes or no that the model derives, with the facts that it rests on where they are stated. */
export function derivedYes(
  read: Reader,
  node: Node,
  { key, rests }: { readonly key: string; readonly rests: readonly (readonly [Node, string])[] },
): boolean | undefined {
  const derived = isNode(node.derived) ? node.derived : undefined;
  for (const [from, fact] of rests) if (Object.hasOwn(from, fact)) read.rest(from, fact);
  if (derived === undefined) return undefined;
  if (Object.hasOwn(derived, key)) return derived[key] === true;
  const reading = absent(derived, key);
  if (reading.means === "unknown")
    for (const fact of reading.facts) read.missing(fact.node, fact.key);
  return reading.means === "unknown" ? undefined : false;
}

/** Whether a purpose sells or shares; undefined when that is not known. */
export function isGivenAway(
  read: Reader,
  purpose: Node,
  key: "sale" | "share",
): boolean | undefined {
  const ccpa = nodeOf(purpose, "ccpa");
  const own = ccpa === undefined ? [] : ([[ccpa, key]] as const);
  return derivedYes(read, purpose, { key, rests: [[purpose, "kind"], ...own] });
}

/** Roles that rest on a contract with every clause of 11 CCR 7051(a). */
const BOUND: ReadonlySet<string> = new Set(["service_provider", "contractor"]);

/** Who gets data of a lettered category: those to whom it is sold or shared, and all others. */
export interface Getting {
  readonly sold: readonly Node[];
  readonly providers: readonly Node[];
  readonly others: readonly Node[];
  /** True when nobody else can get it. */
  readonly complete: boolean;
}

export function gettingOf(read: Reader, { data, purposes }: Lettered): Getting {
  for (const purpose of purposes) read.rest(purpose, "needs");
  const sold = new Set<Node>();
  const disclosed = new Set<Node>();
  for (const purpose of purposes) {
    const away = (["sale", "share"] as const).some(
      (key) => isGivenAway(read, purpose, key) === true,
    );
    for (const vendor of recipientsOf(read, purpose).vendors) {
      const gets = dataFor(read, vendor, [purpose]).some((one) => data.includes(one));
      if (gets) (away && roleIn(read, vendor) === "third_party" ? sold : disclosed).add(vendor);
    }
  }
  const rest = [...disclosed].filter((vendor) => !sold.has(vendor));
  const isBound = (vendor: Node): boolean =>
    BOUND.has(roleIn(read, vendor) ?? "") && !isAuthority(read, vendor);
  return {
    sold: [...sold],
    providers: rest.filter(isBound),
    others: rest.filter((vendor) => !isBound(vendor)),
    complete: purposes.every((purpose) => isKnown(read, purpose)),
  };
}

/** An authority works for nobody, whatever a default for all vendors says. */
function isAuthority(read: Reader, vendor: Node): boolean {
  const roles = rolesOf(vendor);
  const isOne = roles.length > 0 && roles.every((role) => role === "public_authority");
  if (isOne) read.rest(vendor, "role");
  return isOne;
}

/** Whether the lists of recipients are closed, and every place says what it holds. */
function isKnown(read: Reader, purpose: Node): boolean {
  const places = placesOf(read, purpose).filter(({ vendor }) => isNode(vendor));
  return (
    recipientsOf(read, purpose).complete && places.every((asset) => read.complete(asset, "fields"))
  );
}

/** What a vendor is in the eyes of the law: the contract decides. */
function roleIn(read: Reader, vendor: Node): string | undefined {
  if (Object.hasOwn(vendor, "ccpa_role")) read.rest(vendor, "ccpa_role");
  const contract = nodeOf(vendor, "ccpa_contract");
  if (contract !== undefined) read.rest(contract, "clauses");
  const derived = isNode(vendor.derived) ? vendor.derived : undefined;
  return derived === undefined ? undefined : wordOf(derived, "ccpa_role");
}

/** Uses of sensitive information that go beyond 11 CCR 7027(m). */
export function goesBeyond(read: Reader, purpose: Node): boolean | undefined {
  const isSensitive = (dataOf(read, purpose) ?? []).some(
    ({ sensitive }) => typeof sensitive === "string",
  );
  if (!isSensitive) return false;
  const ccpa = nodeOf(purpose, "ccpa");
  if (ccpa === undefined) {
    read.missing(purpose, "ccpa");
    return undefined;
  }
  const uses = read.words(ccpa, "sensitive_use");
  return uses?.includes("other");
}
