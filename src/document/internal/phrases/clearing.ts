/** How a place is cleared out: by itself or by hand, by whom, and how long backups stay. */
import type { Words } from "../../../finding/document.ts";
import type { Node } from "../../../model/node.ts";
import { isNode } from "../../../model/reading.ts";
import type { Reader } from "../../read/reader.ts";
import { asWritten, dateOf, nameOf, periodOf, wordIn } from "../show.ts";
import { own, type Spec, values } from "../tell.ts";

/** The cells of one place. */
export function clearingSpecs(asset: Node): readonly Spec[] {
  return [
    ["place", { make: (read) => nameOf(asset, read) }],
    ["cleared", { make: (read) => clearedBy(read, asset) }],
    ["how", { make: (read) => methodOf(read, asset) }],
    ["backups", { make: (read) => backupsOf(read, asset) }],
    ["restore_tested", { make: (read) => restoredOn(read, asset) }],
    ["owner", { make: (read) => values(read, [asset, "owner"], asWritten) }],
    ["reviewed", { make: (read) => values(read, [asset, "reviewed"], dateOf) }],
  ];
}

/** `by itself`, or `by hand, every 3 months`. */
export function clearedBy(read: Reader, asset: Node): readonly Words[] | undefined {
  const { messages } = read.context;
  if (!isNode(asset.deletion)) return own(read, asset, "deletion");
  if (asset.deletion.automated === true) {
    read.rest(asset.deletion, "automated");
    return messages.words("internal.by_itself");
  }
  const every = values(read, [asset.deletion, "every"], periodOf);
  return every && messages.words("internal.by_hand", { every });
}

function methodOf(read: Reader, asset: Node): readonly Words[] | undefined {
  if (!isNode(asset.deletion)) return own(read, asset, "deletion");
  return values(read, [asset.deletion, "method"], wordIn("deletion_method"));
}

/** How long backups outlive what was deleted. */
export function backupsOf(read: Reader, asset: Node): readonly Words[] | undefined {
  if (!isNode(asset.backups)) return own(read, asset, "backups");
  return values(read, [asset.backups, "retention"], periodOf);
}

function restoredOn(read: Reader, asset: Node): readonly Words[] | undefined {
  if (!isNode(asset.backups)) return own(read, asset, "backups");
  return values(read, [asset.backups, "restore_tested"], dateOf);
}
