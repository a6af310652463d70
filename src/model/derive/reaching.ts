/** Who gets data: vendors that a purpose reaches, and the categories that reach a vendor. */
import {
  flatMap,
  follow,
  type Known,
  known,
  nodes,
  nothing,
  read,
  sectionOf,
  shapeOf,
  union,
  unknown,
} from "../known.ts";
import type { Node } from "../node.ts";
import { stated } from "../reading.ts";
import { categoriesNeeded } from "./categories.ts";
import { categoriesHeld } from "./held.ts";
import type { Derivation, Deriving } from "./types.ts";

/** Recipients beyond who runs the places: left out means nobody, once the vendors are listed. */
export function recipientsOf(purpose: Node, { root }: Deriving): Known<Node> {
  const recipients = nodes(read(purpose, "recipients"));
  const leftOut = recipients.open.every(({ reason }) => reason === "not_stated");
  if (recipients.values.length > 0 || !leftOut) return recipients;
  const listed = sectionOf(root, "vendors");
  const isListed = Object.hasOwn(root, "vendors") || listed.open.length === 0;
  return isListed ? nothing() : unknown(listed.open);
}

/** Everybody outside who gets data for a purpose, without those they pass it on to. */
export function vendorsOf(purpose: Node, deriving: Deriving): Known<Node> {
  return union([
    recipientsOf(purpose, deriving),
    nodes(read(purpose, "joint_with")),
    nodes(read(purpose, "held_by")),
    nodes(follow(purpose, "assets", "vendor")),
  ]);
}

/** Whether it works for the business in some service; also where its role is not known. */
export function isProcessor(vendor: Node): boolean {
  const roles = follow(vendor, "role", "role");
  return roles.values.includes("processor") || roles.open.length > 0;
}

/** Those to whom these pass data on, at any depth: as their vendors name them. */
export function subprocessorsOf(vendors: Known<Node>): Known<Node> {
  const open: Known<never>[] = [unknown(vendors.open)];
  const found = new Set<Node>();
  const seen = new Set(vendors.values);
  for (const one of seen) {
    const next = passedOnBy(one);
    open.push(unknown(next.open));
    for (const sub of next.values) {
      found.add(sub);
      seen.add(sub);
      // Who is a vendor of ours as well says there whom it uses.
      for (const vendor of nodes(read(sub, "vendor")).values) seen.add(vendor);
    }
  }
  return { values: [...found], open: union(open).open };
}

/** Only who processes for the business passes on for it, and only where the contract lets it. */
function passedOnBy(one: Node): Known<Node> {
  if (shapeOf(one) === "vendor" && !isProcessor(one)) return nothing();
  if (follow(one, "dpa", "subprocessors").values.includes("none")) return nothing();
  return nodes(read(one, "subprocessors"));
}

/** The categories that reach a vendor: what it says it receives, else all that it is given. */
export function categoriesReaching(vendor: Node): Known<Node> {
  if (stated(vendor, "receives")) return nodes(read(vendor, "receives"));
  const runs = nodes(read(vendor, "assets"));
  const runsFor = new Set(flatMap(runs, (asset) => nodes(read(asset, "purposes"))).values);
  const gets = flatMap(nodes(read(vendor, "purposes")), (purpose): Known<Node> => {
    const onlyThroughPlaces = runsFor.has(purpose) && !isNamed(purpose, vendor);
    return onlyThroughPlaces ? nothing() : categoriesNeeded(purpose);
  });
  return union([flatMap(runs, categoriesHeld), gets]);
}

/** Named by the purpose itself, not only through a place that it runs. */
function isNamed(purpose: Node, vendor: Node): boolean {
  return ["recipients", "joint_with", "held_by"].some((key) =>
    read(purpose, key).values.includes(vendor),
  );
}

const VENDORS = { type: { kind: "ref", to: ["vendor"] }, many: true } as const;

const SUBPROCESSORS = {
  key: "all_subprocessors",
  type: { kind: "ref", to: ["subprocessor"] },
  many: true,
} as const;

export const REACH_FACTS: readonly Derivation[] = [
  {
    ...VENDORS,
    on: ["purpose"],
    key: "vendors",
    title:
      "Everybody outside who gets its data: recipients, joint controllers, and who runs its places.",
    rests: ["recipients", "joint_with", "held_by", "assets.vendor"],
    derive: vendorsOf,
  },
  {
    ...SUBPROCESSORS,
    on: ["purpose"],
    title: "Those to whom its vendors pass data on, at any depth.",
    rests: ["vendors.subprocessors"],
    derive: (purpose, deriving) => subprocessorsOf(vendorsOf(purpose, deriving)),
  },
  {
    on: ["vendor"],
    key: "receives",
    type: { kind: "ref", to: ["category"] },
    many: true,
    title:
      "Categories that reach it: `receives`, else what its places hold and what purposes give it.",
    rests: ["receives", "assets.fields.category", "purposes.needs.category"],
    derive: categoriesReaching,
  },
  {
    ...SUBPROCESSORS,
    on: ["vendor"],
    title: "Those to whom it passes data on, at any depth.",
    rests: ["subprocessors"],
    derive: (vendor) => subprocessorsOf(known(vendor)),
  },
];
