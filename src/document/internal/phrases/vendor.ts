/** Who gets data: a name with its role and seat, and what protects data that leaves. */
import type { Words } from "../../../finding/document.ts";
import type { Node } from "../../../model/node.ts";
import { isNode } from "../../../model/reading.ts";
import type { Reader } from "../../read/reader.ts";
import { named } from "../paper.ts";
import { asWritten, countryOf, dateOf, nameOf, termIn } from "../show.ts";
import { ifStated, inTurn, joined, linked } from "../tell.ts";

/** `Nore Hosting (processor; Ireland)`; what is not stated is left to the register. */
export function vendorWords(read: Reader, vendor: Node): readonly Words[] {
  read.rest(vendor, "");
  const roles = joined(
    read,
    rolesOf(vendor).map((role) => termIn("vendor_roles")(role, read)),
  );
  const country = ifStated(read, [vendor, "country"], countryOf);
  const about = inTurn([roles, country]);
  const name = legalName(read, vendor);
  return about.length === 0
    ? name
    : read.context.messages.words("internal.with_about", { name, about });
}

/** The full name, else the name that the business uses. */
export function legalName(read: Reader, vendor: Node): readonly Words[] {
  return ifStated(read, [vendor, "legal_name"], asWritten) ?? nameOf(vendor, read);
}

/** The different roles of a vendor, in the order in which they are stated. */
export function rolesOf(vendor: Node): readonly string[] {
  const roles = Array.isArray(vendor.role) ? vendor.role.filter(isNode) : [];
  return [...new Set(roles.map(({ role }) => role).filter((role) => typeof role === "string"))];
}

/** Whether a vendor works on the orders of the business in some service. */
export function isProcessor(vendor: Node): boolean {
  return rolesOf(vendor).includes("processor");
}

/** `Pigeon Mail: United States (EU-US Data Privacy Framework, until 31 May 2027)`. */
export function transferWords(read: Reader, row: Node): readonly Words[] {
  const { messages } = read.context;
  const recipient = isNode(row.recipient) ? row.recipient : row;
  read.rest(recipient, "locations");
  return messages.words("internal.transfer", {
    who: legalName(read, recipient),
    country: countryOf(row.country, read),
    tool: toolOf(read, row) ?? messages.words("internal.no_tool"),
  });
}

/** What the data is protected by: the decision or the tools that are declared, each with its end. */
export function toolOf(read: Reader, row: Node): readonly Words[] | undefined {
  const declared = Array.isArray(row.declared) ? row.declared.filter(isNode) : [];
  const tools = declared.flatMap((transfer) => {
    const tool = ifStated(read, [transfer, "mechanism"], termIn("transfer_mechanisms"));
    return tool === undefined ? [] : [withEnd(read, transfer, tool)];
  });
  if (tools.length > 0) return inTurn(tools);
  if (row.adequacy === "all") return termIn("transfer_mechanisms")(adequacyUnder(row), read);
  const recipient = isNode(row.recipient) ? row.recipient : row;
  const [transfer] = declared;
  const [node, key] = transfer ? [transfer, "mechanism"] : [recipient, "transfers"];
  read.fact(node, key);
  return undefined;
}

/** The name of a decision of adequacy under the law whose area the data leaves. */
function adequacyUnder({ law }: Node): string {
  return law === "uk_gdpr" ? "uk_adequacy" : "adequacy";
}

function withEnd(read: Reader, transfer: Node, tool: readonly Words[]): readonly Words[] {
  const { messages } = read.context;
  const until = ifStated(read, [transfer, "until"], dateOf);
  const withUntil = until ? messages.words("internal.until", { what: tool, date: until }) : tool;
  const fallback = isNode(transfer.fallback) ? transfer.fallback : undefined;
  const next = fallback && ifStated(read, [fallback, "mechanism"], termIn("transfer_mechanisms"));
  return next ? messages.words("internal.then", { what: withUntil, next }) : withUntil;
}

/** The purposes that a vendor serves. */
export function purposesServed(read: Reader, vendor: Node): readonly Words[] | undefined {
  return joined(
    read,
    linked(read, vendor, "purposes").map((purpose) => {
      restOnService(read, vendor, purpose);
      return nameOf(purpose, read);
    }),
  );
}

/** The people whose data it gets for them. */
export function peopleConcerned(read: Reader, vendor: Node): readonly Words[] | undefined {
  const groups = linked(read, vendor, "purposes").flatMap((purpose) => {
    restOnService(read, vendor, purpose);
    return linked(read, purpose, "subjects");
  });
  return joined(
    read,
    [...new Set(groups)].map((group) => nameOf(group, read)),
  );
}

/** What makes a vendor serve a purpose: a place that it runs, or that the purpose names it. */
function restOnService(read: Reader, vendor: Node, purpose: Node): void {
  read.rest(purpose, "");
  for (const asset of named(purpose, "assets")) {
    if (asset.vendor === vendor) read.rest(asset, "purposes");
  }
}
