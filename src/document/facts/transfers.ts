/** Data that leaves the area of a law: to whom, where, and what protects it there. */
import { META, type Node } from "../../model/node.ts";
import { isNode } from "../../model/reading.ts";
import { nodesOf, wordOf } from "../read/plain.ts";
import type { Reader } from "../read/reader.ts";

/** One recipient in one country under one law, as the model derives it. */
export interface Transfer {
  readonly row: Node;
  readonly vendor: Node;
  readonly recipient: Node;
  readonly country: string;
  readonly law: string;
  readonly adequacy: string;
  /** What the recipient's `transfers` say about the country. */
  readonly declared: readonly Node[];
}

/** The transfers to a vendor and to those it passes data on to. */
export function transfersTo(read: Reader, vendor: Node): readonly Transfer[] {
  const derived = isNode(vendor.derived) ? nodesOf(vendor.derived, "transfers") : [];
  return derived.flatMap((row): readonly Transfer[] => {
    const { recipient } = row;
    const [country, law] = [wordOf(row, "country"), wordOf(row, "law")];
    if (!isNode(recipient) || country === undefined || law === undefined) return [];
    notePlaces(read, recipient);
    const adequacy = wordOf(row, "adequacy") ?? "unknown";
    const declared = nodesOf(row, "declared");
    return [{ row, vendor, recipient, country, law, adequacy, declared }];
  });
}

/** Countries outside the area in which a vendor has our data, each once. */
export function countriesOutside(read: Reader, vendor: Node): readonly string[] {
  const own = transfersTo(read, vendor).filter(({ recipient }) => recipient === vendor);
  return [...new Set(own.map(({ country }) => country))];
}

/** The facts that say where somebody keeps or sees data. */
function notePlaces(read: Reader, recipient: Node): void {
  for (const key of ["locations", "remote_access"]) {
    if (recipient[META].origins.has(key)) read.rest(recipient, key);
  }
  if (!recipient[META].origins.has("locations")) {
    for (const asset of nodesOf(recipient, "assets")) {
      if (asset[META].origins.has("location")) read.rest(asset, "location");
    }
    if (recipient[META].origins.has("country")) read.rest(recipient, "country");
  }
}
