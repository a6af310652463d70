/** How the way of data to a country is protected. */
import { nodes, read, texts } from "../../model/known.ts";
import type { Node } from "../../model/node.ts";
import { along, draft } from "../aspect.ts";
import { term } from "../members.ts";
import type { Draft, Pair } from "../types.ts";

/** From what protects by itself to what is an exception or nothing at all. */
const MECHANISMS = [
  ["adequacy", "uk_adequacy"],
  ["dpf", "uk_bridge"],
  ["bcr", "uk_bcr"],
  ["scc", "idta", "uk_addendum", "code_of_conduct", "certification", "public_instrument"],
  ["adhoc_clauses"],
  ["derogation", "uk_exception"],
  ["none"],
];

/** How each route to a country is protected: the strongest of its mechanisms counts. */
export function compareMechanisms(pair: Pair): readonly Draft[] {
  if (pair.before === null || pair.after === null) return [];
  const had = new Map(nodes(read(pair.before, "transfers")).values.map((one) => [one.id, one]));
  const vendor = pair.after;
  return nodes(read(vendor, "transfers")).values.flatMap((now) => {
    const was = had.get(now.id);
    return was === undefined ? [] : compareRoute(pair, was, now);
  });
}

function compareRoute(pair: Pair, before: Node, after: Node): readonly Draft[] {
  const [was, now] = [before, after].map((node) =>
    [...texts(read(node, "mechanism")).values].sort(),
  );
  if (was === undefined || now === undefined || was.length === 0 || now.length === 0) return [];
  if (was.join() === now.join()) return [];
  const strongest = (of: readonly string[]): string =>
    MECHANISMS.flat().find((one) => of.includes(one)) ?? "none";
  const kinds = {
    up: "transfer-weaker",
    down: "transfer-stronger",
    swap: "transfer-changed",
  } as const;
  const kind = along(MECHANISMS, kinds)(strongest(was), strongest(now));
  if (kind === undefined) return [];
  const country = String(after.country ?? after.id);
  return [
    draft(kind, pair, {
      what: String(after.id),
      was: was.map((one) => term("transfer_mechanisms", one)),
      now: now.map((one) => term("transfer_mechanisms", one)),
      where: [{ say: "country", text: country }],
      before: { node: before, key: "mechanism" },
      after: { node: after, key: "mechanism" },
      links: { ...(pair.after === null ? {} : { vendor: pair.after }), countries: [country] },
    }),
  ];
}
