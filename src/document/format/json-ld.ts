/** The processing of a business for machines: JSON-LD with terms of the Data Privacy Vocabulary (DPV 2). */
import { category, term } from "../../law/vocabulary.ts";
import { read } from "../../model/known.ts";
import { META, type Node } from "../../model/node.ts";
import { isNode, stated } from "../../model/reading.ts";

type Json = string | readonly Json[] | { readonly [key: string]: Json };

const CONTEXT: Json = {
  dpv: "https://w3id.org/dpv#",
  pd: "https://w3id.org/dpv/pd#",
  loc: "https://w3id.org/dpv/loc#",
  "eu-gdpr": "https://w3id.org/dpv/legal/eu/gdpr#",
  dct: "http://purl.org/dc/terms/",
};

/** GDPR Art. 6(1), letter by letter. */
const GROUNDS: Readonly<Record<string, string>> = {
  consent: "eu-gdpr:A6-1-a",
  contract: "eu-gdpr:A6-1-b",
  legal_obligation: "eu-gdpr:A6-1-c",
  vital_interests: "eu-gdpr:A6-1-d",
  public_task: "eu-gdpr:A6-1-e",
  legitimate_interests: "eu-gdpr:A6-1-f",
};

const ROLES: Readonly<Record<string, string>> = {
  processor: "dpv:DataProcessor",
  joint_controller: "dpv:JointDataControllers",
  independent_controller: "dpv:ThirdParty",
  public_authority: "dpv:Authority",
};

/**
 * The controller and each of its processes, as one JSON-LD text; only what is stated. Names of entries
 * become local addresses (`#purpose:orders`). No `<` stands in the text, so that a page can hold it.
 */
export function toJsonLd(root: Node): string {
  const graph = [controllerOf(root), ...activities(root), ...recipientsOf(root)];
  const text = JSON.stringify({ "@context": CONTEXT, "@graph": graph }, undefined, 2);
  return `${text.replaceAll("<", "\\u003c")}\n`;
}

function controllerOf(root: Node): Json {
  const business = isNode(root.business) ? root.business : undefined;
  const name = textOf(business, "legal_name") ?? textOf(business, "name");
  return {
    "@id": "#business",
    "@type": "dpv:DataController",
    ...some("dpv:hasName", name),
    ...some("dpv:hasContact", textOf(partOf(business, "contact"), "email")),
    ...some("dpv:hasLocation", placeOf(textOf(business, "country"))),
  };
}

function activities(root: Node): readonly Json[] {
  return nodesIn(root, "purposes").filter(isInUse).map(processOf);
}

function processOf(purpose: Node): Json {
  const kind = textOf(purpose, "kind");
  const basis = textOf(partOf(purpose, "lawful_basis"), "basis");
  const assets = nodesIn(purpose, "assets").filter(isInUse);
  const facts = partOf(purpose, "derived");
  const byUs = purpose.role === "processor" ? "dpv:hasDataProcessor" : "dpv:hasDataController";
  return {
    "@id": `#${purpose[META].address}`,
    "@type": "dpv:Process",
    ...some("dct:title", textOf(purpose, "name")),
    ...some("dct:description", textOf(purpose, "description")),
    [byUs]: { "@id": "#business" },
    ...some("dpv:hasPurpose", idOf(kind && term("purpose_kinds", kind)?.dpv)),
    ...some("dpv:hasLegalBasis", idOf(basis && GROUNDS[basis])),
    ...all("dpv:hasPersonalData", nodesIn(purpose, "needs").map(dataOf)),
    ...all("dpv:hasDataSubject", nodesIn(purpose, "subjects").map(groupOf)),
    ...all("dpv:hasRecipient", nodesIn(facts, "vendors").filter(isInUse).map(linkOf)),
    ...all("dpv:hasStorageCondition", nodesIn(purpose, "retention").flatMap(periodOf)),
    ...all("dpv:hasTechnicalOrganisationalMeasure", measuresOf(assets)),
    ...all(
      "dpv:hasLocation",
      wordsIn(facts, "countries").flatMap((code) => placeOf(code) ?? []),
    ),
  };
}

/** A kind of data: its term, or the term of the kind that it belongs to. */
function dataOf(need: Node): Json {
  const node = partOf(need, "category");
  const own = node && category(String(node.id));
  const parent = node && partOf(node, "parent");
  const iri = own?.dpv ?? (parent && category(String(parent.id))?.dpv);
  const label = node && (textOf(node, "label") ?? textOf(node, "name"));
  return { ...(iri ? { "@id": iri } : {}), ...some("dct:title", label) };
}

function groupOf(subject: Node): Json {
  const title = textOf(subject, stated(subject, "name") ? "name" : "label");
  return { "@type": "dpv:DataSubject", ...some("dct:title", title) };
}

function periodOf(use: Node): readonly Json[] {
  const period = textOf(use, "period");
  if (period === undefined) return [];
  return [{ "@type": "dpv:StorageDuration", "dpv:hasDuration": period }];
}

function measuresOf(assets: readonly Node[]): readonly Json[] {
  const words = new Set(assets.flatMap((asset) => wordsIn(asset, "security")));
  const iris = [...words].flatMap((word) => term("security_measures", word)?.dpv ?? []);
  return [...new Set(iris)].map((iri) => ({ "@id": iri }));
}

function recipientsOf(root: Node): readonly Json[] {
  return nodesIn(root, "vendors")
    .filter(isInUse)
    .map((vendor) => {
      const roles = nodesIn(vendor, "role").flatMap(({ role }) => ROLES[String(role)] ?? []);
      return {
        "@id": `#${vendor[META].address}`,
        "@type": roles.length > 0 ? [...new Set(roles)] : "dpv:Recipient",
        ...some("dpv:hasName", textOf(vendor, "legal_name") ?? textOf(vendor, "name")),
        ...some("dpv:hasLocation", placeOf(textOf(vendor, "country"))),
      };
    });
}

function linkOf(node: Node): Json {
  return { "@id": `#${node[META].address}` };
}

/** `loc:IE`, `loc:US-CA`. */
function placeOf(code: string | undefined): Json | undefined {
  return code === undefined ? undefined : { "@id": `loc:${code}` };
}

function idOf(iri: string | null | undefined): Json | undefined {
  return iri ? { "@id": iri } : undefined;
}

function some(key: string, value: Json | undefined): { readonly [key: string]: Json } {
  return value === undefined ? {} : { [key]: value };
}

function all(key: string, values: readonly Json[]): { readonly [key: string]: Json } {
  return values.length === 0 ? {} : { [key]: values };
}

function isInUse({ status }: Node): boolean {
  return status !== "retired";
}

function partOf(node: Node | undefined, key: string): Node | undefined {
  const part = node?.[key];
  return isNode(part) ? part : undefined;
}

function nodesIn(node: Node | undefined, key: string): readonly Node[] {
  return node === undefined ? [] : read(node, key).values.filter(isNode);
}

function wordsIn(node: Node | undefined, key: string): readonly string[] {
  const values = node === undefined ? [] : read(node, key).values;
  return values.filter((value): value is string => typeof value === "string");
}

function textOf(node: Node | undefined, key: string): string | undefined {
  const value = node?.[key];
  return typeof value === "string" ? value : undefined;
}
