/** How data flows: from people through places and purposes to those who get it, and where that is. */
import {
  filter,
  flatMap,
  includes,
  type Known,
  known,
  nodes,
  read,
  sectionOf,
  union,
  unknown,
} from "../known.ts";
import type { Node } from "../node.ts";
import { categoriesNeeded } from "./categories.ts";
import { categoriesHeld } from "./held.ts";
import { recipientsOf, subprocessorsOf } from "./reaching.ts";
import { storageOf } from "./storage.ts";
import { reachedFrom } from "./transfers.ts";
import type { Derivation, Deriving, Row, RowShape } from "./types.ts";

/** Every flow of the business. */
function flowsOf(_node: Node, deriving: Deriving): Known<Row> {
  return flatMap(sectionOf(deriving.root, "purposes"), (purpose) =>
    union([throughPlaces(purpose, deriving), toRecipients(purpose, deriving)]),
  );
}

/** A category of a purpose in a place, and who runs the place. */
function throughPlaces(purpose: Node, deriving: Deriving): Known<Row> {
  const needed = categoriesNeeded(purpose);
  return flatMap(nodes(read(purpose, "assets")), (asset) => {
    const held = filter(categoriesHeld(asset), (category) => includes(needed, category));
    const vendor = nodes(read(asset, "vendor"));
    const subprocessors = subprocessorsOf(vendor);
    const countries = union([
      storageOf(asset, deriving),
      flatMap(subprocessors, (one) => reachedFrom(one, deriving)),
    ]);
    return flatMap(held, (category) =>
      known<Row>({
        id: [purpose.id, asset.id, category.id].join("."),
        subjects: read(purpose, "subjects"),
        category,
        purpose,
        asset,
        vendor,
        subprocessors,
        countries,
      }),
    );
  });
}

/** A category of a purpose that goes to somebody who runs no place of it. */
function toRecipients(purpose: Node, deriving: Deriving): Known<Row> {
  const named = union([
    recipientsOf(purpose, deriving),
    nodes(read(purpose, "joint_with")),
    nodes(read(purpose, "held_by")),
  ]);
  return flatMap(named, (vendor) => {
    const subprocessors = subprocessorsOf(known(vendor));
    const countries = flatMap(union([known(vendor), subprocessors]), (one) =>
      reachedFrom(one, deriving),
    );
    return flatMap(givenTo(vendor, purpose), (category) =>
      known<Row>({
        id: [purpose.id, vendor.id, category.id].join("."),
        subjects: read(purpose, "subjects"),
        category,
        purpose,
        vendor,
        subprocessors,
        countries,
      }),
    );
  });
}

/** What it says it receives, of what the purpose needs. */
function givenTo(vendor: Node, purpose: Node): Known<Node> {
  const receives = nodes(read(vendor, "receives"));
  const needed = categoriesNeeded(purpose);
  if (receives.values.length === 0) return needed;
  const given = filter(needed, (category) => includes(receives, category));
  return { values: given.values, open: unknown(needed.open).open };
}

export const FLOW_ROW: RowShape = {
  name: "flow",
  fields: {
    subjects: { type: { kind: "ref", to: ["subject"] }, many: true, title: "Whose data it is." },
    category: { type: { kind: "ref", to: ["category"] }, many: false, title: "What data." },
    purpose: { type: { kind: "ref", to: ["purpose"] }, many: false, title: "What for." },
    asset: {
      type: { kind: "ref", to: ["asset"] },
      many: false,
      title: "Where it lies; none when only a recipient has it.",
    },
    vendor: { type: { kind: "ref", to: ["vendor"] }, many: false, title: "Who gets it." },
    subprocessors: {
      type: { kind: "ref", to: ["subprocessor"] },
      many: true,
      title: "To whom it is passed on, at any depth.",
    },
    countries: { type: { kind: "country" }, many: true, title: "Where it is kept or seen from." },
  },
};

export const FLOWS: Derivation = {
  on: ["model"],
  key: "flows",
  type: { kind: "node", shape: FLOW_ROW.name },
  many: true,
  title: "Each category on its way: whose, what for, where, to whom, and in which countries.",
  rests: ["purposes", "assets", "vendors"],
  derive: flowsOf,
};
