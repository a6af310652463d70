/** Data that leaves the area of a law: who gets it there, and on which footing. */
import { adequacy } from "../../law/adequacy.ts";
import { eea } from "../../law/countries.ts";
import {
  filter,
  flatMap,
  type Known,
  known,
  nodes,
  nothing,
  read,
  shapeOf,
  texts,
  union,
} from "../known.ts";
import type { Node } from "../node.ts";
import { lawsOfPurpose } from "./laws.ts";
import { isProcessor, subprocessorsOf, vendorsOf } from "./reaching.ts";
import { storageAt, storageOf } from "./storage.ts";
import { TRANSFER_ROW } from "./transfer-row.ts";
import type { Derivation, Deriving, Row } from "./types.ts";

type ExportLaw = "gdpr" | "uk_gdpr";

/** Inside the area nothing is transferred: the EEA for the GDPR, the United Kingdom for the UK GDPR. */
function isInside(law: ExportLaw, place: string, today: string): boolean {
  return law === "gdpr" ? eea(place, today) === "yes" : place === "GB";
}

/** Where a vendor, or one it passes data on to, keeps data or sees it from. */
export function reachedFrom(recipient: Node, deriving: Deriving): Known<string> {
  if (shapeOf(recipient) === "subprocessor") return reachedBySubprocessor(recipient, deriving);
  const kept = storageAt(recipient, deriving);
  if (isProcessor(recipient)) return union([kept, texts(read(recipient, "remote_access"))]);
  // Who decides for itself gets the data where it is established, unless it says where.
  return kept.values.length > 0 ? kept : texts(read(recipient, "country"));
}

function reachedBySubprocessor(sub: Node, deriving: Deriving): Known<string> {
  const said = union([texts(read(sub, "locations")), texts(read(sub, "remote_access"))]);
  // What the entry leaves open, the company's own entry among the vendors may say.
  const [vendor] = nodes(read(sub, "vendor")).values;
  return vendor && said.values.length === 0 ? reachedFrom(vendor, deriving) : said;
}

/** Transfers to one vendor and to those it passes data on to, under the given laws. */
function transfersTo(vendor: Node, laws: Known<string>, deriving: Deriving): Known<Row> {
  const subs = subprocessorsOf(known(vendor));
  const chain: Known<Node> = { values: [vendor, ...subs.values], open: subs.open };
  return flatMap(laws, (law) => {
    if (law !== "gdpr" && law !== "uk_gdpr") return nothing();
    return flatMap(chain, (recipient) => rowsTo({ vendor, recipient, law }, deriving));
  });
}

function rowsTo(
  { vendor, recipient, law }: { vendor: Node; recipient: Node; law: ExportLaw },
  deriving: Deriving,
): Known<Row> {
  const places = reachedFrom(recipient, deriving);
  const outside = places.values.filter((place) => !isInside(law, place, deriving.today));
  const rows = outside.map((country): Row => {
    const declared = declaredFor(recipient, country, law);
    return {
      id: `${law}_${String(recipient.id)}_${country}`,
      vendor,
      recipient,
      country,
      law,
      adequacy: adequacy(law, country, deriving.today).scope,
      declared,
      mechanisms: filter(
        flatMap(declared, (transfer) => read(transfer, "mechanism")),
        (one) => known(isFor(law, one)),
      ),
    };
  });
  return { values: rows, open: places.open };
}

/** What the vendor's `transfers` say about a country under a law; `US` covers `US-CA`. */
function declaredFor(recipient: Node, country: string, law: ExportLaw): Known<Node> {
  const declared = nodes(read(recipient, "transfers"));
  const values = declared.values.filter((transfer) => {
    const to = transfer.country;
    const mechanisms = read(transfer, "mechanism").values;
    const fits = mechanisms.length === 0 || mechanisms.some((one) => isFor(law, one));
    return fits && (to === country || to === country.slice(0, 2));
  });
  return { values, open: declared.open };
}

/** Each law has mechanisms of its own: the route of one carries nothing under the other. */
function isFor(law: ExportLaw, mechanism: unknown): boolean {
  const isBritish = BRITISH.has(mechanism);
  return mechanism === "none" || (law === "uk_gdpr" ? isBritish : !isBritish);
}

const BRITISH: ReadonlySet<unknown> = new Set([
  "uk_adequacy",
  "uk_bridge",
  "idta",
  "uk_addendum",
  "uk_bcr",
  "uk_exception",
]);

/** Under which laws a purpose's data leaves, vendor by vendor. */
function transfersOf(purpose: Node, deriving: Deriving): Known<Row> {
  const laws = lawsOfPurpose(purpose, deriving);
  return flatMap(vendorsOf(purpose, deriving), (vendor) => transfersTo(vendor, laws, deriving));
}

function transfersOfVendor(vendor: Node, deriving: Deriving): Known<Row> {
  const purposes = nodes(read(vendor, "purposes"));
  const laws = flatMap(purposes, (purpose) => lawsOfPurpose(purpose, deriving));
  return transfersTo(vendor, laws, deriving);
}

/** Where the data of a purpose lies or is seen from. */
function countriesOf(purpose: Node, deriving: Deriving): Known<string> {
  const vendors = vendorsOf(purpose, deriving);
  const all = union([vendors, subprocessorsOf(vendors)]);
  const stored = flatMap(nodes(read(purpose, "assets")), (asset) => storageOf(asset, deriving));
  return union([stored, flatMap(all, (vendor) => reachedFrom(vendor, deriving))]);
}

const ROWS = {
  key: "transfers",
  type: { kind: "node", shape: TRANSFER_ROW.name },
  many: true,
} as const;
const RESTS = [
  "locations",
  "assets.location",
  "remote_access",
  "subprocessors",
  "transfers",
  "derived.laws",
];

export const TRANSFER_FACTS: readonly Derivation[] = [
  {
    ...ROWS,
    on: ["vendor"],
    title:
      "Each country outside the area of a law in which it, or who it passes data on to, keeps or sees data.",
    rests: RESTS,
    derive: transfersOfVendor,
  },
  {
    ...ROWS,
    on: ["purpose"],
    title: "Each country outside the area of a law to which its data goes.",
    rests: ["vendors", ...RESTS.map((path) => `vendors.${path}`)],
    derive: transfersOf,
  },
  {
    on: ["purpose"],
    key: "countries",
    type: { kind: "country" },
    many: true,
    title: "Countries where its data lies or is seen from.",
    rests: [
      "assets.derived.storage",
      "vendors.locations",
      "vendors.remote_access",
      "vendors.subprocessors",
    ],
    derive: countriesOf,
  },
];
