/** Where data is kept: the place's own location, else what its vendor says; never the vendor's seat. */
import { follow, type Known, nodes, read, texts, union, unknown } from "../known.ts";
import type { Node } from "../node.ts";
import { absent, stated } from "../reading.ts";
import { LOCATED_WITH_US } from "./kinds.ts";
import type { Derivation, Deriving } from "./types.ts";

/** The countries that an asset's data lies in. */
export function storageOf(asset: Node, { root }: Deriving): Known<string> {
  if (stated(asset, "location")) return texts(read(asset, "location"));
  const vendor = nodes(read(asset, "vendor"));
  if (vendor.values.length > 0) return texts(follow(asset, "vendor", "locations"));
  // Somebody may run it, who may have it anywhere.
  if (vendor.open.length > 0) return unknown(vendor.open);
  if (!LOCATED_WITH_US.has(String(asset.kind))) return absentLocation(asset);
  return texts(follow(root, "business", "country"));
}

function absentLocation(asset: Node): Known<never> {
  const reading = absent(asset, "location");
  return unknown(
    reading.means === "unknown"
      ? reading.facts
      : [{ node: asset, key: "location", reason: "not_stated" }],
  );
}

/** The countries in which a vendor keeps our data: what it says, else where its places lie. */
export function storageAt(vendor: Node, deriving: Deriving): Known<string> {
  if (stated(vendor, "locations")) return texts(read(vendor, "locations"));
  const assets = nodes(read(vendor, "assets")).values.filter((asset) => stated(asset, "location"));
  return union([
    texts(read(vendor, "locations")),
    ...assets.map((one) => storageOf(one, deriving)),
  ]);
}

export const ASSET_STORAGE: Derivation = {
  on: ["asset"],
  key: "storage",
  type: { kind: "country" },
  many: true,
  title:
    "Countries where the data lies: `location`, else the vendor's `locations`; paper, cameras and devices without a vendor lie in the country of the business.",
  rests: ["location", "vendor.locations", "kind", "$model.business.country"],
  derive: storageOf,
};

export const VENDOR_STORAGE: Derivation = {
  on: ["vendor"],
  key: "storage",
  type: { kind: "country" },
  many: true,
  title:
    "Countries in which it keeps data: `locations`, else the stated `location` of the places it runs.",
  rests: ["locations", "assets.location"],
  derive: storageAt,
};
