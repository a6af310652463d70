/** California: what a recipient is in the eyes of the CCPA, and what counts as sale or sharing. */
import {
  filter,
  flatMap,
  follow,
  includes,
  type Known,
  known,
  nodes,
  or,
  read,
  sectionOf,
  texts,
  union,
  unknown,
} from "../known.ts";
import type { Node } from "../node.ts";
import { stated } from "../reading.ts";
import { lawsOfPurpose } from "./laws.ts";
import { vendorsOf } from "./reaching.ts";
import type { Derivation, Deriving } from "./types.ts";
import { isOneOf, some } from "./yes-or-no.ts";

/** Contract terms of 11 CCR 7051(a); `all` stands for them together. */
const CLAUSES = [
  "no_sale_or_share",
  "specific_purposes",
  "no_other_purpose",
  "no_other_commercial_purpose",
  "no_use_outside_relationship",
  "same_protection",
  "right_to_check",
  "notice_if_unable",
  "stop_and_fix",
  "help_with_requests",
];
const ADVERTISING = new Set(["advertising", "social"]);
const CROSS_CONTEXT = new Set(["cross_context_advertising", "targeted_advertising"]);

/**
 * Service provider or contractor only with every clause of 11 CCR 7051(a) in the contract; everybody
 * else is a third party (law.md D2: the contract, not the name, decides).
 */
function roleOf(vendor: Node): Known<string> {
  const clauses = texts(follow(vendor, "ccpa_contract", "clauses"));
  const bound =
    clauses.values.includes("all") || CLAUSES.every((one) => clauses.values.includes(one));
  const role = texts(read(vendor, "ccpa_role"));
  if (role.values.includes("third_party")) return known("third_party");
  if (bound) return role.values.length > 0 ? role : known("service_provider");
  return clauses.open.length > 0 ? unknown(clauses.open) : known("third_party");
}

/** A third party that gives money or something else of value (Civ. Code 1798.140(ad)). */
function sellsTo(vendor: Node): Known<boolean> {
  const consideration = read(vendor, "consideration");
  if (consideration.values.includes("none")) return known(false);
  const role = roleOf(vendor);
  if (role.values.length > 0 && !role.values.includes("third_party")) return known(false);
  if (role.values.length > 0 && consideration.values.length > 0) return known(true);
  const open = [...role.open, ...consideration.open];
  return open.length > 0 ? unknown(open) : known(false);
}

/** A provider of trackers for advertising across contexts (Civ. Code 1798.140(ah)). */
function sharesWith(vendor: Node): Known<boolean> {
  const cookies = nodes(read(vendor, "cookies"));
  return some(cookies, (cookie) =>
    or(isOneOf(cookie, "category", ADVERTISING), some(nodes(read(cookie, "serves")), forAds)),
  );
}

function forAds(purpose: Node): Known<boolean> {
  return isOneOf(purpose, "kind", CROSS_CONTEXT);
}

function saidOr(purpose: Node, key: string, derive: () => Known<boolean>): Known<boolean> {
  for (const ccpa of nodes(read(purpose, "ccpa")).values) {
    const said = stated(ccpa, key) ? ccpa[key] : undefined;
    if (typeof said === "boolean") return known(said);
  }
  return derive();
}

/** Whether a purpose sells: as it says, else because it reaches somebody it is sold to. */
export function isSold(purpose: Node, deriving: Deriving): Known<boolean> {
  return saidOr(purpose, "sale", () =>
    or(isOneOf(purpose, "kind", new Set(["sale"])), some(vendorsOf(purpose, deriving), sellsTo)),
  );
}

/** Whether a purpose shares: as it says, else by its kind and its trackers. */
export function isShared(purpose: Node, _deriving: Deriving): Known<boolean> {
  return saidOr(purpose, "share", () => {
    const trackers = nodes(read(purpose, "cookies"));
    const foreign = flatMap(trackers, (cookie): Known<Node> => {
      const providers = union([nodes(read(cookie, "provider")), nodes(read(cookie, "read_by"))]);
      return providers.values.length > 0 ? known(cookie) : unknown(providers.open);
    });
    const ads = some(foreign, (cookie) => isOneOf(cookie, "category", ADVERTISING));
    return or(isOneOf(purpose, "kind", new Set(["cross_context_advertising"])), ads);
  });
}

const OVER = new Set(["retired"]);
const SAID = { sells_data: isSold, uses_data_for_ads: isShared } as const;

/** As the business says; where it says nothing, as its purposes for people in California show. */
function saysOr(business: Node, key: keyof typeof SAID, deriving: Deriving): Known<boolean> {
  const said = stated(business, key) ? business[key] : undefined;
  if (typeof said === "boolean") return known(said);
  const inUse = filter(sectionOf(deriving.root, "purposes"), (purpose) =>
    flatMap(isOneOf(purpose, "status", OVER), (over) => known(!over)),
  );
  const reached = filter(inUse, (purpose) => includes(lawsOfPurpose(purpose, deriving), "ccpa"));
  return some(reached, (purpose) => SAID[key](purpose, deriving));
}

/** Whether a business sells or shares at all: then people have a right to opt out. */
function sellsOrShares(business: Node, deriving: Deriving): Known<boolean> {
  return or(
    saysOr(business, "sells_data", deriving),
    saysOr(business, "uses_data_for_ads", deriving),
  );
}

const YES_OR_NO = { type: { kind: "boolean" }, many: false } as const;

export const CALIFORNIA_FACTS: readonly Derivation[] = [
  {
    on: ["vendor"],
    key: "ccpa_role",
    type: { kind: "enum", values: ["service_provider", "contractor", "third_party"] },
    many: false,
    title:
      "What it is under the CCPA: without every clause of 11 CCR 7051(a) a third party, whatever its name.",
    rests: ["ccpa_role", "ccpa_contract.clauses"],
    derive: roleOf,
  },
  {
    ...YES_OR_NO,
    on: ["vendor"],
    key: "sale",
    title: "Whether giving it data is a sale: a third party that gives something of value.",
    rests: ["derived.ccpa_role", "consideration"],
    derive: sellsTo,
  },
  {
    ...YES_OR_NO,
    on: ["vendor"],
    key: "share",
    title: "Whether giving it data is sharing: it sets or reads trackers for advertising.",
    rests: ["cookies.category", "cookies.serves.kind"],
    derive: sharesWith,
  },
  {
    ...YES_OR_NO,
    on: ["purpose"],
    key: "sale",
    title:
      "Whether it sells data: `ccpa.sale`, its kind, or a vendor to which giving data is a sale.",
    rests: ["ccpa.sale", "kind", "derived.vendors"],
    derive: isSold,
  },
  {
    ...YES_OR_NO,
    on: ["purpose"],
    key: "share",
    title:
      "Whether it shares data: `ccpa.share`, its kind, or somebody else's trackers for advertising.",
    rests: ["ccpa.share", "kind", "cookies"],
    derive: isShared,
  },
  {
    ...YES_OR_NO,
    on: ["business"],
    key: "sells_or_shares",
    title:
      "Whether it sells or shares data of people in California: as it says, else as its purposes show.",
    rests: ["sells_data", "uses_data_for_ads", "purposes.derived.sale", "purposes.derived.share"],
    derive: sellsOrShares,
  },
];
