/** How the way of data to a country is protected. */
import { follow, nodes, read, texts } from "../../model/known.ts";
import type { Node } from "../../model/node.ts";
import { along, draft } from "../aspect.ts";
import { term } from "../members.ts";
import type { Draft, Pair, Spot } from "../types.ts";

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
  const { before, after } = pair;
  if (before === null || after === null) return [];
  const [had, has] = [routesOf(before), routesOf(after)];
  const all = [...new Set([...had.keys(), ...has.keys()])];
  return all.flatMap((id) => {
    const [was, now] = [had.get(id), has.get(id)];
    if (was !== undefined && now !== undefined) {
      return compareRoute(pair, sideOf(was), sideOf(now));
    }
    // Data that goes on without a route, or went before there was one; else the country tells.
    if (was !== undefined && isBare(after, was)) {
      return compareRoute(pair, sideOf(was), bare(after));
    }
    if (now !== undefined && isBare(before, now)) {
      return compareRoute(pair, bare(before), sideOf(now));
    }
    return [];
  });
}

function routesOf(vendor: Node): ReadonlyMap<string, Node> {
  return new Map(nodes(read(vendor, "transfers")).values.map((one) => [String(one.id), one]));
}

/** One side of a route. */
interface RouteSide {
  readonly mechanisms: readonly string[];
  readonly spot: Spot;
  /** The entry, where there is one. */
  readonly route: Node | null;
}

function sideOf(route: Node): RouteSide {
  const mechanisms = [...texts(read(route, "mechanism")).values].sort();
  return { mechanisms, spot: { node: route, key: "mechanism" }, route };
}

function bare(vendor: Node): RouteSide {
  return { mechanisms: ["none"], spot: { node: vendor, key: "transfers" }, route: null };
}

/** True when data goes to the country of the route, and what is stated about routes protects none of it. */
function isBare(vendor: Node, { country }: Node): boolean {
  if (read(vendor, "transfers").open.length > 0) return false;
  return nodes(follow(vendor, "derived", "transfers")).values.some(
    (row) =>
      row.recipient === vendor &&
      [row.country, String(row.country).slice(0, 2)].includes(country) &&
      row.adequacy !== "all" &&
      read(row, "mechanisms").values.length === 0,
  );
}

function compareRoute(pair: Pair, before: RouteSide, after: RouteSide): readonly Draft[] {
  const [was, now] = [before.mechanisms, after.mechanisms];
  if (was.length === 0 || now.length === 0 || was.join() === now.join()) return [];
  const strongest = (of: readonly string[]): string =>
    MECHANISMS.flat().find((one) => of.includes(one)) ?? "none";
  const kinds = {
    up: "transfer-weaker",
    down: "transfer-stronger",
    swap: "transfer-changed",
  } as const;
  const kind = along(MECHANISMS, kinds)(strongest(was), strongest(now));
  const route = after.route ?? before.route;
  if (kind === undefined || route === null) return [];
  const country = String(route.country ?? route.id);
  return [
    draft(kind, pair, {
      what: String(route.id),
      was: was.map((one) => term("transfer_mechanisms", one)),
      now: now.map((one) => term("transfer_mechanisms", one)),
      where: [{ say: "country", text: country }],
      before: before.spot,
      after: after.spot,
      links: { ...(pair.after === null ? {} : { vendor: pair.after }), countries: [country] },
    }),
  ];
}
