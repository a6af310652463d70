/** What lies where, and whom to call: for each place, what a breach there would touch. */
import type { Section, Words } from "../../../finding/document.ts";
import type { Node } from "../../../model/node.ts";
import { isNode } from "../../../model/reading.ts";
import { paragraph, section } from "../../build/blocks.ts";
import { anchor } from "../../build/sentence.ts";
import type { Reader } from "../../read/reader.ts";
import type { Context } from "../../types.ts";
import { entries, named } from "../paper.ts";
import { categoryWords } from "../phrases/purpose.ts";
import { isProcessor } from "../phrases/vendor.ts";
import { breachNotice, contactOf } from "../phrases/vendor-contract.ts";
import { asWritten, nameOf, numberOf, termIn } from "../show.ts";
import {
  derivedNodes,
  grid,
  ifStated,
  inTurn,
  joined,
  own,
  type Spec,
  tell,
  values,
} from "../tell.ts";

/** Places with special data first. */
export function placesPart(context: Context): Section | undefined {
  const { messages } = context;
  const assets = entries(context, "assets");
  const first = assets.filter(isDelicate);
  const ordered = [...first, ...assets.filter((asset) => !first.includes(asset))];
  const none = tell(context, "places.none", { make: (read) => own(read, context.root, "assets") });
  return section(
    "places",
    messages.words("breach.places"),
    ordered.length > 0
      ? grid(context, {
          id: "places",
          caption: messages.format("breach.places"),
          rows: ordered.map((asset) => [anchor(asset), specsOf(asset)]),
        })
      : paragraph(...none),
  );
}

function isDelicate({ derived }: Node): boolean {
  return isNode(derived) && (derived.special === true || derived.criminal === true);
}

function specsOf(asset: Node): readonly Spec[] {
  return [
    ["place", { make: (read) => nameOf(asset, read) }],
    ["data", { make: (read) => dataOf(read, asset) }],
    ["people", { make: (read) => peopleOf(read, asset) }],
    [
      "call",
      {
        make: (read) => callOf(read, asset),
        mark: ({ messages }) => messages.words("breach.no_contact"),
      },
    ],
    ["unreadable_if", { make: (read) => values(read, [asset, "security"], protecting) }],
    ["backups", { make: (read) => backupsOf(read, asset) }],
  ];
}

function dataOf(read: Reader, asset: Node): readonly Words[] | undefined {
  read.rest(asset, "");
  for (const purpose of named(asset, "purposes")) read.rest(purpose, "needs");
  return joined(
    read,
    derivedNodes(read, asset, "categories").map((category) => categoryWords(read, category)),
  );
}

function peopleOf(read: Reader, asset: Node): readonly Words[] | undefined {
  for (const purpose of named(asset, "purposes")) read.rest(purpose, "subjects");
  return joined(
    read,
    derivedNodes(read, asset, "subjects").map((group) => {
      const name = nameOf(group, read);
      const count = ifStated(read, [group, "count"], numberOf);
      return count ? read.context.messages.words("internal.with_count", { name, count }) : name;
    }),
  );
}

/** The company that runs the place, with its contact and how fast it tells; else the own people. */
function callOf(read: Reader, asset: Node): readonly Words[] | undefined {
  if (!isNode(asset.vendor)) return values(read, [asset, "owner"], asWritten);
  const { vendor } = asset;
  read.rest(asset, "vendor");
  const notice = isProcessor(vendor) ? breachNotice(read, vendor) : undefined;
  const tells = notice && read.context.messages.words("breach.tells_us", { notice });
  const about = inTurn([contactOf(read, vendor), tells]);
  const name = nameOf(vendor, read);
  return about.length > 0
    ? read.context.messages.words("internal.with_about", { name, about })
    : name;
}

/** Measures that can make data useless to a thief (GDPR Art. 34(3)(a)). */
const PROTECTING: ReadonlySet<unknown> = new Set([
  "encryption_at_rest",
  "field_level_encryption",
  "device_encryption",
  "key_management",
]);

function protecting(value: unknown, read: Reader): readonly Words[] {
  return PROTECTING.has(value) ? termIn("security_measures")(value, read) : [];
}

function backupsOf(read: Reader, asset: Node): readonly Words[] | undefined {
  const backups = isNode(asset.backups) ? asset.backups : undefined;
  if (backups === undefined) {
    return values(read, [asset, "backups"], asWritten);
  }
  const kept = values(read, [backups, "retention"], (period) => [
    { text: read.context.messages.duration(String(period)), kind: "ours" },
  ]);
  return kept;
}
